<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message numerus="yes">
        <source>%Ln groups</source>
        <translation>
            <numerusform>%Ln group</numerusform>
            <numerusform>%Ln groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups, %1 so far</source>
        <translation>
            <numerusform>%Ln group, %1 so far</numerusform>
            <numerusform>%Ln groups, %1 so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln folders could not be looked through.</source>
        <translation>
            <numerusform>A folder could not be looked through.</numerusform>
            <numerusform>%Ln folders could not be looked through.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files could not be read any more: they vanished, or a drive does not answer.</source>
        <translation>
            <numerusform>%Ln file could not be read any more: it vanished, or its drive does not answer.</numerusform>
            <numerusform>%Ln files could not be read any more: they vanished, or a drive does not answer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln new</numerusform>
            <numerusform>%Ln new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln changed</numerusform>
            <numerusform>%Ln changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln moved</source>
        <translation>
            <numerusform>%Ln moved</numerusform>
            <numerusform>%Ln moved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gone</source>
        <translation>
            <numerusform>%Ln gone</numerusform>
            <numerusform>%Ln gone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not read</source>
        <translation>
            <numerusform>%Ln not read</numerusform>
            <numerusform>%Ln not read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos selected</source>
        <translation>
            <numerusform>%Ln photo selected</numerusform>
            <numerusform>%Ln photos selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos found</source>
        <translation>
            <numerusform>%Ln photo found</numerusform>
            <numerusform>%Ln photos found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more errors followed; they are in the log.</source>
        <translation>
            <numerusform>%Ln more error followed; it is in the log.</numerusform>
            <numerusform>%Ln more errors followed; they are in the log.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln photos to the trash?</source>
        <translation>
            <numerusform>Move %Ln photo to the trash?</numerusform>
            <numerusform>Move %Ln photos to the trash?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files go along</source>
        <translation>
            <numerusform>%Ln file goes along</numerusform>
            <numerusform>%Ln files go along</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos skipped</source>
        <translation>
            <numerusform>%Ln photo skipped</numerusform>
            <numerusform>%Ln photos skipped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos stay: they are the last copies</source>
        <translation>
            <numerusform>%Ln photo stays: it is the last copy</numerusform>
            <numerusform>%Ln photos stay: they are the last copies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You can put them back with Undo, even after a restart.</source>
        <translation>
            <numerusform>You can put it back with Undo, even after a restart.</numerusform>
            <numerusform>You can put them back with Undo, even after a restart.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos differ from those that stay: %1.</source>
        <translation>
            <numerusform>%Ln photo differs from the one that stays: %1.</numerusform>
            <numerusform>%Ln photos differ from those that stay: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files hold, or may hold, more than the pictures that stay: %1.</source>
        <translation>
            <numerusform>%Ln file holds, or may hold, more than the picture that stays: %1.</numerusform>
            <numerusform>%Ln files hold, or may hold, more than the pictures that stay: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files do not go.</source>
        <translation>
            <numerusform>%Ln file does not go.</numerusform>
            <numerusform>%Ln files do not go.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln similar</source>
        <translation>
            <numerusform>%Ln similar</numerusform>
            <numerusform>%Ln similar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln places</source>
        <translation>
            <numerusform>%Ln place</numerusform>
            <numerusform>%Ln places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln photos (%1) to a folder?</source>
        <translation>
            <numerusform>Move %Ln photo (%1) to a folder?</numerusform>
            <numerusform>Move %Ln photos (%1) to a folder?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move the %Ln &amp;sidecars and videos that belong to them, too</source>
        <translation>
            <numerusform>Move the &amp;sidecar or video that belongs to them, too</numerusform>
            <numerusform>Move the %Ln &amp;sidecars and videos that belong to them, too</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace %Ln identical copies (%1) by links?</source>
        <translation>
            <numerusform>Replace %Ln identical copy (%1) by a link?</numerusform>
            <numerusform>Replace %Ln identical copies (%1) by links?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln marked photos are not identical to the kept ones, and stay as they are.</source>
        <translation>
            <numerusform>%Ln marked photo is not identical to the kept one, and stays as it is.</numerusform>
            <numerusform>%Ln marked photos are not identical to the kept ones, and stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files could not be read</source>
        <translation>
            <numerusform>%Ln file could not be read</numerusform>
            <numerusform>%Ln files could not be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were read only in part</source>
        <translation>
            <numerusform>%Ln file was read only in part</numerusform>
            <numerusform>%Ln files were read only in part</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln folders could not be read</source>
        <translation>
            <numerusform>%Ln folder could not be read</numerusform>
            <numerusform>%Ln folders could not be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark in %Ln shown &amp;groups</source>
        <translation>
            <numerusform>Mark in %Ln shown &amp;group</numerusform>
            <numerusform>Mark in %Ln shown &amp;groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos have sidecars.</source>
        <translation>
            <numerusform>This photo has a sidecar.</numerusform>
            <numerusform>%Ln photos have sidecars.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos have videos.</source>
        <translation>
            <numerusform>This photo has a video.</numerusform>
            <numerusform>%Ln photos have videos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos have RAW files.</source>
        <translation>
            <numerusform>This photo has a RAW file.</numerusform>
            <numerusform>%Ln photos have RAW files.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos have files that belong to them.</source>
        <translation>
            <numerusform>This photo has files that belong to it.</numerusform>
            <numerusform>%Ln photos have files that belong to them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move them too?</source>
        <translation>
            <numerusform>Move both?</numerusform>
            <numerusform>Move them too?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos</source>
        <translation>
            <numerusform>%Ln photo</numerusform>
            <numerusform>%Ln photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These are the last copies of %Ln pictures.</source>
        <translation>
            <numerusform>This is the last copy of %Ln picture.</numerusform>
            <numerusform>These are the last copies of %Ln pictures.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move these &amp;last copies too</source>
        <translation>
            <numerusform>Move this &amp;last copy too</numerusform>
            <numerusform>Move these &amp;last copies too</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave unticked to keep them.</source>
        <translation>
            <numerusform>Leave unticked to keep it.</numerusform>
            <numerusform>Leave unticked to keep them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln marked</source>
        <translation>
            <numerusform>%Ln marked</numerusform>
            <numerusform>%Ln marked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups are hidden; each comes back when a new file joins.</source>
        <translation>
            <numerusform>%Ln group is hidden; it comes back when a new file joins.</numerusform>
            <numerusform>%Ln groups are hidden; each comes back when a new file joins.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are no duplicates of any other in their groups from now on.</source>
        <translation>
            <numerusform>%Ln file is no duplicate of any other in its group from now on.</numerusform>
            <numerusform>%Ln files are no duplicates of any other in their groups from now on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Filter, %Ln are on</source>
        <translation>
            <numerusform>Filter, %Ln is on</numerusform>
            <numerusform>Filter, %Ln are on</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln only linked</source>
        <translation>
            <numerusform>%Ln only linked</numerusform>
            <numerusform>%Ln only linked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files (%1) moved to “%2”.</source>
        <translation>
            <numerusform>%Ln file (%1) moved to “%2”.</numerusform>
            <numerusform>%Ln files (%1) moved to “%2”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln copies replaced by links, %1 freed.</source>
        <translation>
            <numerusform>%Ln copy replaced by a link, %1 freed.</numerusform>
            <numerusform>%Ln copies replaced by links, %1 freed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files stay as they are:</source>
        <translation>
            <numerusform>%Ln file stays as it is:</numerusform>
            <numerusform>%Ln files stay as they are:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keeps %Ln photos</source>
        <translation>
            <numerusform>Keeps %Ln photo</numerusform>
            <numerusform>Keeps %Ln photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>marks %Ln photos</source>
        <translation>
            <numerusform>marks %Ln photo</numerusform>
            <numerusform>marks %Ln photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln copies differ and stay</source>
        <translation>
            <numerusform>%Ln copy differs and stays</numerusform>
            <numerusform>%Ln copies differ and stay</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups. You can free %1.</source>
        <translation>
            <numerusform>%Ln group. You can free %1.</numerusform>
            <numerusform>%Ln groups. You can free %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %Ln proposed copies</source>
        <translation>
            <numerusform>Mark %Ln proposed copy</numerusform>
            <numerusform>Mark %Ln proposed copies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln to &amp;Trash</source>
        <translation>
            <numerusform>Move %Ln to &amp;Trash</numerusform>
            <numerusform>Move %Ln to &amp;Trash</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln shown groups:</source>
        <translation>
            <numerusform>In %Ln shown group:</numerusform>
            <numerusform>In %Ln shown groups:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln moved to the trash (%1).</source>
        <translation>
            <numerusform>%Ln moved to the trash (%1).</numerusform>
            <numerusform>%Ln moved to the trash (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln moved to the trash with %2 (%1).</source>
        <translation>
            <numerusform>%Ln moved to the trash with %2 (%1).</numerusform>
            <numerusform>%Ln moved to the trash with %2 (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were not moved:</source>
        <translation>
            <numerusform>%Ln file was not moved:</numerusform>
            <numerusform>%Ln files were not moved:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln restored.</source>
        <translation>
            <numerusform>%Ln restored.</numerusform>
            <numerusform>%Ln restored.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were not put back:</source>
        <translation>
            <numerusform>%Ln file was not put back:</numerusform>
            <numerusform>%Ln files were not put back:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln skipped.</source>
        <translation>
            <numerusform>%Ln skipped.</numerusform>
            <numerusform>%Ln skipped.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files stay without their photos:</source>
        <translation>
            <numerusform>%Ln file stays without its photo:</numerusform>
            <numerusform>%Ln files stay without their photos:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos were read and are not compared with the others yet.</source>
        <translation>
            <numerusform>%Ln photo was read and is not compared with the others yet.</numerusform>
            <numerusform>%Ln photos were read and are not compared with the others yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln paths.</source>
        <translation>
            <numerusform>Copied %Ln path.</numerusform>
            <numerusform>Copied %Ln paths.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bits</source>
        <translation>
            <numerusform>%Ln bit</numerusform>
            <numerusform>%Ln bits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problems</source>
        <translation>
            <numerusform>%Ln problem</numerusform>
            <numerusform>%Ln problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln frames</source>
        <translation>
            <numerusform>%Ln frame</numerusform>
            <numerusform>%Ln frames</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages</source>
        <translation>
            <numerusform>%Ln page</numerusform>
            <numerusform>%Ln pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln videos</source>
        <translation>
            <numerusform>%Ln video</numerusform>
            <numerusform>%Ln videos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures of pairs</source>
        <translation>
            <numerusform>%Ln picture of a pair</numerusform>
            <numerusform>%Ln pictures of pairs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>raw data of %Ln files</source>
        <translation>
            <numerusform>raw data of %Ln file</numerusform>
            <numerusform>raw data of %Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln layers</source>
        <translation>
            <numerusform>%Ln layer</numerusform>
            <numerusform>%Ln layers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bytes</source>
        <translation>
            <numerusform>%Ln byte</numerusform>
            <numerusform>%Ln bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures</source>
        <translation>
            <numerusform>%Ln picture</numerusform>
            <numerusform>%Ln pictures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paths were left out of the library; nothing is changed on the disk.</source>
        <translation>
            <numerusform>%Ln path was left out of the library; nothing is changed on the disk.</numerusform>
            <numerusform>%Ln paths were left out of the library; nothing is changed on the disk.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln put back</source>
        <translation>
            <numerusform>%Ln put back</numerusform>
            <numerusform>%Ln put back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not replaced</source>
        <translation>
            <numerusform>%Ln not replaced</numerusform>
            <numerusform>%Ln not replaced</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not moved</source>
        <translation>
            <numerusform>%Ln not moved</numerusform>
            <numerusform>%Ln not moved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not moved yet</source>
        <translation>
            <numerusform>%Ln not moved yet</numerusform>
            <numerusform>%Ln not moved yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln being put back</source>
        <translation>
            <numerusform>%Ln being put back</numerusform>
            <numerusform>%Ln being put back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lost</source>
        <translation>
            <numerusform>%Ln lost</numerusform>
            <numerusform>%Ln lost</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in the trash</source>
        <translation>
            <numerusform>%Ln in the trash</numerusform>
            <numerusform>%Ln in the trash</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in a folder</source>
        <translation>
            <numerusform>%Ln in a folder</numerusform>
            <numerusform>%Ln in a folder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln replaced by hard links</source>
        <translation>
            <numerusform>%Ln replaced by a hard link</numerusform>
            <numerusform>%Ln replaced by hard links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln replaced by reflinks</source>
        <translation>
            <numerusform>%Ln replaced by a reflink</numerusform>
            <numerusform>%Ln replaced by reflinks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 bits differ</source>
        <translation>
            <numerusform>%Ln of %1 bits differs</numerusform>
            <numerusform>%Ln of %1 bits differ</numerusform>
        </translation>
    </message>
</context>
</TS>
