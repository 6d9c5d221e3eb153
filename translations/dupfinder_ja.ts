<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>&amp;Add folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find image…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open re&amp;sults…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export groups…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pas&amp;te image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lear query</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre&amp;ferences…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searc&amp;h groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Larger thumbnails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Smaller thumbnails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;efault size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folders &amp;pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Info panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;All groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre&amp;view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;urvey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;onfirm group, and go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Accept all proposals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rescan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compare now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Also find crops and screenshots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;hoose by rule…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Mark or unmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lear marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare &amp;side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xplain…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Not a duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move marked to T&amp;rash…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move marked to &amp;folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;place marked by hard links…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recently &amp;trashed…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Not duplicates…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Problems…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Excluded…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pr&amp;otected folders…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;log folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About dupfinder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↵ confirm, next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 survey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 not a duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the drive of “%1”…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drive or network of “%1” does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was removed from the list; its files stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files of “%1” never go to the trash from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files of “%1” may go to the trash again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was left out of the library; nothing is changed on the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln paths were left out of the library; nothing is changed on the disk.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is in the list already; it is looked through again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” lies in “%2”, which is in the list already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, out of reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, protected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, unfinished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>protected</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folders of the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a folder here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open in file manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Protect: never move to the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;move from the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files stay as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the drive…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only folders can be added to the library; drop images on the page Find.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups, %1 so far</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped; what was read is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln folders could not be looked through.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files could not be read any more: they vanished, or a drive does not answer.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Rescan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no images in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln moved</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gone</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not read</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>nothing has changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results in “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures of a group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Survey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revie&amp;w</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Recent folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thumbnail size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no image on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such file: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the results in “%1”…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window for the results cannot be started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The logs are in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping; what is done is kept…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 images/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln images found</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Looking through the folders…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing all images, step %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moving, %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Putting back, %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing to find crops, %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for crops, %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing pictures, %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking equal files, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking equal files, %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very similar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Similar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another shot of the burst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look-alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Similar to another copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left picture:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right picture:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous picture; ← does the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next picture; → does the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PgDn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show one large, and the other in the same place at each press; hold to look for a moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lay one over the other, with a divider that can be moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show where they differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Info</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the information at the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark it for the trash, and go on; T and Delete do the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it the best of its group: it stays, and the others are compared with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These two are no duplicates, and not to be shown together again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not duplicates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all of both; double click does the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>100%: the larger picture pixel by pixel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change sides; what is then at the left stays there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>100%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show turned copies as the best one is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that is known of the two is equal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is known of the two pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, better: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy this path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the path of the left file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the path of the right file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Better: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Divider: left picture at its left, right picture at its right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed since it was indexed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out of reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trash</source>
        <comment>badge</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed for the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out what is equal (O)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference, %1 times brighter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the pictures are of different shapes, so they do not lie exactly on one another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no difference at this size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1% of the pixels differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most by %1 of 255</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is shown from a picture of %2 pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was searched for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belongs to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no border</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less compressed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the original format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upright</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>upright</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>intact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>older</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Software</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the best one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file cannot be shown: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next picture; in Swipe, move the divider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous picture; in Swipe, move the divider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the left picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the right picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the chosen picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark the chosen picture for the trash, and go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the chosen picture the best of its group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two are not duplicates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flip between the two; hold to look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swipe: a divider between the two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only differences in the information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap the two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn alike, or as stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the view to the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the view to the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the view up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the view down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click, or press %1, and the keys are for this picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys are for this picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys act here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no host named %1, or this computer is offline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 leads to an address that is not secure, at %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is an address of this computer or of the local network; it is not fetched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was reached by too many redirects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answered with status %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sent the file in a compressed form that was not asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not prove that it is %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 took too long to answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 broke off before the file was complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sent an answer that is not valid, or broke off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be reached; is this computer online?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to %1 failed: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file at %1 is larger than %2 MiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a web address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address with a user name or password in it is not fetched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the host in this address is not valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be asked at port %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The work has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About dupfinder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds photos that you have more than once, and never deletes one for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies the versions as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unexpected error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln more errors followed; they are in the log.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This is a fault in dupfinder, not in your pictures. You can go on; if it acts oddly, start it again. The details are in the log, and can be copied into a report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong that should not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to Trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move Photo &amp;Only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files that go to the trash, and those that stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln photos to the trash?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Move Both to Trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Move to Trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Move %1 to Trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frees %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln files go along</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos skipped</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files do not go.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos stay: they are the last copies</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing goes yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>You can put them back with Undo, even after a restart.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos differ from those that stay: %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in some places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 throughout</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln files hold, or may hold, more than the pictures that stay: %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps the most content and resolution; then originals, then the least compressed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest resolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps the most pixels; less than 4% of difference does not count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest resolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps the fewest pixels; less than 4% of difference does not count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps the largest of the files that seem most original.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smallest file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps the file with the fewest bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has camera data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps a file that still names its camera, or says how it exposed; messengers remove that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored upright</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps a file whose pixels are upright as they are stored, without a mark to turn it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the camera&apos;s date, or that of the file if there is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the camera&apos;s date; pictures without one come last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the date of the file, whatever the camera says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortest path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folders and name together have the fewest letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folders and name together have the most letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferred format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps a file of the format that is named first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name is like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps a file whose name matches the pattern.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name is not like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps a file whose name does not match the pattern.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps a file that is in this folder, or in one inside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, then </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed over: its value cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed over until it has a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of a group of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>These are not shown as duplicates of one another, wherever the files are moved and whatever they are named. A group comes back by itself when another photo joins it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search what is not duplicates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search by name or folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the selected ones as duplicates again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy paths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is marked as not duplicates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pairs and groups that you mark so are listed here, and can be shown again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try fewer letters, or clear the search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why, and why not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings that change this answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>equal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>different</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Third look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the views that pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nearly equal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not nearly equal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second look, tiny</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>structure %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>frequency %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln similar</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>fewer than %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 agree of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local features</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown by both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thumbnails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixels there</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln places</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of them agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clean up in three steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;Drop&lt;/b&gt; your photo folder. Groups appear as they are found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;Look&lt;/b&gt; at each group. Copies that are certain are marked already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;Move&lt;/b&gt; what is marked to the trash. Undo brings it back, even after a restart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In each &lt;b&gt;group&lt;/b&gt; one picture is the &lt;b&gt;best&lt;/b&gt;, with a star; the panel says why it is kept. Copies that are identical, or look the same everywhere, are &lt;b&gt;marked&lt;/b&gt;. Other copies are only proposed until you confirm their group. Edited pictures, crops and bursts are shown and left to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row of chips shows one kind of group: identical, near, edited, crops, bursts, marked, unreviewed. A picture in a &lt;b&gt;protected&lt;/b&gt; folder is never marked by a rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;Space&lt;/b&gt; shows a large preview; the arrows go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;K&lt;/b&gt; keeps a picture, &lt;b&gt;X&lt;/b&gt; marks it for the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;N&lt;/b&gt; says that it is not a duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;Enter&lt;/b&gt; confirms the group and goes to the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;C&lt;/b&gt; compares two pictures, &lt;b&gt;S&lt;/b&gt; shows up to six at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All keys are listed in the menu Help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How similarity works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For every picture dupfinder notes 64 times whether one place is brighter than the place beside it: its &lt;b&gt;fingerprint&lt;/b&gt;. A copy that was resized, recompressed, turned or mirrored has nearly the same one. The number of places that differ is the &lt;b&gt;distance&lt;/b&gt;; &lt;b&gt;Similarity&lt;/b&gt; sets the largest that is accepted. Every pair gets a second look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;Identical:&lt;/b&gt; every byte of the files is equal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;Same pixels:&lt;/b&gt; only the files differ, for example in their metadata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;Very similar&lt;/b&gt; and &lt;b&gt;similar:&lt;/b&gt; resized, recompressed, edited a little</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;Look-alike:&lt;/b&gt; failed the second look; shown by Find, never part of a group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can miss copies that show less than a third of the picture. A picture with hardly any contrast, such as a blank page, is found only if it is identical.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What dupfinder never does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It never deletes a file for good. Files go to the trash of your system, and come back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It never moves the last copy of a picture unless you confirm exactly that, in words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It never writes into your folders of pictures: no thumbnails, no notes, no changed dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It never sends your pictures anywhere. The network is used only when you drop a web address and agree to fetch it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln photos (%1) to a folder?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Move to a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep the folders they are in, below the new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Move the %Ln &amp;sidecars and videos that belong to them, too</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing there is overwritten: a name that is taken gets a number. Undo brings them back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Replace %Ln identical copies (%1) by links?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Replace by links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hard link: the same file under both names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Shared copy (reflink): a file of its own that shares the space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The names stay where they are, and the space is freed. Each copy is compared byte by byte right before. Undo makes them full copies again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A program that edits one of them changes both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Editing one leaves the other as it is. Only some drives can: btrfs, XFS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln marked photos are not identical to the kept ones, and stay as they are.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are left out of the library. What you include again is read at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is excluded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Include again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protected folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files of these folders, and of all that is in them, never go to the trash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No folder is protected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove &amp;protection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it was last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask each time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip photos that have sidecars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reset to defaults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resets these settings; folders and marks stay as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Notify me when long work ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Mark copies that are identical or look the same everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also find &amp;crops and screenshots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ch&amp;oose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For&amp;get this folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a descriptor model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use no descriptor model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the thumbnails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder of the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes effect at the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only if this window is not in front, and the work took longer than 20 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;hreads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes effect at the next start. Automatic uses one for each core.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Similarity at start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing moves before you say so. All other copies are only proposed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Si&amp;decars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files that belong to a photo, such as its XMP notes or its raw file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Descriptor model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An ONNX file that proposes further crops. None is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are made again when they are needed. Your photos stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fol&amp;ders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ONNX models (*.onnx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clearing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library is in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read only in part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture not decoded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These files are left as they are. One that can be read in part is in the library, and is never proposed as the best one while its group has an intact one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show in file manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies every row that is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by name, folder or reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every file could be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No problem matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try fewer letters, or clear the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln files could not be read</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 only in part</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were read only in part</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln folders could not be read</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” cannot be shown: it is gone, or no file manager was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule of this name is there; it will be replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the name of a built-in rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies that may be marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>identical or look the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>identical, or have the same pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>identical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mar&amp;k copies that are:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>differ in p&amp;laces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>differ in &amp;colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>differ t&amp;hroughout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>are tur&amp;ned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>are &amp;mirrored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show only a &amp;part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>are of a &amp;burst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also those that:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formats, the best first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pattern of the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;hoose folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dupfinder knows no format of the name %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Formats:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The best first, with commas between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of several folders the upper one wins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pattern:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>* stands for any letters, ? for any one letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose by rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No criteria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The best photo of each group is kept. Add a criterion to decide otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark in all &amp;groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Mark in %Ln shown &amp;groups</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Criteria, the most important first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More important (Alt+Up)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less important (Alt+Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For&amp;get</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forgets the saved rule; its criteria stay here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark in &amp;this group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rul&amp;e:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first criterion in which two photos of a group differ decides which one is kept; the others are marked. Drag the criteria into the order you want.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This only marks the copies; nothing is moved yet. What you decided by hand stays as it is. A rule never marks protected and look-alike photos, and photos that differ from the kept one only if you allow it above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action or key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos have sidecars.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Skip photos that have sidecars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped: it has a sidecar (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos have videos.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Skip photos that have videos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped: it has a video (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos have RAW files.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Skip photos that have RAW files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped: it has a RAW file (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos have files that belong to them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Skip these photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped: %1 belongs to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Move them too?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Move the &amp;photos only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &amp;both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photo that stays has no such file: %1 is the only one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photos that stay have no such files: these %1 are the only ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recently trashed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What went to the trash can be put back where it was, as long as the trash is not emptied; what was moved or replaced by a link, too. Nothing that is there now is overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search by name, folder or status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search what was trashed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back &amp;whole batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was moved to the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you move to the trash is listed here, and can be put back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dupfinder is busy; files can be put back as soon as it is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 files shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not moved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back</source>
        <comment>state of a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hard link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reflink</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln put back</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not replaced</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not moved</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not moved yet</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln being put back</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lost</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in the trash</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in a folder</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln replaced by hard links</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln replaced by reflinks</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Not replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, could not be put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shares the space of the kept file (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No copy stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differ from the picture that stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes to the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no copy stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These are the last copies of %Ln pictures.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move these &amp;last copies too</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave unticked to keep them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Leave unticked to keep them and trash the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No group matches the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the next or previous group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↓ or ↑</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm the group, and go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln marked</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>every copy is marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group of “%1” (%2) is hidden; it comes back when a new file joins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups are hidden; each comes back when a new file joins.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no duplicate of the others in its group from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are no duplicates of any other in their groups from now on.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is identical to another file of its group: only the whole group can be hidden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” and “%2” are identical: only the whole group can be hidden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” and “%2” are no duplicates of one another from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both still resemble the kept file, and stay in its group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for duplicates…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups appear as they are found. You can use Find now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not compared yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicates are found when all images are compared with one another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No groups at this similarity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are some if their photos may differ more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow more difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Among %1, none is a copy of another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No duplicates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No folder yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a folder of photographs to find duplicates in. Nothing in it is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder is out of reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect the drive, or remove the folder from the list at the left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no images in these folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add another folder, or put pictures into this one and rescan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON document (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 written to “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name or folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search groups by name or folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format, date, and folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Filter, %Ln are on</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in “%3”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <comment>filter</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identical</source>
        <comment>filter</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Near</source>
        <comment>filter</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edited</source>
        <comment>filter</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turned</source>
        <comment>filter</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crops</source>
        <comment>filter</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bursts</source>
        <comment>filter</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked</source>
        <comment>filter</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unreviewed</source>
        <comment>filter</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Taken between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only &amp;between different folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only &amp;within one folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only copies of what is &amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder that stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its photos stay; a rule marks only the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All pictures at once, in step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two pictures side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide this group until a new picture joins it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Info about the current picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every copy is marked: none would stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>frees %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln only linked</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Burst: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>burst: different moments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No marked photo is an identical copy: only those can be replaced by links.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files are being moved; wait until that is done, or stop it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its name is not valid UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is marked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is marked has changed; ask again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln files (%1) moved to “%2”.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln copies replaced by links, %1 freed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Then it was stopped; the rest stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and others</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln files stay as they are:</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos of the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its folder is protected: its files never go to the trash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was the last group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your decision is being written; try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Si&amp;milarity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most to free first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most copies first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder and name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show one group at a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all groups below one another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All marks were removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Keeps %Ln photos</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>marks %Ln photos</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Keep in each group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark all but the best copy in every group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Accept all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear &amp;marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewed groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups. You can free %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %Ln proposed copies</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>in these %1 groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove all marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove all marks, and end the rule “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not all groups are found yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choosing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln to &amp;Trash</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Move to &amp;Trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln that differ stay</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln shown groups:</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Other rule…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the left, only pictures that are almost equal form a group; to the right, also those that are similar. Brightened and mirrored copies can be equal by this measure: each says how it differs. Where groups join, another photo may be the best one, so that what can be freed may shrink.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Similarity: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How similar pictures of a group are: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies can go when all groups are found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not go to the trash: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some of your protected folders may be lost, with a damaged file. Protect them again. Until you confirm that the list is complete, nothing goes to the trash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The List Is Complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln moved to the trash (%1).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln moved to the trash with %2 (%1).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Then it was stopped; the rest stays where it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were not moved:</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln restored.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln skipped.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were not put back:</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Then it was stopped; the rest is still in the trash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and %1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln files stay without their photographs:</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln images were read and are not compared with the others yet.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>These groups are those so far; there may be more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop your photo folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dupfinder reads it and shows which photos are there more than once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never deletes for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every move can be undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ve&amp;rified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loo&amp;k-alikes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies that passed the closer comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Similar at first sight, but the closer comparison says otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sort:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;older:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose image…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the picture away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged; a part of the picture is missing or broken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture has too little contrast to compare; only identical ones are found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropped picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch this picture from %1? Nothing is sent but the request itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fe&amp;tch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the folder “%1” to the library?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add %1 folders to the library?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Yes, add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only images, folders and web addresses can be dropped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no image in what was dropped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This could not be searched for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 isn&apos;t a picture dupfinder can open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Among %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a folder of photographs to search in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is as similar as that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The nearest is %1 away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the nearest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything found is hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filters above leave nothing over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing resembles this picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images that resemble the query</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file could be made of this picture: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop or choose another picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find every copy of a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a folder of photographs first. Nothing in it is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop, paste or choose a picture to see its copies among %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop, paste or choose a picture to see its copies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which picture are you looking for?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose image…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture to find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;orward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compare with the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in Re&amp;view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find again: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find si&amp;milar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Exclude from the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exclude its &amp;folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;rotect its folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to the &amp;trash…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln paths.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is a folder of the list at the left; remove it there instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was not opened: its name is not that of a picture, and the system might run it. Open it with a program of your choice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No program is known for this kind of file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Other program…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied the picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No program is set for opening %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not there any more, or its drive is not connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belongs to it: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not moved to the trash: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its folder is protected: it never goes to the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the trash, as you chose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the trash, by the rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file you are looking for, as it is in the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept because: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its folder is out of reach now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged: a part of the picture is missing or broken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept because: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next picture, or that below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>→ or ↓</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the previous picture, or that above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>← or ↑</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next group, at the end of this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous group, at the start of this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the picture large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked for the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked when you confirm the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared with the best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared with the query</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every byte is equal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the file differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the query</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another moment of the same burst</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 bits differ</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Best: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored turned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Damaged: a part is missing or broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not be decoded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of reach now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ISO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No camera data in this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Info panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a photo to see what is known of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window is too narrow for the info panel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information on the photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark for the trash, or unmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invalid cross-device link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transport endpoint is not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stale file handle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such device or address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not an image that can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not an image that can be read, but %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an SVG drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a PostScript document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a ZIP archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an OS/2 icon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>damaged: a part of the picture is missing or broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>damaged, or of an unknown kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>damaged %1 file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>damaged: %1 × %2 pixels do not fit into %3 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file has changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a regular file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not enough memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was given up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too large: the file has %1 MiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too large: there is not enough memory to decode it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too large: %1 × %2 pixels need %3 MiB, at most %4 are allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too large: %1 × %2 pixels need %3 MiB, at most %4 are allowed for so small a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too many frames</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too many frames before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too many pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no decoder here reads more than the first frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>camera RAW files need rawpy (the extra raw), which is not installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this camera RAW file has no preview that can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JPEG XL files need pillow-jxl-plugin (the extra jxl), which is not installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HEIC files need pi-heif, which is not installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PSD files that are packed in this way cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PSD files of spot colours (multichannel) cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JPEG 2000 files in L*a*b* cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JPEG files that state their height behind the picture cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1-bit JPEG files cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 scans of %2 × %3 pixels would take too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BMP files of %1 bits that share them out to the colours in this way cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TIFF files packed with %1 cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TIFF files in the L*a*b* of fax machines cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TIFF files of a camera&apos;s mosaic cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TIFF files of brightness by its logarithm cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TIFF files of colours by their logarithm cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TIFF files of %1-bit JPEG cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TIFF files of %1-bit floating-point numbers cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TIFF files of floating-point numbers that are no brightness cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TIFF files whose samples differ in depth cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TIFF files with brightness and colours stored apart cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TIFF files of %1 samples of %2 bits a pixel cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TIFF files of %1-bit samples cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be encoded as JPEG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the drive or network does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the drive or network did not answer for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the drive does not answer: %1 files were not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decoding it took longer than %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the decoder broke down on this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the decoder crashed on this file (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No process can be started to decode images in: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a folder, not an image: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read as an image: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only in the cloud: reading it would download it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dupfinder keeps its own data in this folder, which is not indexed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dupfinder keeps its own data in this folder, so nothing in it is indexed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder lies in the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder is excluded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no such folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no permission to read the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder cannot be read (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its drive does not answer: %1 other folders there were not looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library %1 cannot be used: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a database of another program; rename it, or choose another folder with --data-dir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library %1 is not there any more; start dupfinder again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library %1 cannot be written: its folder or the file may only be read. Change their permissions, or choose another folder with --data-dir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No space is left for the library %1; what is in it already is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program holds the library %1; try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library %1 was written by a later version of dupfinder; update dupfinder, or choose another folder with --data-dir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data folder %1 cannot be made: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library %1 is damaged. When it is opened next it is set aside, and a new one begun; your pictures are not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another dupfinder is indexing into %1; wait until it is done, or stop it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another dupfinder has the library in %1 open; try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock file %1 cannot be used: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protected folders were lost with a damaged file. Nothing goes to the trash before you have protected your folders again and confirmed that the list is complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing goes to the trash before you have protected your folders again and confirmed that the list is complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was moved. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library %1 was missing or empty; a new one is begun. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library %1 was missing; a new one is begun. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library %1 was damaged and is set aside as %2; a new one is begun. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images are read again when their folders are indexed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images are read again when their folders are indexed. Your folders, decisions and journal are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 with your folders, decisions and journal was missing; its copy has taken its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 with your folders, decisions and journal was damaged and is set aside as %2; its copy has taken its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 with your folders, decisions and journal was missing; so was its copy, and %2: %3 are lost in part or all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 with your folders, decisions and journal was damaged and is set aside as %2; so was its copy, and %3: %4 are lost in part or all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing could be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only %1 could be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library in %1 is damaged, and another dupfinder has it open; close that one and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library in %1 is damaged and cannot be set aside: %2. Your pictures are not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 with your folders, decisions and journal is damaged or lost. When it is opened next its copy takes its place; your pictures are not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the database is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is protected, as it was under its former name %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is identical to another file of its group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not what it was any more; look for duplicates again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The descriptor model %1 cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is too large for a descriptor model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be used as a descriptor model: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be used as a descriptor model: it returns no vector.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenCV cannot load it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its name is not valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No image is indexed below %1; index it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of an export must end in .csv or .json: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a link; choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 exists and is not a file; choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 exists and is not an export of clusters; choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sharpest of the burst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a second picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has the camera&apos;s raw data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has the camera&apos;s own format, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the only one in reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the only intact one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>highest resolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lowest resolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has camera data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>earliest date taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>latest date taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>earliest date modified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>latest date modified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the next best is a lossless re-save of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>most others match it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no added border</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>most pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stored upright</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>larger file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>smaller file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>older file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shorter path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>best copy: most content, highest resolution, original, least compressed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>largest file of the most original ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>smallest file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>oldest, by date taken or else modified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>newest, by date taken or else modified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shortest path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>longest path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>format %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name like %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name not like %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 before %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>equal to the best, and in a protected folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in a reference folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera originals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the kept file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has changed since it was indexed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a symbolic link now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no file any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has just changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no absolute path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is reached through a symbolic link now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not in the library any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not there any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be reached (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read to its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its bytes are not those of the kept file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its bytes are not those of the kept file: only exact copies are replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped before it was moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 exclusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 exclusions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exclusions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 protected folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 protected folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>protected folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 journal entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 journal entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>journal entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the journal cannot be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its drive cannot share data between files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its drive has no hard links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the kept file is on another drive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it shares the data of the kept file already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its folder cannot be written to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has other names (hard links), so nothing would be freed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it belongs to another user or group than the kept file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its permissions are not those of the kept file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it cannot be reached (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the journal does not have what is to be restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its content has changed since it was replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another file came into its place at that moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interrupted before it was replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another file is in its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it could not be brought back; it is %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another file is in its place; it is %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only exact copies of another file are replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another file came into its place at the moment it was replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the kept file changed at the moment it was linked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; it was replaced and could not be restored: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another file came into its place at the moment it was moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the kept file changed at the moment it was moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is gone from its place, and the system does not say where to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interrupted before it was moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interrupted before it was moved; it changed since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is neither in its place nor in the folder it was moved to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not in its place any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what lies in the folder is not what was moved there: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder it was moved to is out of reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such folder: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder cannot be written to: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder is one of dupfinder&apos;s own: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder lies in the trash: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are too many files of this name in the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is in that folder already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another file has just come to its place in the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder %1 cannot be made: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another dupfinder is moving files to the trash or putting them back; wait until it is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its name is not UTF-8, and the system would move another file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is in the trash already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is in a protected folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the kept file is to be moved itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the kept file lies in the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is the kept file itself, by another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the kept file is to be moved itself, by another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was decided to be no duplicate of the kept file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the kept copy has none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>companions were to be left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, which belongs to it, stays: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has a raw file (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has a picture (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has a video (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has a sidecar (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 belongs to it, and is a picture of its own that is not to be moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it changed at the moment it was moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is a file of this name again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; it is in the trash and could not be put back: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder it was in is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is in the trash, and the file that was kept for it is not there any more: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what lies in its place in the trash is not what went there: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is neither in its place nor in the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not in the trash, and the folder it was in is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not in the trash, and another file is in its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the trash it lies in is out of reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the picture that it belongs to was not put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to put back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the system did not move it to the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the trash of its drive cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it cannot be moved to the trash %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something is mounted on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its folder cannot be reached (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the trash folder %1 cannot be written to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the trash folder %1 cannot be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the drive or network did not answer for %1 seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No match: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same file: both paths lead to one file. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exact duplicate, all bytes are equal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same pixels, other bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>crop, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>near-duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look-alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 bit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 bits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no visible difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>differs in places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>differs in %1 place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>differs in %1 places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>differs throughout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not compared further</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first shows %1 of the second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the second shows %1 of the first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read as an image: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both have too little contrast for a hash, so only equal bytes or pixels match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first has too little contrast for a hash, so only equal bytes match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the second has too little contrast for a hash, so only equal bytes match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the hashes differ in %1, more than any radius (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the hashes differ in %1; %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look-alike, %1, but the second look refuses it: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look-alike, %1; %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at radius %1 they would be a near-duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at radius %1 they would be a look-alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at radius %1 they would be a look-alike, at %2 a near-duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>views that pass the second look differ in %1, more than any radius accepts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>further frames or pages differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they are tiny, and differ in more than a little</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on its line, at most 1 passes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>frequency %1, at most %2 passes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with the search for crops they match: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as a crop: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no local features</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fewer than %1 local features agree on a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 local features agree, but on too small a part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too little in common, %1 and %2 of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>their pixels could not be compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the pixels, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edges run in one direction only, so the place is uncertain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 places can be compared, %2 needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 places agree, %3 needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>places agree by %1 on average, %2 needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>radius %1 or less: no near-duplicate any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>radius %1: near-duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>radius %1: near-duplicate (queries only)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>radius %1: look-alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>radius %1: look-alike (queries only)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clusters turn either picture, but a query with the first finds the second from radius %1 on only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with the search for crops (menu Library): crop, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without the search for crops they are not found as a crop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decision %1 of this library says that they are no duplicates: clusters keep them apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neither is in this library; index their folders to find them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first is not in this library; index its folder to find it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the second is not in this library; index its folder to find it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first is excluded from the library: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the second is excluded from the library: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first is protected and never goes to the trash: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the second is protected and never goes to the trash: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rotate-90</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rotate-180</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rotate-270</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mirror</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transverse</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln images</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bits</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problems</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>not decoded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <comment>badge</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Burst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its folder is protected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It resembles the best photo only through another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It only looks alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is out of reach now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The best photo is out of reach now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be moved: its name is not valid UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The best photo is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may hold more than the best photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You chose to keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its bytes are not equal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its pixels are not equal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It differs in some places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It differs in colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It differs throughout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is turned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is mirrored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is another exposure of a burst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It shows a part of the best photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has more detail than the best photo there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It shows more than the best photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is in the folder that stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The best photo is not in the folder that stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is in the folder of the best photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is in another folder than the best photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be compared with the best photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln frames</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln videos</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures of pairs</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>raw data of %Ln files</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln layers</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>the kept picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The best of its group: this one is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every byte equals %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every pixel equals %1; only the file differs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A verified near-duplicate, %2 from %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only looks alike, %2 from %1: the closer comparison says it is another picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It or %1 shows a part of the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No copy: another picture of the burst of %1, or a copy of one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belongs here through another file; %2 from %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belongs here through another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows more: %1 is a part of it, %2 of its area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows a part of %1, %2 of its area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No visible difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differs in places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differs in colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differs throughout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotated by 90°.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotated by 180°.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotated by 270°.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mirrored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upside down and mirrored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mirrored and rotated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>almost equal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>very similar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>similar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>very loose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mirrored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 MP</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln bytes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>One picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Animation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture and video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raw data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ISO %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1° N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1° S</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1° E</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1° W</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sharpest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No border</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least compressed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>the first %1 are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm, next group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the next picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the previous picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the picture below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the picture above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm, and show the next group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scroll back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scroll on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library could not be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the library…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the next notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the notice, and back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
