<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>&amp;Add folder…</source>
        <translation>Ordner &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Find picture…</source>
        <translation>Bild &amp;suchen…</translation>
    </message>
    <message>
        <source>Open re&amp;sults…</source>
        <translation>&amp;Ergebnisse öffnen…</translation>
    </message>
    <message>
        <source>&amp;Export groups…</source>
        <translation>Gruppen e&amp;xportieren…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Pas&amp;te picture</source>
        <translation>Bild &amp;einfügen</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>C&amp;lear query</source>
        <translation>S&amp;uchbild entfernen</translation>
    </message>
    <message>
        <source>Pre&amp;ferences…</source>
        <translation>Ein&amp;stellungen…</translation>
    </message>
    <message>
        <source>Searc&amp;h groups</source>
        <translation>Gruppen &amp;durchsuchen</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>&amp;Larger thumbnails</source>
        <translation>&amp;Größere Vorschaubilder</translation>
    </message>
    <message>
        <source>&amp;Smaller thumbnails</source>
        <translation>&amp;Kleinere Vorschaubilder</translation>
    </message>
    <message>
        <source>D&amp;efault size</source>
        <translation>S&amp;tandardgröße</translation>
    </message>
    <message>
        <source>Folders &amp;pane</source>
        <translation>&amp;Ordnerleiste</translation>
    </message>
    <message>
        <source>&amp;Info panel</source>
        <translation>&amp;Infoleiste</translation>
    </message>
    <message>
        <source>&amp;All groups</source>
        <translation>&amp;Alle Gruppen</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>Voll&amp;bild</translation>
    </message>
    <message>
        <source>Pre&amp;view</source>
        <translation>V&amp;orschau</translation>
    </message>
    <message>
        <source>S&amp;urvey</source>
        <translation>Über&amp;sicht</translation>
    </message>
    <message>
        <source>C&amp;onfirm group, and go on</source>
        <translation>Gruppe bestätigen und &amp;weiter</translation>
    </message>
    <message>
        <source>&amp;Accept all proposals</source>
        <translation>&amp;Alle Vorschläge annehmen</translation>
    </message>
    <message>
        <source>&amp;Rescan</source>
        <translation>&amp;Neu einlesen</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>&amp;Compare now</source>
        <translation>&amp;Jetzt vergleichen</translation>
    </message>
    <message>
        <source>&amp;Also find crops and screenshots</source>
        <translation>Auch Auss&amp;chnitte und Screenshots suchen</translation>
    </message>
    <message>
        <source>C&amp;hoose by rule…</source>
        <translation>Nach &amp;Regel auswählen…</translation>
    </message>
    <message>
        <source>&amp;Mark or unmark</source>
        <translation>&amp;Markierung umschalten</translation>
    </message>
    <message>
        <source>&amp;Keep this one</source>
        <translation>Dieses &amp;behalten</translation>
    </message>
    <message>
        <source>C&amp;lear marks</source>
        <translation>Markierungen au&amp;fheben</translation>
    </message>
    <message>
        <source>Compare &amp;side by side</source>
        <translation>&amp;Nebeneinander vergleichen</translation>
    </message>
    <message>
        <source>E&amp;xplain…</source>
        <translation>&amp;Erklären…</translation>
    </message>
    <message>
        <source>&amp;Not a duplicate</source>
        <translation>&amp;Kein Duplikat</translation>
    </message>
    <message>
        <source>Move marked to T&amp;rash…</source>
        <translation>Markierte in den &amp;Papierkorb…</translation>
    </message>
    <message>
        <source>Move marked to &amp;folder…</source>
        <translation>Markierte in einen Or&amp;dner…</translation>
    </message>
    <message>
        <source>Re&amp;place marked by hard links…</source>
        <translation>Markierte durch &amp;Hardlinks ersetzen…</translation>
    </message>
    <message>
        <source>Recently &amp;trashed…</source>
        <translation>Papierkorb-Ver&amp;lauf…</translation>
    </message>
    <message>
        <source>&amp;Not duplicates…</source>
        <translation>&amp;Keine Duplikate…</translation>
    </message>
    <message>
        <source>&amp;Problems…</source>
        <translation>&amp;Probleme…</translation>
    </message>
    <message>
        <source>&amp;Excluded…</source>
        <translation>Aus&amp;geschlossen…</translation>
    </message>
    <message>
        <source>Pr&amp;otected folders…</source>
        <translation>Geschützte &amp;Ordner…</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Anleitung</translation>
    </message>
    <message>
        <source>&amp;Three steps</source>
        <translation>&amp;Drei Schritte</translation>
    </message>
    <message>
        <source>&amp;How similarity works</source>
        <translation>&amp;Wie Ähnlichkeit funktioniert</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>Open &amp;log folder</source>
        <translation>&amp;Protokollordner öffnen</translation>
    </message>
    <message>
        <source>&amp;About dupfinder</source>
        <translation>Ü&amp;ber dupfinder</translation>
    </message>
    <message>
        <source>%1 keep</source>
        <translation>%1 behalten</translation>
    </message>
    <message>
        <source>%1 trash</source>
        <translation>%1 Papierkorb</translation>
    </message>
    <message>
        <source>↵ confirm, next</source>
        <translation>↵ bestätigen, weiter</translation>
    </message>
    <message>
        <source>Space preview</source>
        <translation>Leertaste Vorschau</translation>
    </message>
    <message>
        <source>%1 compare</source>
        <translation>%1 vergleichen</translation>
    </message>
    <message>
        <source>%1 survey</source>
        <translation>%1 Übersicht</translation>
    </message>
    <message>
        <source>%1 not a duplicate</source>
        <translation>%1 kein Duplikat</translation>
    </message>
    <message>
        <source>Waiting for the drive of “%1”…</source>
        <translation>Warten auf das Laufwerk von „%1“…</translation>
    </message>
    <message>
        <source>The drive or network of “%1” does not answer.</source>
        <translation>Das Laufwerk oder Netzwerk von „%1“ antwortet nicht.</translation>
    </message>
    <message>
        <source>Add folder</source>
        <translation>Ordner hinzufügen</translation>
    </message>
    <message>
        <source>Open results</source>
        <translation>Ergebnisse öffnen</translation>
    </message>
    <message>
        <source>Find picture</source>
        <translation>Bild suchen</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>Bilder (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>“%1” was removed from the list; its files stay as they are.</source>
        <translation>„%1“ wurde aus der Liste entfernt; die Dateien bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Add again</source>
        <translation>Wieder hinzufügen</translation>
    </message>
    <message>
        <source>The files of “%1” never go to the trash from now on.</source>
        <translation>Die Dateien von „%1“ kommen ab jetzt nie in den Papierkorb.</translation>
    </message>
    <message>
        <source>The files of “%1” may go to the trash again.</source>
        <translation>Die Dateien von „%1“ dürfen wieder in den Papierkorb.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>“%1” was left out of the library; nothing is changed on the disk.</source>
        <translation>„%1“ wurde aus der Bibliothek ausgeschlossen; auf dem Laufwerk ändert sich nichts.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paths were left out of the library; nothing is changed on the disk.</source>
        <translation>
            <numerusform>Ein Pfad wurde aus der Bibliothek ausgeschlossen; auf dem Laufwerk ändert sich nichts.</numerusform>
            <numerusform>%Ln Pfade wurden aus der Bibliothek ausgeschlossen; auf dem Laufwerk ändert sich nichts.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is in the list already; it is looked through again.</source>
        <translation>„%1“ steht schon in der Liste und wird erneut durchsucht.</translation>
    </message>
    <message>
        <source>“%1” lies in “%2”, which is in the list already.</source>
        <translation>„%1“ liegt in „%2“; dieser Ordner steht schon in der Liste.</translation>
    </message>
    <message>
        <source>%1, out of reach</source>
        <translation>%1, nicht erreichbar</translation>
    </message>
    <message>
        <source>%1, protected</source>
        <translation>%1, geschützt</translation>
    </message>
    <message>
        <source>%1, unfinished</source>
        <translation>%1, unvollständig</translation>
    </message>
    <message>
        <source>protected</source>
        <translation>geschützt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups</source>
        <translation>
            <numerusform>%Ln Gruppe</numerusform>
            <numerusform>%Ln Gruppen</numerusform>
        </translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Folders of the library</source>
        <translation>Ordner der Bibliothek</translation>
    </message>
    <message>
        <source>Drop a folder here.</source>
        <translation>Einen Ordner hierher ziehen.</translation>
    </message>
    <message>
        <source>&amp;Open in file manager</source>
        <translation>Im &amp;Dateimanager öffnen</translation>
    </message>
    <message>
        <source>&amp;Copy path</source>
        <translation>Pfad &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Protect: never move to the trash</source>
        <translation>&amp;Schützen: nie in den Papierkorb</translation>
    </message>
    <message>
        <source>Re&amp;move from the list</source>
        <translation>Aus der &amp;Liste entfernen</translation>
    </message>
    <message>
        <source>The files stay as they are</source>
        <translation>Die Dateien bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>Waiting for the drive…</source>
        <translation>Warten auf das Laufwerk…</translation>
    </message>
    <message>
        <source>Only folders can be added to the library; drop pictures on the page Find.</source>
        <translation>Nur Ordner lassen sich zur Bibliothek hinzufügen; Bilder bitte auf die Seite „Suchen“ ziehen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups, %1 so far</source>
        <translation>
            <numerusform>%Ln Gruppe, bisher %1</numerusform>
            <numerusform>%Ln Gruppen, bisher %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped; what was read is kept.</source>
        <translation>Angehalten; was gelesen wurde, bleibt erhalten.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln folders could not be looked through.</source>
        <translation>
            <numerusform>Ein Ordner konnte nicht durchsucht werden.</numerusform>
            <numerusform>%Ln Ordner konnten nicht durchsucht werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files could not be read any more: they vanished, or a drive does not answer.</source>
        <translation>
            <numerusform>Eine Datei war nicht mehr lesbar: Sie ist verschwunden, oder ein Laufwerk antwortet nicht.</numerusform>
            <numerusform>%Ln Dateien waren nicht mehr lesbar: Sie sind verschwunden, oder ein Laufwerk antwortet nicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rescan</source>
        <translation>Neu einlesen</translation>
    </message>
    <message>
        <source>There are no photos in %1.</source>
        <translation>In %1 sind keine Bilder.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln neu</numerusform>
            <numerusform>%Ln neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln geändert</numerusform>
            <numerusform>%Ln geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln moved</source>
        <translation>
            <numerusform>%Ln verschoben</numerusform>
            <numerusform>%Ln verschoben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gone</source>
        <translation>
            <numerusform>%Ln weg</numerusform>
            <numerusform>%Ln weg</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not read</source>
        <translation>
            <numerusform>%Ln nicht gelesen</numerusform>
            <numerusform>%Ln nicht gelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing has changed</source>
        <translation>nichts hat sich geändert</translation>
    </message>
    <message>
        <source>Results in “%1”</source>
        <translation>Ergebnisse in „%1“</translation>
    </message>
    <message>
        <source>Pictures of a group</source>
        <translation>Fotos einer Gruppe</translation>
    </message>
    <message>
        <source>List of groups</source>
        <translation>Liste der Gruppen</translation>
    </message>
    <message>
        <source>Search and filters</source>
        <translation>Suche und Filter</translation>
    </message>
    <message>
        <source>List of folders</source>
        <translation>Liste der Ordner</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Pictures that Find shows</source>
        <translation>Fotos unter „Suchen“</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Photo</source>
        <translation>&amp;Foto</translation>
    </message>
    <message>
        <source>Revie&amp;w</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>Bib&amp;liothek</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Recent folders</source>
        <translation>&amp;Letzte Ordner</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keine</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Werkzeugleiste</translation>
    </message>
    <message>
        <source>Thumbnail size</source>
        <translation>Größe der Vorschaubilder</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard.</source>
        <translation>In der Zwischenablage ist kein Bild.</translation>
    </message>
    <message>
        <source>There is no such file: %1</source>
        <translation>Diese Datei gibt es nicht: %1</translation>
    </message>
    <message>
        <source>Opening the results in “%1”…</source>
        <translation>Die Ergebnisse in „%1“ werden geöffnet…</translation>
    </message>
    <message>
        <source>The window for the results cannot be started.</source>
        <translation>Das Fenster für die Ergebnisse lässt sich nicht starten.</translation>
    </message>
    <message>
        <source>The logs are in %1</source>
        <translation>Die Protokolle liegen in %1</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos selected</source>
        <translation>
            <numerusform>%Ln Foto ausgewählt</numerusform>
            <numerusform>%Ln Fotos ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping; what is done is kept…</source>
        <translation>Wird angehalten; Erledigtes bleibt erhalten…</translation>
    </message>
    <message>
        <source>%1 photos/s</source>
        <translation>%1 Fotos/s</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos found</source>
        <translation>
            <numerusform>%Ln Foto gefunden</numerusform>
            <numerusform>%Ln Fotos gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking through the folders…</source>
        <translation>Ordner werden durchsucht…</translation>
    </message>
    <message>
        <source>Reading %1 of %2</source>
        <translation>Lesen, %1 von %2</translation>
    </message>
    <message>
        <source>Comparing all photos, step %1 of %2</source>
        <translation>Alle Fotos vergleichen, Schritt %1 von %2</translation>
    </message>
    <message>
        <source>Moving, %1 of %2</source>
        <translation>Verschieben, %1 von %2</translation>
    </message>
    <message>
        <source>Putting back, %1 of %2</source>
        <translation>Wiederherstellen, %1 von %2</translation>
    </message>
    <message>
        <source>Preparing to find crops, %1 of %2</source>
        <translation>Suche nach Ausschnitten vorbereiten, %1 von %2</translation>
    </message>
    <message>
        <source>Looking for crops, %1 of %2</source>
        <translation>Ausschnitte suchen, %1 von %2</translation>
    </message>
    <message>
        <source>Comparing pictures, %1 of %2</source>
        <translation>Fotos vergleichen, %1 von %2</translation>
    </message>
    <message>
        <source>Checking equal files, %1</source>
        <translation>Gleiche Dateien prüfen, %1</translation>
    </message>
    <message>
        <source>Checking equal files, %1 of %2</source>
        <translation>Gleiche Dateien prüfen, %1 von %2</translation>
    </message>
    <message>
        <source>Own rule</source>
        <translation>Eigene Regel</translation>
    </message>
    <message>
        <source>Very similar</source>
        <translation>Sehr ähnlich</translation>
    </message>
    <message>
        <source>Similar</source>
        <translation>Ähnlich</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Bestes</translation>
    </message>
    <message>
        <source>Identical</source>
        <translation>Identisch</translation>
    </message>
    <message>
        <source>Same pixels</source>
        <translation>Gleiche Pixel</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Ausschnitt</translation>
    </message>
    <message>
        <source>Another shot of the burst</source>
        <translation>Andere Aufnahme der Serie</translation>
    </message>
    <message>
        <source>Look-alike</source>
        <translation>Doppelgänger</translation>
    </message>
    <message>
        <source>Similar to another copy</source>
        <translation>Ähnelt anderer Kopie</translation>
    </message>
    <message>
        <source>The two pictures</source>
        <translation>Die beiden Fotos</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Laden…</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Vergleichen…</translation>
    </message>
    <message>
        <source>Left picture:</source>
        <translation>Linkes Foto:</translation>
    </message>
    <message>
        <source>Right picture:</source>
        <translation>Rechtes Foto:</translation>
    </message>
    <message>
        <source>Picture %1 of %2</source>
        <translation>Foto %1 von %2</translation>
    </message>
    <message>
        <source>Group %1 of %2</source>
        <translation>Gruppe %1 von %2</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Show only the groups with pictures of the folder</source>
        <translation>Nur Gruppen mit Fotos des Ordners zeigen</translation>
    </message>
    <message>
        <source>Return or Space</source>
        <translation>Eingabe oder Leertaste</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Show the groups of all folders again</source>
        <translation>Wieder die Gruppen aller Ordner zeigen</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Voriges</translation>
    </message>
    <message>
        <source>Previous picture; ← does the same</source>
        <translation>Voriges Foto; auch mit ←</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächstes</translation>
    </message>
    <message>
        <source>Next picture; → does the same</source>
        <translation>Nächstes Foto; auch mit →</translation>
    </message>
    <message>
        <source>Previous group</source>
        <translation>Vorige Gruppe</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>Bild ↑</translation>
    </message>
    <message>
        <source>Next group</source>
        <translation>Nächste Gruppe</translation>
    </message>
    <message>
        <source>PgDn</source>
        <translation>Bild ↓</translation>
    </message>
    <message>
        <source>Show one large, and the other in the same place at each press; hold to look for a moment</source>
        <translation>Ein Foto groß zeigen, bei jedem Drücken an derselben Stelle das andere; halten, um kurz nachzusehen</translation>
    </message>
    <message>
        <source>Lay one over the other, with a divider that can be moved</source>
        <translation>Übereinanderlegen, mit verschiebbarer Trennlinie</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Flip</source>
        <translation>Wechseln</translation>
    </message>
    <message>
        <source>Swipe</source>
        <translation>Schieber</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Show where they differ</source>
        <translation>Zeigen, wo sie sich unterscheiden</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Show or hide the information at the right</source>
        <translation>Informationen rechts ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Mark it for the trash, and go on; T and Delete do the same</source>
        <translation>Für den Papierkorb markieren und weiter; auch mit T und Entf</translation>
    </message>
    <message>
        <source>Make it the best of its group: it stays, and the others are compared with it</source>
        <translation>Zum besten Foto der Gruppe machen: Es bleibt, und die anderen werden damit verglichen</translation>
    </message>
    <message>
        <source>These two are no duplicates, and not to be shown together again</source>
        <translation>Diese beiden sind keine Duplikate und sollen nicht mehr zusammen erscheinen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>Make best</source>
        <translation>Als Bestes</translation>
    </message>
    <message>
        <source>Not duplicates</source>
        <translation>Keine Duplikate</translation>
    </message>
    <message>
        <source>Show all of both; double click does the same</source>
        <translation>Beide ganz zeigen; auch mit Doppelklick</translation>
    </message>
    <message>
        <source>100%: the larger picture pixel by pixel</source>
        <translation>100&#xa0;%: das größere Foto Pixel für Pixel</translation>
    </message>
    <message>
        <source>Change sides; what is then at the left stays there</source>
        <translation>Seiten tauschen; was dann links ist, bleibt dort</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>100%</source>
        <translation>100&#xa0;%</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Tauschen</translation>
    </message>
    <message>
        <source>Turn alike</source>
        <translation>Gleich drehen</translation>
    </message>
    <message>
        <source>Show turned copies as the best one is</source>
        <translation>Gedrehte Kopien so zeigen wie das beste Foto</translation>
    </message>
    <message>
        <source>Everything that is known of the two is equal.</source>
        <translation>Alles, was von den beiden bekannt ist, ist gleich.</translation>
    </message>
    <message>
        <source>What is known of the two pictures</source>
        <translation>Was von den beiden Fotos bekannt ist</translation>
    </message>
    <message>
        <source>%1, better: %2</source>
        <translation>%1, besser: %2</translation>
    </message>
    <message>
        <source>Copy this path</source>
        <translation>Diesen Pfad kopieren</translation>
    </message>
    <message>
        <source>Copy the path of the left file</source>
        <translation>Pfad der linken Datei kopieren</translation>
    </message>
    <message>
        <source>Copy the path of the right file</source>
        <translation>Pfad der rechten Datei kopieren</translation>
    </message>
    <message>
        <source>Better: %1</source>
        <translation>Besser: %1</translation>
    </message>
    <message>
        <source>Divider: left picture at its left, right picture at its right</source>
        <translation>Trennlinie: links das linke Foto, rechts das rechte</translation>
    </message>
    <message>
        <source>your choice</source>
        <translation>Ihre Wahl</translation>
    </message>
    <message>
        <source>changed since it was indexed</source>
        <translation>seit dem Einlesen geändert</translation>
    </message>
    <message>
        <source>out of reach</source>
        <translation>nicht erreichbar</translation>
    </message>
    <message>
        <source>Trash</source>
        <comment>badge</comment>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>Geschützt</translation>
    </message>
    <message>
        <source>Proposed for the trash</source>
        <translation>Für den Papierkorb vorgeschlagen</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Bleibt</translation>
    </message>
    <message>
        <source>Only differences</source>
        <translation>Nur Unterschiede</translation>
    </message>
    <message>
        <source>Leave out what is equal (O)</source>
        <translation>Gleiches weglassen (O)</translation>
    </message>
    <message>
        <source>Left picture</source>
        <translation>Linkes Foto</translation>
    </message>
    <message>
        <source>Right picture</source>
        <translation>Rechtes Foto</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Informationen</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Difference, %1 times brighter</source>
        <translation>Unterschied, %1-fach aufgehellt</translation>
    </message>
    <message>
        <source>the pictures are of different shapes, so they do not lie exactly on one another</source>
        <translation>die Fotos haben verschiedene Seitenverhältnisse und liegen nicht genau übereinander</translation>
    </message>
    <message>
        <source>no difference at this size</source>
        <translation>kein Unterschied in dieser Größe</translation>
    </message>
    <message>
        <source>%1% of the pixels differ</source>
        <translation>%1&#xa0;% der Pixel sind anders</translation>
    </message>
    <message>
        <source>at most by %1 of 255</source>
        <translation>um höchstens %1 von 255</translation>
    </message>
    <message>
        <source>“%1” is shown from a picture of %2 pixels.</source>
        <translation>„%1“ wird aus einem Bild mit %2 Pixeln gezeigt.</translation>
    </message>
    <message>
        <source>What was searched for</source>
        <translation>Wonach gesucht wurde</translation>
    </message>
    <message>
        <source>In the group</source>
        <translation>In der Gruppe</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>Ähnlichkeit</translation>
    </message>
    <message>
        <source>Belongs to it</source>
        <translation>Gehört dazu</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>more content</source>
        <translation>mehr Inhalt</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>Abmessungen</translation>
    </message>
    <message>
        <source>no border</source>
        <translation>kein Rand</translation>
    </message>
    <message>
        <source>more pixels</source>
        <translation>mehr Pixel</translation>
    </message>
    <message>
        <source>File size</source>
        <translation>Dateigröße</translation>
    </message>
    <message>
        <source>less compressed</source>
        <translation>weniger komprimiert</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>the original format</source>
        <translation>das Originalformat</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>Turned</source>
        <translation>Gedreht</translation>
    </message>
    <message>
        <source>Upright</source>
        <translation>Aufrecht</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>upright</source>
        <translation>aufrecht</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Beschädigt</translation>
    </message>
    <message>
        <source>Intact</source>
        <translation>Intakt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>intact</source>
        <translation>intakt</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Aufgenommen</translation>
    </message>
    <message>
        <source>earlier</source>
        <translation>früher</translation>
    </message>
    <message>
        <source>known</source>
        <translation>bekannt</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>older</source>
        <translation>älter</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Lens</source>
        <translation>Objektiv</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Belichtung</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Software</translation>
    </message>
    <message>
        <source>the best one</source>
        <translation>dem besten Foto</translation>
    </message>
    <message>
        <source>This file is not there any more.</source>
        <translation>Diese Datei ist nicht mehr da.</translation>
    </message>
    <message>
        <source>This file cannot be shown: %1</source>
        <translation>Diese Datei lässt sich nicht zeigen: %1</translation>
    </message>
    <message>
        <source>Next picture; in Swipe, move the divider</source>
        <translation>Nächstes Foto; bei „Schieber“: Trennlinie verschieben</translation>
    </message>
    <message>
        <source>Previous picture; in Swipe, move the divider</source>
        <translation>Voriges Foto; bei „Schieber“: Trennlinie verschieben</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>Nächstes Foto</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>Voriges Foto</translation>
    </message>
    <message>
        <source>Choose the left picture</source>
        <translation>Linkes Foto wählen</translation>
    </message>
    <message>
        <source>Choose the right picture</source>
        <translation>Rechtes Foto wählen</translation>
    </message>
    <message>
        <source>Keep the chosen picture</source>
        <translation>Gewähltes Foto behalten</translation>
    </message>
    <message>
        <source>Mark the chosen picture for the trash, and go on</source>
        <translation>Gewähltes Foto für den Papierkorb markieren und weiter</translation>
    </message>
    <message>
        <source>Make the chosen picture the best of its group</source>
        <translation>Gewähltes Foto zum besten der Gruppe machen</translation>
    </message>
    <message>
        <source>The two are not duplicates</source>
        <translation>Die beiden sind keine Duplikate</translation>
    </message>
    <message>
        <source>Flip between the two; hold to look</source>
        <translation>Zwischen beiden wechseln; halten, um nachzusehen</translation>
    </message>
    <message>
        <source>Swipe: a divider between the two</source>
        <translation>Schieber: Trennlinie zwischen beiden</translation>
    </message>
    <message>
        <source>Show or hide the information</source>
        <translation>Informationen ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Only differences in the information</source>
        <translation>Nur Unterschiede in den Informationen</translation>
    </message>
    <message>
        <source>Swap the two</source>
        <translation>Die beiden tauschen</translation>
    </message>
    <message>
        <source>Turn alike, or as stored</source>
        <translation>Gleich drehen oder wie gespeichert</translation>
    </message>
    <message>
        <source>Move the view to the left</source>
        <translation>Ansicht nach links verschieben</translation>
    </message>
    <message>
        <source>Move the view to the right</source>
        <translation>Ansicht nach rechts verschieben</translation>
    </message>
    <message>
        <source>Move the view up</source>
        <translation>Ansicht nach oben verschieben</translation>
    </message>
    <message>
        <source>Move the view down</source>
        <translation>Ansicht nach unten verschieben</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation>Taste: %1</translation>
    </message>
    <message>
        <source>Click, or press %1, and the keys are for this picture.</source>
        <translation>Klicken oder %1 drücken, und die Tasten gelten für dieses Foto.</translation>
    </message>
    <message>
        <source>The keys are for this picture</source>
        <translation>Die Tasten gelten für dieses Foto</translation>
    </message>
    <message>
        <source>Keys act here</source>
        <translation>Tasten wirken hier</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>There is no host named %1, or this computer is offline.</source>
        <translation>Einen Server namens %1 gibt es nicht, oder dieser Computer ist offline.</translation>
    </message>
    <message>
        <source>%1 leads to an address that is not secure, at %2.</source>
        <translation>%1 führt zu einer unsicheren Adresse, bei %2.</translation>
    </message>
    <message>
        <source>%1 is an address of this computer or of the local network; it is not fetched.</source>
        <translation>%1 ist eine Adresse dieses Computers oder des lokalen Netzes; sie wird nicht abgerufen.</translation>
    </message>
    <message>
        <source>%1 was reached by too many redirects.</source>
        <translation>%1 wurde über zu viele Weiterleitungen erreicht.</translation>
    </message>
    <message>
        <source>%1 answered with status %2.</source>
        <translation>%1 antwortete mit Status %2.</translation>
    </message>
    <message>
        <source>%1 sent the file in a compressed form that was not asked for.</source>
        <translation>%1 sandte die Datei in einer komprimierten Form, die nicht verlangt war.</translation>
    </message>
    <message>
        <source>%1 could not prove that it is %1: %2.</source>
        <translation>%1 konnte sich nicht ausweisen: %2.</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made.</source>
        <translation>Zu %1 kam keine sichere Verbindung zustande.</translation>
    </message>
    <message>
        <source>%1 took too long to answer.</source>
        <translation>%1 brauchte zu lange für eine Antwort.</translation>
    </message>
    <message>
        <source>%1 broke off before the file was complete.</source>
        <translation>%1 brach ab, bevor die Datei vollständig war.</translation>
    </message>
    <message>
        <source>%1 sent an answer that is not valid, or broke off.</source>
        <translation>%1 sandte eine ungültige Antwort oder brach ab.</translation>
    </message>
    <message>
        <source>%1 cannot be reached; is this computer online?</source>
        <translation>%1 ist nicht erreichbar; ist dieser Computer online?</translation>
    </message>
    <message>
        <source>The connection to %1 failed: %2.</source>
        <translation>Die Verbindung zu %1 schlug fehl: %2.</translation>
    </message>
    <message>
        <source>The file at %1 is larger than %2 MiB.</source>
        <translation>Die Datei bei %1 ist größer als %2 MiB.</translation>
    </message>
    <message>
        <source>This is not a web address.</source>
        <translation>Dies ist keine Webadresse.</translation>
    </message>
    <message>
        <source>An address with a user name or password in it is not fetched.</source>
        <translation>Adressen mit Benutzernamen oder Passwort werden nicht abgerufen.</translation>
    </message>
    <message>
        <source>The name of the host in this address is not valid.</source>
        <translation>Der Servername in dieser Adresse ist ungültig.</translation>
    </message>
    <message>
        <source>%1 cannot be asked at port %2.</source>
        <translation>%1 kann an Port %2 nicht angefragt werden.</translation>
    </message>
    <message>
        <source>The work has ended.</source>
        <translation>Die Arbeit ist beendet.</translation>
    </message>
    <message>
        <source>About dupfinder</source>
        <translation>Über dupfinder</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Protokolle</translation>
    </message>
    <message>
        <source>Finds photos that you have more than once, and never deletes one for good.</source>
        <translation>Findet Fotos, die mehrfach vorhanden sind, und löscht nie eines endgültig.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copies the versions as text</source>
        <translation>Kopiert die Versionen als Text</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Unexpected error</source>
        <translation>Unerwarteter Fehler</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>Details &amp;kopieren</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more errors followed; they are in the log.</source>
        <translation>
            <numerusform>Ein weiterer Fehler folgte; er steht im Protokoll.</numerusform>
            <numerusform>%Ln weitere Fehler folgten; sie stehen im Protokoll.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is a fault in dupfinder, not in your pictures. You can go on; if it acts oddly, start it again. The details are in the log, and can be copied into a report.</source>
        <translation>Der Fehler liegt in dupfinder, nicht in Ihren Fotos. Sie können weiterarbeiten; verhält sich das Programm seltsam, starten Sie es neu. Die Details stehen im Protokoll und lassen sich in einen Bericht kopieren.</translation>
    </message>
    <message>
        <source>Something went wrong that should not</source>
        <translation>Etwas ist schiefgegangen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Move to Trash</source>
        <translation>In den Papierkorb verschieben</translation>
    </message>
    <message>
        <source>Move Photo &amp;Only</source>
        <translation>Nur das &amp;Foto verschieben</translation>
    </message>
    <message>
        <source>Files that go to the trash, and those that stay</source>
        <translation>Dateien, die in den Papierkorb gehen, und Dateien, die bleiben</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln photos to the trash?</source>
        <translation>
            <numerusform>%Ln Foto in den Papierkorb verschieben?</numerusform>
            <numerusform>%Ln Fotos in den Papierkorb verschieben?</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Move Both to Trash</source>
        <translation>&amp;Beide in den Papierkorb</translation>
    </message>
    <message>
        <source>&amp;Move to Trash</source>
        <translation>In den &amp;Papierkorb</translation>
    </message>
    <message>
        <source>&amp;Move %1 to Trash</source>
        <translation>%1 in den &amp;Papierkorb</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files go along</source>
        <translation>
            <numerusform>%Ln Datei geht mit</numerusform>
            <numerusform>%Ln Dateien gehen mit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos skipped</source>
        <translation>
            <numerusform>%Ln Foto übersprungen</numerusform>
            <numerusform>%Ln Fotos übersprungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files do not go.</source>
        <translation>
            <numerusform>Eine Datei wird nicht verschoben.</numerusform>
            <numerusform>%Ln Dateien werden nicht verschoben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos stay: they are the last copies</source>
        <translation>
            <numerusform>%Ln Foto bleibt: Es ist die letzte Kopie</numerusform>
            <numerusform>%Ln Fotos bleiben: Sie sind die letzten Kopien</numerusform>
        </translation>
    </message>
    <message>
        <source>Frees %1 once you empty the trash</source>
        <translation>%1 werden frei, sobald Sie den Papierkorb leeren</translation>
    </message>
    <message>
        <source>Nothing goes yet.</source>
        <translation>Noch wird nichts verschoben.</translation>
    </message>
    <message numerus="yes">
        <source>You can put them back with Undo, even after a restart.</source>
        <translation>
            <numerusform>„Rückgängig“ holt die Datei zurück, auch nach einem Neustart.</numerusform>
            <numerusform>„Rückgängig“ holt die Dateien zurück, auch nach einem Neustart.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos differ from those that stay: %1.</source>
        <translation>
            <numerusform>Ein Foto weicht von dem ab, das bleibt: %1.</numerusform>
            <numerusform>%Ln Fotos weichen von denen ab, die bleiben: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in some places</source>
        <translation>%1 stellenweise</translation>
    </message>
    <message>
        <source>%1 in colour</source>
        <translation>%1 farblich</translation>
    </message>
    <message>
        <source>%1 throughout</source>
        <translation>%1 überall</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files hold, or may hold, more than the pictures that stay: %1.</source>
        <translation>
            <numerusform>Eine Datei enthält mehr oder vielleicht mehr als das Foto, das bleibt: %1.</numerusform>
            <numerusform>%Ln Dateien enthalten mehr oder vielleicht mehr als die Fotos, die bleiben: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>Best copy</source>
        <translation>Beste Kopie</translation>
    </message>
    <message>
        <source>Keeps the most content and resolution; then originals, then the least compressed.</source>
        <translation>Behält den meisten Inhalt und die höchste Auflösung, dann Originale, dann das am wenigsten Komprimierte.</translation>
    </message>
    <message>
        <source>Highest resolution</source>
        <translation>Höchste Auflösung</translation>
    </message>
    <message>
        <source>Keeps the most pixels; less than 4% of difference does not count.</source>
        <translation>Behält die meisten Pixel; weniger als 4&#xa0;% Unterschied zählen nicht.</translation>
    </message>
    <message>
        <source>Lowest resolution</source>
        <translation>Niedrigste Auflösung</translation>
    </message>
    <message>
        <source>Keeps the fewest pixels; less than 4% of difference does not count.</source>
        <translation>Behält die wenigsten Pixel; weniger als 4&#xa0;% Unterschied zählen nicht.</translation>
    </message>
    <message>
        <source>Largest file</source>
        <translation>Größte Datei</translation>
    </message>
    <message>
        <source>Keeps the largest of the files that seem most original.</source>
        <translation>Behält die größte der Dateien, die am ehesten Originale sind.</translation>
    </message>
    <message>
        <source>Smallest file</source>
        <translation>Kleinste Datei</translation>
    </message>
    <message>
        <source>Keeps the file with the fewest bytes.</source>
        <translation>Behält die Datei mit den wenigsten Bytes.</translation>
    </message>
    <message>
        <source>Has camera data</source>
        <translation>Hat Kameradaten</translation>
    </message>
    <message>
        <source>Keeps a file that still names its camera, or says how it exposed; messengers remove that.</source>
        <translation>Behält eine Datei, die noch ihre Kamera oder die Belichtung nennt; Messenger entfernen das.</translation>
    </message>
    <message>
        <source>Stored upright</source>
        <translation>Aufrecht gespeichert</translation>
    </message>
    <message>
        <source>Keeps a file whose pixels are upright as they are stored, without a mark to turn it.</source>
        <translation>Behält eine Datei, deren Pixel schon aufrecht gespeichert sind, ohne Drehvermerk.</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>Ältestes Foto</translation>
    </message>
    <message>
        <source>By the camera&apos;s date, or that of the file if there is none.</source>
        <translation>Nach dem Datum der Kamera, sonst nach dem der Datei.</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Neuestes Foto</translation>
    </message>
    <message>
        <source>Taken first</source>
        <translation>Zuerst aufgenommen</translation>
    </message>
    <message>
        <source>By the camera&apos;s date; pictures without one come last.</source>
        <translation>Nach dem Datum der Kamera; Fotos ohne Datum kommen zuletzt.</translation>
    </message>
    <message>
        <source>Taken last</source>
        <translation>Zuletzt aufgenommen</translation>
    </message>
    <message>
        <source>Changed first</source>
        <translation>Zuerst geändert</translation>
    </message>
    <message>
        <source>By the date of the file, whatever the camera says.</source>
        <translation>Nach dem Datum der Datei, unabhängig von der Kamera.</translation>
    </message>
    <message>
        <source>Changed last</source>
        <translation>Zuletzt geändert</translation>
    </message>
    <message>
        <source>Shortest path</source>
        <translation>Kürzester Pfad</translation>
    </message>
    <message>
        <source>Folders and name together have the fewest letters.</source>
        <translation>Ordner und Name haben zusammen die wenigsten Zeichen.</translation>
    </message>
    <message>
        <source>Longest path</source>
        <translation>Längster Pfad</translation>
    </message>
    <message>
        <source>Folders and name together have the most letters.</source>
        <translation>Ordner und Name haben zusammen die meisten Zeichen.</translation>
    </message>
    <message>
        <source>Preferred format</source>
        <translation>Bevorzugtes Format</translation>
    </message>
    <message>
        <source>Keeps a file of the format that is named first.</source>
        <translation>Behält eine Datei des zuerst genannten Formats.</translation>
    </message>
    <message>
        <source>Name is like</source>
        <translation>Name wie</translation>
    </message>
    <message>
        <source>Keeps a file whose name matches the pattern.</source>
        <translation>Behält eine Datei, deren Name zum Muster passt.</translation>
    </message>
    <message>
        <source>Name is not like</source>
        <translation>Name nicht wie</translation>
    </message>
    <message>
        <source>Keeps a file whose name does not match the pattern.</source>
        <translation>Behält eine Datei, deren Name nicht zum Muster passt.</translation>
    </message>
    <message>
        <source>In the folder</source>
        <translation>Im Ordner</translation>
    </message>
    <message>
        <source>Keeps a file that is in this folder, or in one inside it.</source>
        <translation>Behält eine Datei in diesem Ordner oder darunter.</translation>
    </message>
    <message>
        <source>, then </source>
        <translation>, dann </translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <translation>%1 „%2“</translation>
    </message>
    <message>
        <source>Passed over: its value cannot be used.</source>
        <translation>Wird übergangen: Der Wert ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>Passed over until it has a value.</source>
        <translation>Wird übergangen, bis ein Wert da ist.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>Paar</translation>
    </message>
    <message>
        <source>Group of %1</source>
        <translation>Gruppe aus %1</translation>
    </message>
    <message>
        <source>One of a group of %1</source>
        <translation>Eines aus einer Gruppe von %1</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weiteres</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>These are not shown as duplicates of one another, wherever the files are moved and whatever they are named. A group comes back by itself when another photo joins it.</source>
        <translation>Diese erscheinen nicht mehr als Duplikate voneinander, wohin die Dateien auch verschoben und wie sie auch benannt werden. Eine Gruppe kommt von selbst zurück, wenn ein weiteres Foto dazukommt.</translation>
    </message>
    <message>
        <source>Search what is not duplicates</source>
        <translation>In „Keine Duplikate“ suchen</translation>
    </message>
    <message>
        <source>Search by name or folder</source>
        <translation>Nach Name oder Ordner suchen</translation>
    </message>
    <message>
        <source>&amp;Show again</source>
        <translation>&amp;Wieder zeigen</translation>
    </message>
    <message>
        <source>Shows the selected ones as duplicates again</source>
        <translation>Zeigt die ausgewählten wieder als Duplikate</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Wieder zeigen</translation>
    </message>
    <message>
        <source>Copy paths</source>
        <translation>Pfade kopieren</translation>
    </message>
    <message>
        <source>Nothing is marked as not duplicates</source>
        <translation>Nichts ist als „Keine Duplikate“ festgelegt</translation>
    </message>
    <message>
        <source>Pairs and groups that you mark so are listed here, and can be shown again.</source>
        <translation>So festgelegte Paare und Gruppen stehen hier und lassen sich wieder zeigen.</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Nichts passt</translation>
    </message>
    <message>
        <source>Try fewer letters, or clear the search.</source>
        <translation>Weniger Buchstaben versuchen oder die Suche leeren.</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 von %2 gezeigt</translation>
    </message>
    <message>
        <source>Why, and why not</source>
        <translation>Warum und warum nicht</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>passes</source>
        <translation>erfüllt</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>nicht erfüllt</translation>
    </message>
    <message>
        <source>Settings that change this answer</source>
        <translation>Einstellungen, die diese Antwort ändern</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>different</source>
        <translation>verschieden</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Pixel</translation>
    </message>
    <message>
        <source>Third look</source>
        <translation>Dritter Blick</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>of the views that pass</source>
        <translation>der gültigen Ansichten</translation>
    </message>
    <message>
        <source>nearly equal</source>
        <translation>fast gleich</translation>
    </message>
    <message>
        <source>not nearly equal</source>
        <translation>nicht fast gleich</translation>
    </message>
    <message>
        <source>Second look, tiny</source>
        <translation>Zweiter Blick, winzig</translation>
    </message>
    <message>
        <source>Second look</source>
        <translation>Zweiter Blick</translation>
    </message>
    <message>
        <source>structure %1</source>
        <translation>Struktur %1</translation>
    </message>
    <message>
        <source>frequency %1</source>
        <translation>Frequenz %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln similar</source>
        <translation>
            <numerusform>%Ln ähnlichen</numerusform>
            <numerusform>%Ln ähnlichen</numerusform>
        </translation>
    </message>
    <message>
        <source>fewer than %1</source>
        <translation>weniger als %1</translation>
    </message>
    <message>
        <source>%1 agree of %2</source>
        <translation>%1 von %2 stimmen überein</translation>
    </message>
    <message>
        <source>Local features</source>
        <translation>Lokale Merkmale</translation>
    </message>
    <message>
        <source>Shown by both</source>
        <translation>In beiden zu sehen</translation>
    </message>
    <message>
        <source>Thumbnails</source>
        <translation>Vorschaubilder</translation>
    </message>
    <message>
        <source>Pixels there</source>
        <translation>Pixel dort</translation>
    </message>
    <message numerus="yes">
        <source>%Ln places</source>
        <translation>
            <numerusform>%Ln Stelle</numerusform>
            <numerusform>%Ln Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of them agree</source>
        <translation>%1 davon stimmen überein</translation>
    </message>
    <message>
        <source>%1 on average</source>
        <translation>%1 im Mittel</translation>
    </message>
    <message>
        <source>taken %1</source>
        <translation>aufgenommen %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>höchstens %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Anleitung</translation>
    </message>
    <message>
        <source>Clean up in three steps</source>
        <translation>Aufräumen in drei Schritten</translation>
    </message>
    <message>
        <source>&lt;b&gt;Drop&lt;/b&gt; your photo folder. Groups appear as they are found.</source>
        <translation>Den Fotoordner ins Fenster &lt;b&gt;ziehen&lt;/b&gt;. Gruppen erscheinen, sobald sie gefunden sind.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Look&lt;/b&gt; at each group. Copies that are certain are marked already.</source>
        <translation>Jede Gruppe &lt;b&gt;ansehen&lt;/b&gt;. Sichere Kopien sind schon markiert.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Move&lt;/b&gt; what is marked to the trash. Undo brings it back, even after a restart.</source>
        <translation>Markiertes in den Papierkorb &lt;b&gt;verschieben&lt;/b&gt;. „Rückgängig“ holt es zurück, auch nach einem Neustart.</translation>
    </message>
    <message>
        <source>In each &lt;b&gt;group&lt;/b&gt; one picture is the &lt;b&gt;best&lt;/b&gt;, with a star; the panel says why it is kept. Copies that are identical, or look the same everywhere, are &lt;b&gt;marked&lt;/b&gt;. Other copies are only proposed until you confirm their group. Edited pictures, crops and bursts are shown and left to you.</source>
        <translation>In jeder &lt;b&gt;Gruppe&lt;/b&gt; ist ein Foto das &lt;b&gt;beste&lt;/b&gt;, mit einem Stern; die Infoleiste sagt, warum es bleibt. Kopien, die identisch sind oder überall gleich aussehen, sind &lt;b&gt;markiert&lt;/b&gt;. Andere Kopien sind nur vorgeschlagen, bis Sie ihre Gruppe bestätigen. Bearbeitete Fotos, Ausschnitte und Serien werden gezeigt und Ihnen überlassen.</translation>
    </message>
    <message>
        <source>The buttons above the photos show one kind of group: identical, similar, edited, turned, crops, bursts, marked, unreviewed. A picture in a &lt;b&gt;protected&lt;/b&gt; folder is never marked by a rule.</source>
        <translation>Die Knöpfe über den Fotos zeigen je eine Art von Gruppen: identisch, ähnlich, bearbeitet, gedreht, Ausschnitte, Serien, markiert, ungeprüft. Ein Foto in einem &lt;b&gt;geschützten&lt;/b&gt; Ordner wird nie von einer Regel markiert.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Space&lt;/b&gt; shows a large preview; the arrows go on</source>
        <translation>&lt;b&gt;Leertaste&lt;/b&gt; zeigt eine große Vorschau; die Pfeiltasten blättern</translation>
    </message>
    <message>
        <source>&lt;b&gt;K&lt;/b&gt; keeps a picture, &lt;b&gt;X&lt;/b&gt; marks it for the trash</source>
        <translation>&lt;b&gt;K&lt;/b&gt; behält ein Foto, &lt;b&gt;X&lt;/b&gt; markiert es für den Papierkorb</translation>
    </message>
    <message>
        <source>&lt;b&gt;N&lt;/b&gt; says that it is not a duplicate</source>
        <translation>&lt;b&gt;N&lt;/b&gt; erklärt es zu keinem Duplikat</translation>
    </message>
    <message>
        <source>&lt;b&gt;Enter&lt;/b&gt; confirms the group and goes to the next</source>
        <translation>&lt;b&gt;Eingabe&lt;/b&gt; bestätigt die Gruppe und geht zur nächsten</translation>
    </message>
    <message>
        <source>&lt;b&gt;C&lt;/b&gt; compares two pictures, &lt;b&gt;S&lt;/b&gt; shows up to six at once</source>
        <translation>&lt;b&gt;C&lt;/b&gt; vergleicht zwei Fotos, &lt;b&gt;S&lt;/b&gt; zeigt bis zu sechs zugleich</translation>
    </message>
    <message>
        <source>All keys are listed in the menu Help.</source>
        <translation>Alle Tasten stehen im Menü „Hilfe“.</translation>
    </message>
    <message>
        <source>How similarity works</source>
        <translation>Wie Ähnlichkeit funktioniert</translation>
    </message>
    <message>
        <source>For every picture dupfinder notes 64 times whether one place is brighter than the place beside it: its &lt;b&gt;fingerprint&lt;/b&gt;. A copy that was resized, recompressed, turned or mirrored has nearly the same one. The number of places that differ is the &lt;b&gt;distance&lt;/b&gt;; &lt;b&gt;Similarity&lt;/b&gt; sets the largest that is accepted. Every pair gets a second look.</source>
        <translation>Zu jedem Foto notiert dupfinder 64-mal, ob eine Stelle heller ist als die daneben: seinen &lt;b&gt;Fingerabdruck&lt;/b&gt;. Eine Kopie, die verkleinert, neu komprimiert, gedreht oder gespiegelt wurde, hat fast denselben. Die Zahl der abweichenden Stellen ist der &lt;b&gt;Abstand&lt;/b&gt;; &lt;b&gt;Ähnlichkeit&lt;/b&gt; legt fest, wie groß er höchstens sein darf. Jedes Paar wird ein zweites Mal angesehen.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Identical:&lt;/b&gt; every byte of the files is equal</source>
        <translation>&lt;b&gt;Identisch:&lt;/b&gt; alle Bytes der Dateien sind gleich</translation>
    </message>
    <message>
        <source>&lt;b&gt;Same pixels:&lt;/b&gt; only the files differ, for example in their metadata</source>
        <translation>&lt;b&gt;Gleiche Pixel:&lt;/b&gt; nur die Dateien unterscheiden sich, etwa in den Metadaten</translation>
    </message>
    <message>
        <source>&lt;b&gt;Very similar&lt;/b&gt; and &lt;b&gt;similar:&lt;/b&gt; resized, recompressed, edited a little</source>
        <translation>&lt;b&gt;Sehr ähnlich&lt;/b&gt; und &lt;b&gt;ähnlich:&lt;/b&gt; in der Größe geändert, neu komprimiert, leicht bearbeitet</translation>
    </message>
    <message>
        <source>&lt;b&gt;Look-alike:&lt;/b&gt; failed the second look; shown by Find, never part of a group</source>
        <translation>&lt;b&gt;Doppelgänger:&lt;/b&gt; im zweiten Blick abgelehnt; nur unter „Suchen“ gezeigt, nie Teil einer Gruppe</translation>
    </message>
    <message>
        <source>It can miss copies that show less than a third of the picture. A picture with hardly any contrast, such as a blank page, is found only if it is identical.</source>
        <translation>Kopien, die weniger als ein Drittel des Fotos zeigen, können übersehen werden. Ein Foto fast ohne Kontrast, etwa eine leere Seite, wird nur gefunden, wenn es identisch ist.</translation>
    </message>
    <message>
        <source>What dupfinder never does</source>
        <translation>Was dupfinder nie tut</translation>
    </message>
    <message>
        <source>It never deletes a file for good. Files go to the trash of your system, and come back.</source>
        <translation>Nie wird eine Datei endgültig gelöscht. Dateien gehen in den Papierkorb des Systems und lassen sich zurückholen.</translation>
    </message>
    <message>
        <source>It never moves the last copy of a picture unless you confirm exactly that, in words.</source>
        <translation>Nie wird die letzte Kopie eines Fotos verschoben, außer Sie bestätigen genau das ausdrücklich.</translation>
    </message>
    <message>
        <source>It never writes into your folders of pictures: no thumbnails, no notes, no changed dates.</source>
        <translation>Nie wird etwas in Ihre Fotoordner geschrieben: keine Vorschaubilder, keine Notizen, keine geänderten Datumsangaben.</translation>
    </message>
    <message>
        <source>It never sends your pictures anywhere. The network is used only when you drop a web address and agree to fetch it.</source>
        <translation>Nie werden Ihre Fotos irgendwohin gesendet. Das Netz wird nur benutzt, wenn Sie eine Webadresse ins Fenster ziehen und dem Abruf zustimmen.</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln photos (%1) to a folder?</source>
        <translation>
            <numerusform>%Ln Foto (%1) in einen Ordner verschieben?</numerusform>
            <numerusform>%Ln Fotos (%1) in einen Ordner verschieben?</numerusform>
        </translation>
    </message>
    <message>
        <source>Move to a folder</source>
        <translation>In einen Ordner verschieben</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>&amp;Verschieben</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Ordner auswählen</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Auswählen…</translation>
    </message>
    <message>
        <source>&amp;Keep the folders they are in, below the new one</source>
        <translation>&amp;Bisherige Ordner unter dem neuen beibehalten</translation>
    </message>
    <message numerus="yes">
        <source>Move the %Ln &amp;sidecars and videos that belong to them, too</source>
        <translation>
            <numerusform>Auch die zugehörige Begleitdatei oder das Video &amp;mitnehmen</numerusform>
            <numerusform>Auch die %Ln zugehörigen Begleitdateien und Videos &amp;mitnehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>&amp;Ordner:</translation>
    </message>
    <message>
        <source>Nothing there is overwritten: a name that is taken gets a number. Undo brings them back.</source>
        <translation>Dort wird nichts überschrieben: Ist ein Name vergeben, wird eine Zahl angehängt. „Rückgängig“ holt die Dateien zurück.</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>Diesen Ordner gibt es nicht.</translation>
    </message>
    <message numerus="yes">
        <source>Replace %Ln identical copies (%1) by links?</source>
        <translation>
            <numerusform>%Ln identische Kopie (%1) durch einen Link ersetzen?</numerusform>
            <numerusform>%Ln identische Kopien (%1) durch Links ersetzen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace by links</source>
        <translation>Durch Links ersetzen</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Ersetzen</translation>
    </message>
    <message>
        <source>&amp;Hard link: the same file under both names</source>
        <translation>&amp;Hardlink: dieselbe Datei unter beiden Namen</translation>
    </message>
    <message>
        <source>&amp;Shared copy (reflink): a file of its own that shares the space</source>
        <translation>&amp;Geteilte Kopie (Reflink): eine eigene Datei, die den Platz mitbenutzt</translation>
    </message>
    <message>
        <source>The names stay where they are, and the space is freed. Each copy is compared byte by byte right before. Undo makes them full copies again.</source>
        <translation>Die Namen bleiben, wo sie sind, und der Platz wird frei. Jede Kopie wird unmittelbar davor Byte für Byte verglichen. „Rückgängig“ macht wieder volle Kopien daraus.</translation>
    </message>
    <message>
        <source>A program that edits one of them changes both.</source>
        <translation>Ein Programm, das die eine bearbeitet, ändert beide.</translation>
    </message>
    <message>
        <source>Editing one leaves the other as it is. Only some drives can: btrfs, XFS.</source>
        <translation>Wird die eine bearbeitet, bleibt die andere, wie sie ist. Nur manche Laufwerke können das: btrfs, XFS.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln marked photos are not identical to the kept ones, and stay as they are.</source>
        <translation>
            <numerusform>Ein markiertes Foto ist nicht identisch mit dem behaltenen und bleibt, wie es ist.</numerusform>
            <numerusform>%Ln markierte Fotos sind nicht identisch mit den behaltenen und bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Ausgeschlossen</translation>
    </message>
    <message>
        <source>These are left out of the library. What you include again is read at once.</source>
        <translation>Diese sind aus der Bibliothek ausgeschlossen. Was Sie wieder aufnehmen, wird sofort eingelesen.</translation>
    </message>
    <message>
        <source>Nothing is excluded</source>
        <translation>Nichts ist ausgeschlossen</translation>
    </message>
    <message>
        <source>&amp;Include again</source>
        <translation>&amp;Wieder aufnehmen</translation>
    </message>
    <message>
        <source>Protected folders</source>
        <translation>Geschützte Ordner</translation>
    </message>
    <message>
        <source>The files of these folders, and of all that is in them, never go to the trash.</source>
        <translation>Die Dateien dieser Ordner und alles darunter kommen nie in den Papierkorb.</translation>
    </message>
    <message>
        <source>No folder is protected</source>
        <translation>Kein Ordner ist geschützt</translation>
    </message>
    <message>
        <source>Remove &amp;protection</source>
        <translation>&amp;Schutz aufheben</translation>
    </message>
    <message>
        <source>Match system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>As it was last</source>
        <translation>Wie zuletzt</translation>
    </message>
    <message>
        <source>Loose</source>
        <translation>Großzügig</translation>
    </message>
    <message>
        <source>Ask each time</source>
        <translation>Jedes Mal fragen</translation>
    </message>
    <message>
        <source>Move both</source>
        <translation>Beides verschieben</translation>
    </message>
    <message>
        <source>Skip photos that have sidecars</source>
        <translation>Fotos mit Begleitdateien überspringen</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>&amp;Reset to defaults</source>
        <translation>Auf Standard &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>Resets these settings; folders and marks stay as they are</source>
        <translation>Setzt diese Einstellungen zurück; Ordner und Markierungen bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>&amp;Notify me when long work ends</source>
        <translation>Nach langen Arbeiten benach&amp;richtigen</translation>
    </message>
    <message>
        <source>&amp;Mark copies that are identical or look the same everywhere</source>
        <translation>Kopien &amp;markieren, die identisch sind oder überall gleich aussehen</translation>
    </message>
    <message>
        <source>Also find &amp;crops and screenshots</source>
        <translation>Auch &amp;Ausschnitte und Screenshots suchen</translation>
    </message>
    <message>
        <source>Ch&amp;oose…</source>
        <translation>Aus&amp;wählen…</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>Ordner &amp;öffnen</translation>
    </message>
    <message>
        <source>For&amp;get this folder</source>
        <translation>Ordner &amp;vergessen</translation>
    </message>
    <message>
        <source>Choose a descriptor model</source>
        <translation>Deskriptormodell auswählen</translation>
    </message>
    <message>
        <source>Use no descriptor model</source>
        <translation>Kein Deskriptormodell verwenden</translation>
    </message>
    <message>
        <source>Clear the thumbnails</source>
        <translation>Vorschaubilder entfernen</translation>
    </message>
    <message>
        <source>Open the folder of the library</source>
        <translation>Ordner der Bibliothek öffnen</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Design</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Takes effect at the next start.</source>
        <translation>Gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Only if this window is not in front, and the work took longer than 20 s.</source>
        <translation>Nur wenn dieses Fenster nicht im Vordergrund ist und die Arbeit länger als 20 s dauerte.</translation>
    </message>
    <message>
        <source>T&amp;hreads</source>
        <translation>T&amp;hreads</translation>
    </message>
    <message>
        <source>Takes effect at the next start. Automatic uses one for each core.</source>
        <translation>Gilt ab dem nächsten Start. „Automatisch“ nimmt einen je Kern.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>&amp;Similarity at start</source>
        <translation>Ähnlichkeit beim S&amp;tart</translation>
    </message>
    <message>
        <source>Nothing moves before you say so. All other copies are only proposed.</source>
        <translation>Nichts wird verschoben, bevor Sie es sagen. Alle anderen Kopien sind nur vorgeschlagen.</translation>
    </message>
    <message>
        <source>Si&amp;decars</source>
        <translation>&amp;Begleitdateien</translation>
    </message>
    <message>
        <source>Files that belong to a photo, such as its XMP notes or its raw file.</source>
        <translation>Dateien, die zu einem Foto gehören, etwa seine XMP-Notizen oder seine RAW-Datei.</translation>
    </message>
    <message>
        <source>Descriptor model</source>
        <translation>Deskriptormodell</translation>
    </message>
    <message>
        <source>An ONNX file that proposes further crops. None is needed.</source>
        <translation>Eine ONNX-Datei, die weitere Ausschnitte vorschlägt. Nötig ist keine.</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>They are made again when they are needed. Your photos stay as they are.</source>
        <translation>Sie werden bei Bedarf neu erstellt. Ihre Fotos bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Fol&amp;ders</source>
        <translation>Or&amp;dner</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keines</translation>
    </message>
    <message>
        <source>ONNX models (*.onnx)</source>
        <translation>ONNX-Modelle (*.onnx)</translation>
    </message>
    <message>
        <source>Clearing…</source>
        <translation>Wird entfernt…</translation>
    </message>
    <message>
        <source>The library is in %1</source>
        <translation>Die Bibliothek liegt in %1</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Wird gemessen…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Read only in part</source>
        <translation>Nur teilweise gelesen</translation>
    </message>
    <message>
        <source>Folder not read</source>
        <translation>Ordner nicht gelesen</translation>
    </message>
    <message>
        <source>File not read</source>
        <translation>Datei nicht gelesen</translation>
    </message>
    <message>
        <source>Picture not decoded</source>
        <translation>Bild nicht dekodiert</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>These files are left as they are. One that can be read in part is in the library, and is never proposed as the best one while its group has an intact one.</source>
        <translation>Diese Dateien bleiben, wie sie sind. Was sich teilweise lesen lässt, ist in der Bibliothek, wird aber nie als Bestes vorgeschlagen, solange die Gruppe ein intaktes Foto hat.</translation>
    </message>
    <message>
        <source>&amp;Show in file manager</source>
        <translation>Im &amp;Dateimanager zeigen</translation>
    </message>
    <message>
        <source>Copy &amp;all</source>
        <translation>&amp;Alles kopieren</translation>
    </message>
    <message>
        <source>Copies every row that is shown</source>
        <translation>Kopiert alle gezeigten Zeilen</translation>
    </message>
    <message>
        <source>Filter by name, folder or reason</source>
        <translation>Nach Name, Ordner oder Grund filtern</translation>
    </message>
    <message>
        <source>Filter the problems</source>
        <translation>Probleme filtern</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>Im Dateimanager zeigen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Every file could be read</source>
        <translation>Alle Dateien waren lesbar</translation>
    </message>
    <message>
        <source>No problem matches</source>
        <translation>Kein Problem passt</translation>
    </message>
    <message>
        <source>Try fewer letters, or clear the filter.</source>
        <translation>Weniger Buchstaben versuchen oder den Filter leeren.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files could not be read</source>
        <translation>
            <numerusform>%Ln Datei war nicht lesbar</numerusform>
            <numerusform>%Ln Dateien waren nicht lesbar</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 only in part</source>
        <translation>%1 nur teilweise</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were read only in part</source>
        <translation>
            <numerusform>%Ln Datei wurde nur teilweise gelesen</numerusform>
            <numerusform>%Ln Dateien wurden nur teilweise gelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln folders could not be read</source>
        <translation>
            <numerusform>%Ln Ordner war nicht lesbar</numerusform>
            <numerusform>%Ln Ordner waren nicht lesbar</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” cannot be shown: it is gone, or no file manager was found.</source>
        <translation>„%1“ lässt sich nicht zeigen: Die Datei ist verschwunden, oder es wurde kein Dateimanager gefunden.</translation>
    </message>
    <message>
        <source>Save the rule</source>
        <translation>Regel speichern</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>A rule of this name is there; it will be replaced.</source>
        <translation>Eine Regel dieses Namens gibt es schon; sie wird ersetzt.</translation>
    </message>
    <message>
        <source>This is the name of a built-in rule.</source>
        <translation>So heißt schon eine eingebaute Regel.</translation>
    </message>
    <message>
        <source>Copies that may be marked</source>
        <translation>Kopien, die markiert werden dürfen</translation>
    </message>
    <message>
        <source>identical or look the same</source>
        <translation>identisch sind oder gleich aussehen</translation>
    </message>
    <message>
        <source>identical, or have the same pixels</source>
        <translation>identisch sind oder gleiche Pixel haben</translation>
    </message>
    <message>
        <source>identical</source>
        <translation>identisch sind</translation>
    </message>
    <message>
        <source>Mar&amp;k copies that are:</source>
        <translation>&amp;Kopien markieren, die:</translation>
    </message>
    <message>
        <source>differ in p&amp;laces</source>
        <translation>ste&amp;llenweise anders sind</translation>
    </message>
    <message>
        <source>differ in &amp;colour</source>
        <translation>f&amp;arblich anders sind</translation>
    </message>
    <message>
        <source>differ t&amp;hroughout</source>
        <translation>ü&amp;berall anders sind</translation>
    </message>
    <message>
        <source>are tur&amp;ned</source>
        <translation>gedreh&amp;t sind</translation>
    </message>
    <message>
        <source>are &amp;mirrored</source>
        <translation>gesp&amp;iegelt sind</translation>
    </message>
    <message>
        <source>show only a &amp;part</source>
        <translation>nur einen Teil &amp;zeigen</translation>
    </message>
    <message>
        <source>are of a &amp;burst</source>
        <translation>aus einer Se&amp;rie sind</translation>
    </message>
    <message>
        <source>Also those that:</source>
        <translation>Auch solche, die:</translation>
    </message>
    <message>
        <source>Formats, the best first</source>
        <translation>Formate, das beste zuerst</translation>
    </message>
    <message>
        <source>Pattern of the name</source>
        <translation>Muster des Namens</translation>
    </message>
    <message>
        <source>C&amp;hoose folder…</source>
        <translation>Ordner aus&amp;wählen…</translation>
    </message>
    <message>
        <source>dupfinder knows no format of the name %1.</source>
        <translation>dupfinder kennt kein Format namens %1.</translation>
    </message>
    <message>
        <source>&amp;Formats:</source>
        <translation>&amp;Formate:</translation>
    </message>
    <message>
        <source>The best first, with commas between them.</source>
        <translation>Das beste zuerst, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>Ordner:</translation>
    </message>
    <message>
        <source>Of several folders the upper one wins.</source>
        <translation>Von mehreren Ordnern hat der obere Vorrang.</translation>
    </message>
    <message>
        <source>&amp;Pattern:</source>
        <translation>&amp;Muster:</translation>
    </message>
    <message>
        <source>* stands for any letters, ? for any one letter.</source>
        <translation>* steht für beliebige Zeichen, ? für genau ein Zeichen.</translation>
    </message>
    <message>
        <source>Choose by rule</source>
        <translation>Nach Regel auswählen</translation>
    </message>
    <message>
        <source>No criteria</source>
        <translation>Keine Kriterien</translation>
    </message>
    <message>
        <source>The best photo of each group is kept. Add a criterion to decide otherwise.</source>
        <translation>Das beste Foto jeder Gruppe bleibt. Ein Kriterium hinzufügen, um anders zu entscheiden.</translation>
    </message>
    <message>
        <source>Mark in all &amp;groups</source>
        <translation>In allen &amp;Gruppen markieren</translation>
    </message>
    <message numerus="yes">
        <source>Mark in %Ln shown &amp;groups</source>
        <translation>
            <numerusform>In der gezeigten &amp;Gruppe markieren</numerusform>
            <numerusform>In %Ln gezeigten &amp;Gruppen markieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Criteria, the most important first</source>
        <translation>Kriterien, das wichtigste zuerst</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Ent&amp;fernen</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>More important (Alt+Up)</source>
        <translation>Wichtiger (Alt+↑)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>Less important (Alt+Down)</source>
        <translation>Weniger wichtig (Alt+↓)</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Speichern unter…</translation>
    </message>
    <message>
        <source>For&amp;get</source>
        <translation>&amp;Vergessen</translation>
    </message>
    <message>
        <source>Forgets the saved rule; its criteria stay here</source>
        <translation>Vergisst die gespeicherte Regel; ihre Kriterien bleiben hier</translation>
    </message>
    <message>
        <source>Mark in &amp;this group</source>
        <translation>In &amp;dieser Gruppe markieren</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Rul&amp;e:</source>
        <translation>R&amp;egel:</translation>
    </message>
    <message>
        <source>The first criterion in which two photos of a group differ decides which one is kept; the others are marked. Drag the criteria into the order you want.</source>
        <translation>Das erste Kriterium, in dem sich zwei Fotos einer Gruppe unterscheiden, entscheidet, welches bleibt; die anderen werden markiert. Die Kriterien in die gewünschte Reihenfolge ziehen.</translation>
    </message>
    <message>
        <source>This only marks the copies; nothing is moved yet. What you decided by hand stays as it is. A rule never marks protected and look-alike photos, and photos that differ from the kept one only if you allow it above.</source>
        <translation>Dies markiert die Kopien nur; noch wird nichts verschoben. Was Sie von Hand entschieden haben, bleibt so. Eine Regel markiert nie geschützte Fotos und Doppelgänger, und Fotos, die vom behaltenen abweichen, nur, wenn Sie es oben erlauben.</translation>
    </message>
    <message>
        <source>Choose folder</source>
        <translation>Ordner auswählen</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Action or key</source>
        <translation>Aktion oder Taste</translation>
    </message>
    <message>
        <source>Search the shortcuts</source>
        <translation>Tastenkürzel durchsuchen</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos have sidecars.</source>
        <translation>
            <numerusform>Dieses Foto hat eine Begleitdatei.</numerusform>
            <numerusform>%Ln Fotos haben Begleitdateien.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Skip photos that have sidecars</source>
        <translation>Fotos mit Begleitdateien über&amp;springen</translation>
    </message>
    <message>
        <source>Skipped: it has a sidecar (%1)</source>
        <translation>Übersprungen: hat eine Begleitdatei (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos have videos.</source>
        <translation>
            <numerusform>Dieses Foto hat ein Video.</numerusform>
            <numerusform>%Ln Fotos haben Videos.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Skip photos that have videos</source>
        <translation>Fotos mit Videos über&amp;springen</translation>
    </message>
    <message>
        <source>Skipped: it has a video (%1)</source>
        <translation>Übersprungen: hat ein Video (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos have RAW files.</source>
        <translation>
            <numerusform>Dieses Foto hat eine RAW-Datei.</numerusform>
            <numerusform>%Ln Fotos haben RAW-Dateien.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Skip photos that have RAW files</source>
        <translation>Fotos mit RAW-Dateien über&amp;springen</translation>
    </message>
    <message>
        <source>Skipped: it has a RAW file (%1)</source>
        <translation>Übersprungen: hat eine RAW-Datei (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos have files that belong to them.</source>
        <translation>
            <numerusform>Zu diesem Foto gehören weitere Dateien.</numerusform>
            <numerusform>Zu %Ln Fotos gehören weitere Dateien.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Skip these photos</source>
        <translation>Diese Fotos über&amp;springen</translation>
    </message>
    <message>
        <source>Skipped: %1 belongs to it</source>
        <translation>Übersprungen: %1 gehört dazu</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Move them too?</source>
        <translation>
            <numerusform>Auch verschieben?</numerusform>
            <numerusform>Auch verschieben?</numerusform>
        </translation>
    </message>
    <message>
        <source>Move the &amp;photos only</source>
        <translation>Nur die &amp;Fotos verschieben</translation>
    </message>
    <message>
        <source>Move &amp;both</source>
        <translation>&amp;Beides verschieben</translation>
    </message>
    <message>
        <source>The photo that stays has no such file: %1 is the only one.</source>
        <translation>Das Foto, das bleibt, hat keine solche Datei: %1 ist die einzige.</translation>
    </message>
    <message>
        <source>The photos that stay have no such files: these %1 are the only ones.</source>
        <translation>Die Fotos, die bleiben, haben keine solchen Dateien: Diese %1 sind die einzigen.</translation>
    </message>
    <message>
        <source>Recently trashed</source>
        <translation>Papierkorb-Verlauf</translation>
    </message>
    <message>
        <source>What went to the trash can be put back where it was, as long as the trash is not emptied; what was moved or replaced by a link, too. Nothing that is there now is overwritten.</source>
        <translation>Was in den Papierkorb ging, lässt sich an seinem Ort wiederherstellen, solange der Papierkorb nicht geleert ist; ebenso, was verschoben oder durch einen Link ersetzt wurde. Nichts Vorhandenes wird überschrieben.</translation>
    </message>
    <message>
        <source>Search by name, folder or status</source>
        <translation>Nach Name, Ordner oder Status suchen</translation>
    </message>
    <message>
        <source>Search what was trashed</source>
        <translation>Verlauf durchsuchen</translation>
    </message>
    <message>
        <source>&amp;Put back</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>Put back &amp;whole batch</source>
        <translation>&amp;Ganzen Vorgang wiederherstellen</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Nothing was moved to the trash</source>
        <translation>Nichts wurde in den Papierkorb verschoben</translation>
    </message>
    <message>
        <source>What you move to the trash is listed here, and can be put back.</source>
        <translation>Was Sie in den Papierkorb verschieben, steht hier und lässt sich wiederherstellen.</translation>
    </message>
    <message>
        <source>No file matches</source>
        <translation>Keine Datei passt</translation>
    </message>
    <message>
        <source>dupfinder is busy; files can be put back as soon as it is done.</source>
        <translation>dupfinder ist beschäftigt; danach lassen sich Dateien wiederherstellen.</translation>
    </message>
    <message>
        <source>%1 of %2 files shown</source>
        <translation>%1 von %2 Dateien gezeigt</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Not moved yet</source>
        <translation>Noch nicht verschoben</translation>
    </message>
    <message>
        <source>Being moved</source>
        <translation>Wird verschoben</translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation>Im Papierkorb</translation>
    </message>
    <message>
        <source>Not moved</source>
        <translation>Nicht verschoben</translation>
    </message>
    <message>
        <source>Being put back</source>
        <translation>Wird wiederhergestellt</translation>
    </message>
    <message>
        <source>Put back</source>
        <comment>state of a file</comment>
        <translation>Wiederhergestellt</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>hard link</source>
        <translation>Hardlink</translation>
    </message>
    <message>
        <source>reflink</source>
        <translation>Reflink</translation>
    </message>
    <message numerus="yes">
        <source>%Ln put back</source>
        <translation>
            <numerusform>%Ln wiederhergestellt</numerusform>
            <numerusform>%Ln wiederhergestellt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not replaced</source>
        <translation>
            <numerusform>%Ln nicht ersetzt</numerusform>
            <numerusform>%Ln nicht ersetzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not moved</source>
        <translation>
            <numerusform>%Ln nicht verschoben</numerusform>
            <numerusform>%Ln nicht verschoben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not moved yet</source>
        <translation>
            <numerusform>%Ln noch nicht verschoben</numerusform>
            <numerusform>%Ln noch nicht verschoben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln being put back</source>
        <translation>
            <numerusform>%Ln wird wiederhergestellt</numerusform>
            <numerusform>%Ln werden wiederhergestellt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lost</source>
        <translation>
            <numerusform>%Ln verloren</numerusform>
            <numerusform>%Ln verloren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in the trash</source>
        <translation>
            <numerusform>%Ln im Papierkorb</numerusform>
            <numerusform>%Ln im Papierkorb</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in a folder</source>
        <translation>
            <numerusform>%Ln in einem Ordner</numerusform>
            <numerusform>%Ln in einem Ordner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln replaced by hard links</source>
        <translation>
            <numerusform>%Ln durch einen Hardlink ersetzt</numerusform>
            <numerusform>%Ln durch Hardlinks ersetzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln replaced by reflinks</source>
        <translation>
            <numerusform>%Ln durch einen Reflink ersetzt</numerusform>
            <numerusform>%Ln durch Reflinks ersetzt</numerusform>
        </translation>
    </message>
    <message>
        <source>Not replaced</source>
        <translation>Nicht ersetzt</translation>
    </message>
    <message>
        <source>%1, could not be put back</source>
        <translation>%1, ließ sich nicht wiederherstellen</translation>
    </message>
    <message>
        <source>Moved to %1</source>
        <translation>Verschoben nach %1</translation>
    </message>
    <message>
        <source>Shares the space of the kept file (%1)</source>
        <translation>Teilt den Platz der behaltenen Datei (%1)</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>mit %1</translation>
    </message>
    <message>
        <source>No copy stays</source>
        <translation>Keine Kopie bleibt</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Differ from the picture that stays</source>
        <translation>Weichen von dem Foto ab, das bleibt</translation>
    </message>
    <message>
        <source>Goes to the trash</source>
        <translation>Geht in den Papierkorb</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Bleibt</translation>
    </message>
    <message>
        <source>no copy stays</source>
        <translation>keine Kopie bleibt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos</source>
        <translation>
            <numerusform>%Ln Foto</numerusform>
            <numerusform>%Ln Fotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These are the last copies of %Ln pictures.</source>
        <translation>
            <numerusform>Dies ist die letzte Kopie eines Fotos.</numerusform>
            <numerusform>Dies sind die letzten Kopien von %Ln Fotos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move these &amp;last copies too</source>
        <translation>
            <numerusform>Auch diese &amp;letzte Kopie verschieben</numerusform>
            <numerusform>Auch diese &amp;letzten Kopien verschieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave unticked to keep them.</source>
        <translation>
            <numerusform>Ohne Häkchen bleibt sie.</numerusform>
            <numerusform>Ohne Häkchen bleiben sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave unticked to keep them and trash the rest.</source>
        <translation>Ohne Häkchen bleiben sie, und nur der Rest geht in den Papierkorb.</translation>
    </message>
    <message>
        <source>No group matches the filter</source>
        <translation>Keine Gruppe passt zum Filter</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Show the next or previous group</source>
        <translation>Nächste oder vorige Gruppe zeigen</translation>
    </message>
    <message>
        <source>↓ or ↑</source>
        <translation>↓ oder ↑</translation>
    </message>
    <message>
        <source>Confirm the group, and go on</source>
        <translation>Gruppe bestätigen und weiter</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Eingabe</translation>
    </message>
    <message numerus="yes">
        <source>%Ln marked</source>
        <translation>
            <numerusform>%Ln markiert</numerusform>
            <numerusform>%Ln markiert</numerusform>
        </translation>
    </message>
    <message>
        <source>every copy is marked</source>
        <translation>alle Kopien sind markiert</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation>geprüft</translation>
    </message>
    <message>
        <source>The group of “%1” (%2) is hidden; it comes back when a new file joins.</source>
        <translation>Die Gruppe von „%1“ (%2) ist ausgeblendet; sie kommt zurück, wenn eine Datei dazukommt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups are hidden; each comes back when a new file joins.</source>
        <translation>
            <numerusform>Eine Gruppe ist ausgeblendet; sie kommt zurück, wenn eine Datei dazukommt.</numerusform>
            <numerusform>%Ln Gruppen sind ausgeblendet; jede kommt zurück, wenn eine Datei dazukommt.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no duplicate of the others in its group from now on.</source>
        <translation>„%1“ gilt ab jetzt als kein Duplikat der anderen in der Gruppe.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are no duplicates of any other in their groups from now on.</source>
        <translation>
            <numerusform>Eine Datei gilt ab jetzt als kein Duplikat der anderen in ihrer Gruppe.</numerusform>
            <numerusform>%Ln Dateien gelten ab jetzt als keine Duplikate der anderen in ihren Gruppen.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is identical to another file of its group: only the whole group can be hidden.</source>
        <translation>„%1“ ist identisch mit einer anderen Datei der Gruppe: Nur die ganze Gruppe lässt sich ausblenden.</translation>
    </message>
    <message>
        <source>“%1” and “%2” are identical: only the whole group can be hidden.</source>
        <translation>„%1“ und „%2“ sind identisch: Nur die ganze Gruppe lässt sich ausblenden.</translation>
    </message>
    <message>
        <source>“%1” and “%2” are no duplicates of one another from now on.</source>
        <translation>„%1“ und „%2“ gelten ab jetzt nicht mehr als Duplikate voneinander.</translation>
    </message>
    <message>
        <source>Both still resemble the kept file, and stay in its group.</source>
        <translation>Beide ähneln noch der behaltenen Datei und bleiben in deren Gruppe.</translation>
    </message>
    <message>
        <source>Looking for duplicates…</source>
        <translation>Duplikate werden gesucht…</translation>
    </message>
    <message>
        <source>Groups appear as they are found. You can use Find now.</source>
        <translation>Gruppen erscheinen, sobald sie gefunden sind. „Suchen“ ist schon nutzbar.</translation>
    </message>
    <message>
        <source>Not compared yet</source>
        <translation>Noch nicht verglichen</translation>
    </message>
    <message>
        <source>Duplicates are found when all photos are compared with one another.</source>
        <translation>Duplikate werden gefunden, wenn alle Fotos miteinander verglichen sind.</translation>
    </message>
    <message>
        <source>Compare now</source>
        <translation>Jetzt vergleichen</translation>
    </message>
    <message>
        <source>No groups at this similarity</source>
        <translation>Keine Gruppen bei dieser Ähnlichkeit</translation>
    </message>
    <message>
        <source>There are some if their photos may differ more.</source>
        <translation>Es gibt welche, wenn sich die Fotos stärker unterscheiden dürfen.</translation>
    </message>
    <message>
        <source>Allow more difference</source>
        <translation>Mehr Unterschied zulassen</translation>
    </message>
    <message>
        <source>Among %1, none is a copy of another.</source>
        <translation>Unter %1 ist keine Kopie eines anderen.</translation>
    </message>
    <message>
        <source>No duplicates</source>
        <translation>Keine Duplikate</translation>
    </message>
    <message>
        <source>No folder yet</source>
        <translation>Noch kein Ordner</translation>
    </message>
    <message>
        <source>Add a folder of photos to find duplicates in. Nothing in it is changed.</source>
        <translation>Einen Fotoordner hinzufügen, um darin Duplikate zu finden. Darin wird nichts geändert.</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Ordner hinzufügen…</translation>
    </message>
    <message>
        <source>The folder is out of reach</source>
        <translation>Der Ordner ist nicht erreichbar</translation>
    </message>
    <message>
        <source>Connect the drive, or remove the folder from the list at the left.</source>
        <translation>Das Laufwerk anschließen oder den Ordner links aus der Liste entfernen.</translation>
    </message>
    <message>
        <source>There are no photos in these folders</source>
        <translation>In diesen Ordnern sind keine Bilder</translation>
    </message>
    <message>
        <source>Add another folder, or put pictures into this one and rescan.</source>
        <translation>Einen anderen Ordner hinzufügen oder Bilder in diesen legen und neu einlesen.</translation>
    </message>
    <message>
        <source>Export groups</source>
        <translation>Gruppen exportieren</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>CSV-Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>JSON document (*.json)</source>
        <translation>JSON-Dokument (*.json)</translation>
    </message>
    <message>
        <source>%1 written to “%2”.</source>
        <translation>%1 nach „%2“ geschrieben.</translation>
    </message>
    <message>
        <source>Name or folder</source>
        <translation>Name oder Ordner</translation>
    </message>
    <message>
        <source>Search groups by name or folder</source>
        <translation>Gruppen nach Name oder Ordner suchen</translation>
    </message>
    <message>
        <source>Format, date, and folders</source>
        <translation>Format, Datum und Ordner</translation>
    </message>
    <message>
        <source>Clear the search, then all filters</source>
        <translation>Erst die Suche leeren, dann alle Filter</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message numerus="yes">
        <source>Filter, %Ln are on</source>
        <translation>
            <numerusform>Filter, %Ln aktiv</numerusform>
            <numerusform>Filter, %Ln aktiv</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 of %2 groups</source>
        <translation>%1 von %2 Gruppen</translation>
    </message>
    <message>
        <source>in “%3”</source>
        <translation>in „%3“</translation>
    </message>
    <message>
        <source>All</source>
        <comment>filter</comment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Identical</source>
        <comment>filter</comment>
        <translation>Identisch</translation>
    </message>
    <message>
        <source>Similar</source>
        <comment>filter</comment>
        <translation>Ähnlich</translation>
    </message>
    <message>
        <source>Edited</source>
        <comment>filter</comment>
        <translation>Bearbeitet</translation>
    </message>
    <message>
        <source>Turned</source>
        <comment>filter</comment>
        <translation>Gedreht</translation>
    </message>
    <message>
        <source>Crops</source>
        <comment>filter</comment>
        <translation>Ausschnitte</translation>
    </message>
    <message>
        <source>Bursts</source>
        <comment>filter</comment>
        <translation>Serien</translation>
    </message>
    <message>
        <source>Marked</source>
        <comment>filter</comment>
        <translation>Markiert</translation>
    </message>
    <message>
        <source>Unreviewed</source>
        <comment>filter</comment>
        <translation>Ungeprüft</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Bearbeitet</translation>
    </message>
    <message>
        <source>Crops</source>
        <translation>Ausschnitte</translation>
    </message>
    <message>
        <source>&amp;Taken between</source>
        <translation>Aufgen&amp;ommen zwischen</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Only &amp;between different folders</source>
        <translation>Nur &amp;zwischen verschiedenen Ordnern</translation>
    </message>
    <message>
        <source>Only &amp;within one folder</source>
        <translation>Nur &amp;innerhalb eines Ordners</translation>
    </message>
    <message>
        <source>Only copies of what is &amp;in</source>
        <translation>Nur &amp;Kopien von Fotos in</translation>
    </message>
    <message>
        <source>The folder that stays</source>
        <translation>Der Ordner, der bleibt</translation>
    </message>
    <message>
        <source>Its photos stay; a rule marks only the others.</source>
        <translation>Seine Fotos bleiben; Regeln markieren nur die anderen.</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>Zu&amp;rücksetzen</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Format:</translation>
    </message>
    <message>
        <source>Any format</source>
        <translation>Jedes Format</translation>
    </message>
    <message>
        <source>All pictures at once, in step</source>
        <translation>Alle Fotos zugleich, im Gleichlauf</translation>
    </message>
    <message>
        <source>Two pictures side by side</source>
        <translation>Zwei Fotos nebeneinander</translation>
    </message>
    <message>
        <source>Hide this group until a new picture joins it</source>
        <translation>Diese Gruppe ausblenden, bis ein Foto dazukommt</translation>
    </message>
    <message>
        <source>Info about the current picture</source>
        <translation>Infos zum aktuellen Foto</translation>
    </message>
    <message>
        <source>Every copy is marked: none would stay</source>
        <translation>Alle Kopien sind markiert: Keine würde bleiben</translation>
    </message>
    <message>
        <source>frees %1</source>
        <translation>%1 werden frei</translation>
    </message>
    <message>
        <source>✓ reviewed</source>
        <translation>✓ geprüft</translation>
    </message>
    <message numerus="yes">
        <source>%Ln only linked</source>
        <translation>
            <numerusform>%Ln nur indirekt</numerusform>
            <numerusform>%Ln nur indirekt</numerusform>
        </translation>
    </message>
    <message>
        <source>Burst: %1</source>
        <translation>Serie: %1</translation>
    </message>
    <message>
        <source>burst: different moments</source>
        <translation>Serie: verschiedene Momente</translation>
    </message>
    <message>
        <source>No marked photo is an identical copy: only those can be replaced by links.</source>
        <translation>Kein markiertes Foto ist eine identische Kopie: Nur solche lassen sich durch Links ersetzen.</translation>
    </message>
    <message>
        <source>Files are being moved; wait until that is done, or stop it.</source>
        <translation>Dateien werden gerade verschoben; bitte warten oder anhalten.</translation>
    </message>
    <message>
        <source>its name is not valid UTF-8</source>
        <translation>der Name ist kein gültiges UTF-8</translation>
    </message>
    <message>
        <source>Nothing is marked.</source>
        <translation>Nichts ist markiert.</translation>
    </message>
    <message>
        <source>The marks have changed in the meantime. Try again.</source>
        <translation>Die Markierungen haben sich inzwischen geändert. Bitte noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files (%1) moved to “%2”.</source>
        <translation>
            <numerusform>%Ln Datei (%1) nach „%2“ verschoben.</numerusform>
            <numerusform>%Ln Dateien (%1) nach „%2“ verschoben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln copies replaced by links, %1 freed.</source>
        <translation>
            <numerusform>%Ln Kopie durch einen Link ersetzt, %1 freigegeben.</numerusform>
            <numerusform>%Ln Kopien durch Links ersetzt, %1 freigegeben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Then it was stopped; the rest stays as it is.</source>
        <translation>Dann wurde angehalten; der Rest bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>and others</source>
        <translation>und andere</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files stay as they are:</source>
        <translation>
            <numerusform>Eine Datei bleibt, wie sie ist:</numerusform>
            <numerusform>%Ln Dateien bleiben, wie sie sind:</numerusform>
        </translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Photos of the group</source>
        <translation>Fotos der Gruppe</translation>
    </message>
    <message>
        <source>Its folder is protected: its files never go to the trash.</source>
        <translation>Der Ordner ist geschützt: Seine Dateien kommen nie in den Papierkorb.</translation>
    </message>
    <message>
        <source>This was the last group.</source>
        <translation>Das war die letzte Gruppe.</translation>
    </message>
    <message>
        <source>Your decision is being written; try again in a moment.</source>
        <translation>Ihre Entscheidung wird noch gespeichert; bitte gleich noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Si&amp;milarity</source>
        <translation>Ähnlichkei&amp;t</translation>
    </message>
    <message>
        <source>Most to free first</source>
        <translation>Größte Ersparnis zuerst</translation>
    </message>
    <message>
        <source>Most copies first</source>
        <translation>Meiste Kopien zuerst</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Folder and name</source>
        <translation>Ordner und Name</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Sortieren</translation>
    </message>
    <message>
        <source>One group</source>
        <translation>Eine Gruppe</translation>
    </message>
    <message>
        <source>Show one group at a time</source>
        <translation>Eine Gruppe auf einmal zeigen</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>Alle Gruppen</translation>
    </message>
    <message>
        <source>Show all groups below one another</source>
        <translation>Alle Gruppen untereinander zeigen</translation>
    </message>
    <message>
        <source>All marks were removed.</source>
        <translation>Alle Markierungen wurden aufgehoben.</translation>
    </message>
    <message numerus="yes">
        <source>Keeps %Ln photos</source>
        <translation>
            <numerusform>Behält %Ln Foto</numerusform>
            <numerusform>Behält %Ln Fotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>marks %Ln photos</source>
        <translation>
            <numerusform>markiert %Ln Foto</numerusform>
            <numerusform>markiert %Ln Fotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln copies differ and stay</source>
        <translation>
            <numerusform>%Ln abweichende Kopie bleibt</numerusform>
            <numerusform>%Ln abweichende Kopien bleiben</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Keep in each group</source>
        <translation>Je Gruppe b&amp;ehalten</translation>
    </message>
    <message>
        <source>Mark all but the best copy in every group</source>
        <translation>Alle außer der besten Kopie in jeder Gruppe markieren</translation>
    </message>
    <message>
        <source>&amp;Accept all</source>
        <translation>Alle a&amp;nnehmen</translation>
    </message>
    <message>
        <source>Clear &amp;marks</source>
        <translation>Alle ent&amp;markieren</translation>
    </message>
    <message>
        <source>Reviewed groups</source>
        <translation>Geprüfte Gruppen</translation>
    </message>
    <message>
        <source>%1 of %2 reviewed</source>
        <translation>%1 von %2 geprüft</translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups. You can free %1.</source>
        <translation>
            <numerusform>%Ln Gruppe. %1 können frei werden.</numerusform>
            <numerusform>%Ln Gruppen. %1 können frei werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %Ln proposed copies</source>
        <translation>
            <numerusform>Markiert %Ln vorgeschlagene Kopie</numerusform>
            <numerusform>Markiert %Ln vorgeschlagene Kopien</numerusform>
        </translation>
    </message>
    <message>
        <source>in these %1 groups</source>
        <translation>in diesen %1 Gruppen</translation>
    </message>
    <message>
        <source>Remove all marks</source>
        <translation>Alle Markierungen aufheben</translation>
    </message>
    <message>
        <source>Remove all marks, and end the rule “%1”</source>
        <translation>Alle Markierungen aufheben und die Regel „%1“ beenden</translation>
    </message>
    <message>
        <source>Not all groups are found yet</source>
        <translation>Noch sind nicht alle Gruppen gefunden</translation>
    </message>
    <message>
        <source>Choosing…</source>
        <translation>Wird ausgewählt…</translation>
    </message>
    <message>
        <source>Nothing is marked</source>
        <translation>Nichts ist markiert</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln to &amp;Trash</source>
        <translation>
            <numerusform>%Ln in den Papier&amp;korb</numerusform>
            <numerusform>%Ln in den Papier&amp;korb</numerusform>
        </translation>
    </message>
    <message>
        <source>Move to &amp;Trash</source>
        <translation>In den Papier&amp;korb</translation>
    </message>
    <message>
        <source>&amp;Keep: %1</source>
        <translation>B&amp;ehalten: %1</translation>
    </message>
    <message numerus="yes">
        <source>In %Ln shown groups:</source>
        <translation>
            <numerusform>In der gezeigten Gruppe:</numerusform>
            <numerusform>In %Ln gezeigten Gruppen:</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Other rule…</source>
        <translation>&amp;Andere Regel…</translation>
    </message>
    <message>
        <source>To the left, only pictures that are almost equal form a group; to the right, also those that are similar. Brightened and mirrored copies can be equal by this measure: each says how it differs. Where groups join, another photo may be the best one, so that what can be freed may shrink.</source>
        <translation>Links bilden nur fast gleiche Fotos eine Gruppe, rechts auch ähnliche. Aufgehellte und gespiegelte Kopien können nach diesem Maß gleich sein; bei jeder steht, worin sie sich unterscheidet. Wo Gruppen verschmelzen, kann ein anderes Foto das beste sein, sodass vielleicht weniger frei wird.</translation>
    </message>
    <message>
        <source>Similarity: %1</source>
        <translation>Ähnlichkeit: %1</translation>
    </message>
    <message>
        <source>How similar pictures of a group are: %1</source>
        <translation>Wie ähnlich sich die Fotos einer Gruppe sind: %1</translation>
    </message>
    <message>
        <source>Copies can go when all groups are found.</source>
        <translation>Kopien können verschoben werden, sobald alle Gruppen gefunden sind.</translation>
    </message>
    <message>
        <source>“%1” does not go to the trash: %2.</source>
        <translation>„%1“ kommt nicht in den Papierkorb: %2.</translation>
    </message>
    <message>
        <source>Some of your protected folders may be lost, with a damaged file. Protect them again. Until you confirm that the list is complete, nothing goes to the trash.</source>
        <translation>Mit einer beschädigten Datei sind vielleicht einige Ihrer geschützten Ordner verloren gegangen. Bitte schützen Sie diese erneut. Bis Sie bestätigen, dass die Liste vollständig ist, kommt nichts in den Papierkorb.</translation>
    </message>
    <message>
        <source>The List Is Complete</source>
        <translation>Die Liste ist vollständig</translation>
    </message>
    <message numerus="yes">
        <source>%Ln moved to the trash (%1).</source>
        <translation>
            <numerusform>%Ln in den Papierkorb verschoben (%1).</numerusform>
            <numerusform>%Ln in den Papierkorb verschoben (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln moved to the trash with %2 (%1).</source>
        <translation>
            <numerusform>%Ln mit %2 in den Papierkorb verschoben (%1).</numerusform>
            <numerusform>%Ln mit %2 in den Papierkorb verschoben (%1).</numerusform>
        </translation>
    </message>
    <message>
        <source>Then it was stopped; the rest stays where it is.</source>
        <translation>Dann wurde angehalten; der Rest bleibt, wo er ist.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were not moved:</source>
        <translation>
            <numerusform>Eine Datei wurde nicht verschoben:</numerusform>
            <numerusform>%Ln Dateien wurden nicht verschoben:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln restored.</source>
        <translation>
            <numerusform>%Ln wiederhergestellt.</numerusform>
            <numerusform>%Ln wiederhergestellt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln skipped.</source>
        <translation>
            <numerusform>%Ln übersprungen.</numerusform>
            <numerusform>%Ln übersprungen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were not put back:</source>
        <translation>
            <numerusform>Eine Datei wurde nicht wiederhergestellt:</numerusform>
            <numerusform>%Ln Dateien wurden nicht wiederhergestellt:</numerusform>
        </translation>
    </message>
    <message>
        <source>Then it was stopped; the rest is still in the trash.</source>
        <translation>Dann wurde angehalten; der Rest ist noch im Papierkorb.</translation>
    </message>
    <message>
        <source> and %1 more</source>
        <translation> und %1 weitere</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files stay without their photos:</source>
        <translation>
            <numerusform>Eine Datei bleibt ohne ihr Foto zurück:</numerusform>
            <numerusform>%Ln Dateien bleiben ohne ihre Fotos zurück:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos were read and are not compared with the others yet.</source>
        <translation>
            <numerusform>%Ln Foto ist gelesen, aber noch nicht mit den anderen verglichen.</numerusform>
            <numerusform>%Ln Fotos sind gelesen, aber noch nicht mit den anderen verglichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>These groups are those so far; there may be more.</source>
        <translation>Dies sind die bisherigen Gruppen; es kann weitere geben.</translation>
    </message>
    <message>
        <source>Drop your photo folder</source>
        <translation>Fotoordner hierher ziehen</translation>
    </message>
    <message>
        <source>dupfinder reads it and shows which photos are there more than once.</source>
        <translation>dupfinder liest ihn und zeigt, welche Fotos mehrfach vorhanden sind.</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Ordner auswählen…</translation>
    </message>
    <message>
        <source>Never deletes for good</source>
        <translation>Löscht nie endgültig</translation>
    </message>
    <message>
        <source>Every move can be undone</source>
        <translation>Alles lässt sich rückgängig machen</translation>
    </message>
    <message>
        <source>Works offline</source>
        <translation>Arbeitet offline</translation>
    </message>
    <message>
        <source>Ve&amp;rified</source>
        <translation>B&amp;estätigt</translation>
    </message>
    <message>
        <source>Loo&amp;k-alikes</source>
        <translation>Doppel&amp;gänger</translation>
    </message>
    <message>
        <source>Copies that passed the closer comparison</source>
        <translation>Kopien, die den genaueren Vergleich bestanden haben</translation>
    </message>
    <message>
        <source>Similar at first sight, but the closer comparison says otherwise</source>
        <translation>Auf den ersten Blick ähnlich, nach dem genaueren Vergleich aber nicht</translation>
    </message>
    <message>
        <source>Best match</source>
        <translation>Beste Treffer</translation>
    </message>
    <message>
        <source>Most changed</source>
        <translation>Am meisten verändert</translation>
    </message>
    <message>
        <source>Largest</source>
        <comment>sort order</comment>
        <translation>Größte zuerst</translation>
    </message>
    <message>
        <source>Newest</source>
        <comment>sort order</comment>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Oldest</source>
        <comment>sort order</comment>
        <translation>Älteste zuerst</translation>
    </message>
    <message>
        <source>&amp;Sort:</source>
        <translation>&amp;Sortieren:</translation>
    </message>
    <message>
        <source>Show:</source>
        <translation>Zeigen:</translation>
    </message>
    <message>
        <source>F&amp;older:</source>
        <translation>&amp;Ordner:</translation>
    </message>
    <message>
        <source>All folders</source>
        <translation>Alle Ordner</translation>
    </message>
    <message>
        <source>&amp;Choose picture…</source>
        <translation>Bild aus&amp;wählen…</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Take the picture away</source>
        <translation>Das Bild wegnehmen</translation>
    </message>
    <message>
        <source>The file is damaged; a part of the picture is missing or broken.</source>
        <translation>Die Datei ist beschädigt; ein Teil des Bildes fehlt oder ist defekt.</translation>
    </message>
    <message>
        <source>The picture has too little contrast to compare; only identical ones are found.</source>
        <translation>Das Bild hat zu wenig Kontrast für einen Vergleich; nur identische werden gefunden.</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>Eingefügtes Bild</translation>
    </message>
    <message>
        <source>Dropped picture</source>
        <translation>Hierher gezogenes Bild</translation>
    </message>
    <message>
        <source>Fetch this picture from %1? Nothing is sent but the request itself.</source>
        <translation>Dieses Bild von %1 abrufen? Nur die Anfrage selbst wird gesendet.</translation>
    </message>
    <message>
        <source>Fe&amp;tch</source>
        <translation>Ab&amp;rufen</translation>
    </message>
    <message>
        <source>Add the folder “%1” to the library?</source>
        <translation>Den Ordner „%1“ zur Bibliothek hinzufügen?</translation>
    </message>
    <message>
        <source>Add %1 folders to the library?</source>
        <translation>%1 Ordner zur Bibliothek hinzufügen?</translation>
    </message>
    <message>
        <source>&amp;Yes, add</source>
        <translation>&amp;Ja, hinzufügen</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Nein</translation>
    </message>
    <message>
        <source>The picture before</source>
        <translation>Das vorige Bild</translation>
    </message>
    <message>
        <source>The next picture</source>
        <translation>Das nächste Bild</translation>
    </message>
    <message>
        <source>Only pictures, folders and web addresses can be dropped.</source>
        <translation>Nur Bilder, Ordner und Webadressen lassen sich hierher ziehen.</translation>
    </message>
    <message>
        <source>There is no picture in what was dropped.</source>
        <translation>Darin ist kein Bild.</translation>
    </message>
    <message>
        <source>This could not be searched for</source>
        <translation>Danach ließ sich nicht suchen</translation>
    </message>
    <message>
        <source>%1 isn&apos;t a picture dupfinder can open</source>
        <translation>„%1“ ist kein Bild, das dupfinder öffnen kann</translation>
    </message>
    <message>
        <source>it is %1</source>
        <translation>es ist %1</translation>
    </message>
    <message>
        <source>Among %1.</source>
        <translation>Unter %1.</translation>
    </message>
    <message>
        <source>The library is empty</source>
        <translation>Die Bibliothek ist leer</translation>
    </message>
    <message>
        <source>Add a folder of photos to search in.</source>
        <translation>Einen Fotoordner hinzufügen, um darin zu suchen.</translation>
    </message>
    <message>
        <source>Nothing is as similar as that</source>
        <translation>So ähnlich ist nichts</translation>
    </message>
    <message>
        <source>The nearest is %1 away.</source>
        <translation>Das ähnlichste ist %1 entfernt.</translation>
    </message>
    <message>
        <source>Show the nearest</source>
        <translation>Die ähnlichsten zeigen</translation>
    </message>
    <message>
        <source>Everything found is hidden</source>
        <translation>Alle Treffer sind ausgeblendet</translation>
    </message>
    <message>
        <source>The filters above leave nothing over.</source>
        <translation>Die Filter oben lassen nichts übrig.</translation>
    </message>
    <message>
        <source>Nothing resembles this picture</source>
        <translation>Nichts ähnelt diesem Bild</translation>
    </message>
    <message>
        <source>Photos that resemble the query</source>
        <translation>Fotos, die dem Suchbild ähneln</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>No file could be made of this picture: %1.</source>
        <translation>Aus diesem Bild ließ sich keine Datei machen: %1.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Suchen…</translation>
    </message>
    <message>
        <source>Drop or choose another picture.</source>
        <translation>Ein anderes Bild hierher ziehen oder auswählen.</translation>
    </message>
    <message>
        <source>Find every copy of a picture</source>
        <translation>Alle Kopien eines Bildes finden</translation>
    </message>
    <message>
        <source>Add a folder of photos first. Nothing in it is changed.</source>
        <translation>Zuerst einen Fotoordner hinzufügen. Darin wird nichts geändert.</translation>
    </message>
    <message>
        <source>Drop, paste or choose a picture to see its copies among %1.</source>
        <translation>Ein Bild hierher ziehen, einfügen oder auswählen, um seine Kopien unter %1 zu sehen.</translation>
    </message>
    <message>
        <source>Drop, paste or choose a picture to see its copies.</source>
        <translation>Ein Bild hierher ziehen, einfügen oder auswählen, um seine Kopien zu sehen.</translation>
    </message>
    <message>
        <source>Which picture are you looking for?</source>
        <translation>Welches Bild suchen Sie?</translation>
    </message>
    <message>
        <source>Choose picture…</source>
        <translation>Bild auswählen…</translation>
    </message>
    <message>
        <source>Picture to find</source>
        <translation>Suchbild</translation>
    </message>
    <message>
        <source>Three steps</source>
        <translation>Drei Schritte</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Hineinziehen</translation>
    </message>
    <message>
        <source>Drop your photo folder on the window. dupfinder reads it, and changes nothing in it.</source>
        <translation>Ihren Fotoordner ins Fenster ziehen. dupfinder liest ihn und ändert nichts darin.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Look at each group of copies. The best photo stays. Copies that are certain are marked.</source>
        <translation>Jede Gruppe von Kopien ansehen. Das beste Foto bleibt. Sichere Kopien sind markiert.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Move what is marked to the trash. Undo brings it back, even after a restart.</source>
        <translation>Markiertes in den Papierkorb verschieben. „Rückgängig“ holt es zurück, auch nach einem Neustart.</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Fertig</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>F&amp;orward</source>
        <translation>&amp;Vorwärts</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>Vo&amp;rschau</translation>
    </message>
    <message>
        <source>&amp;Compare with the picture</source>
        <translation>Mit dem Suchbild ver&amp;gleichen</translation>
    </message>
    <message>
        <source>Show in Re&amp;view</source>
        <translation>Unter „Prüfen“ &amp;zeigen</translation>
    </message>
    <message>
        <source>Find again: %1</source>
        <translation>Wieder suchen: %1</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation>Liste &amp;leeren</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Find si&amp;milar</source>
        <translation>Ä&amp;hnliche suchen</translation>
    </message>
    <message>
        <source>Copy &amp;path</source>
        <translation>&amp;Pfad kopieren</translation>
    </message>
    <message>
        <source>Copy p&amp;icture</source>
        <translation>&amp;Bild kopieren</translation>
    </message>
    <message>
        <source>&amp;Exclude from the library</source>
        <translation>&amp;Aus der Bibliothek ausschließen</translation>
    </message>
    <message>
        <source>Exclude its &amp;folder</source>
        <translation>&amp;Ordner ausschließen</translation>
    </message>
    <message>
        <source>P&amp;rotect its folder</source>
        <translation>Ordner &amp;schützen</translation>
    </message>
    <message>
        <source>Move to the &amp;trash…</source>
        <translation>In den Papierkorb &amp;verschieben…</translation>
    </message>
    <message>
        <source>Open &amp;with</source>
        <translation>Öffnen &amp;mit</translation>
    </message>
    <message>
        <source>Copied %1.</source>
        <translation>%1 kopiert.</translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln paths.</source>
        <translation>
            <numerusform>%Ln Pfad kopiert.</numerusform>
            <numerusform>%Ln Pfade kopiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is a folder of the list at the left; remove it there instead.</source>
        <translation>„%1“ ist ein Ordner der Liste links; bitte dort entfernen.</translation>
    </message>
    <message>
        <source>“%1” was not opened: its name is not that of a picture, and the system might run it. Open it with a program of your choice.</source>
        <translation>„%1“ wurde nicht geöffnet: Der Name ist nicht der eines Bildes, und das System könnte die Datei ausführen. Öffnen Sie sie mit einem Programm Ihrer Wahl.</translation>
    </message>
    <message>
        <source>No program is known for this kind of file</source>
        <translation>Für diese Dateiart ist kein Programm bekannt</translation>
    </message>
    <message>
        <source>&amp;Other program…</source>
        <translation>&amp;Anderes Programm…</translation>
    </message>
    <message>
        <source>%1 could not be started.</source>
        <translation>%1 ließ sich nicht starten.</translation>
    </message>
    <message>
        <source>Copied the picture.</source>
        <translation>Das Bild wurde kopiert.</translation>
    </message>
    <message>
        <source>No program is set for opening %1.</source>
        <translation>Zum Öffnen von %1 ist kein Programm festgelegt.</translation>
    </message>
    <message>
        <source>%1 is not there any more, or its drive is not connected.</source>
        <translation>%1 ist nicht mehr da, oder das Laufwerk ist nicht angeschlossen.</translation>
    </message>
    <message>
        <source>Belongs to it: %1</source>
        <translation>Gehört dazu: %1</translation>
    </message>
    <message>
        <source>Not moved to the trash: %1</source>
        <translation>Nicht in den Papierkorb verschoben: %1</translation>
    </message>
    <message>
        <source>Its folder is protected: it never goes to the trash</source>
        <translation>Der Ordner ist geschützt: Nichts daraus kommt in den Papierkorb</translation>
    </message>
    <message>
        <source>To the trash, as you chose</source>
        <translation>In den Papierkorb, nach Ihrer Wahl</translation>
    </message>
    <message>
        <source>To the trash, by the rule</source>
        <translation>In den Papierkorb, nach der Regel</translation>
    </message>
    <message>
        <source>The file you are looking for, as it is in the library.</source>
        <translation>Die gesuchte Datei, wie sie in der Bibliothek ist.</translation>
    </message>
    <message>
        <source>Kept because: %1.</source>
        <translation>Bleibt: %1.</translation>
    </message>
    <message>
        <source>Its folder is out of reach now.</source>
        <translation>Der Ordner ist gerade nicht erreichbar.</translation>
    </message>
    <message>
        <source>The file is damaged: a part of the picture is missing or broken.</source>
        <translation>Die Datei ist beschädigt: Ein Teil des Bildes fehlt oder ist defekt.</translation>
    </message>
    <message>
        <source>Kept because: %1</source>
        <translation>Bleibt: %1</translation>
    </message>
    <message>
        <source>Last copy</source>
        <translation>Letzte Kopie</translation>
    </message>
    <message>
        <source>This file</source>
        <translation>Diese Datei</translation>
    </message>
    <message>
        <source>Out of reach</source>
        <translation>Nicht erreichbar</translation>
    </message>
    <message>
        <source>Go to the next picture, or that below</source>
        <translation>Zum nächsten Foto oder zu dem darunter</translation>
    </message>
    <message>
        <source>→ or ↓</source>
        <translation>→ oder ↓</translation>
    </message>
    <message>
        <source>Go to the previous picture, or that above</source>
        <translation>Zum vorigen Foto oder zu dem darüber</translation>
    </message>
    <message>
        <source>← or ↑</source>
        <translation>← oder ↑</translation>
    </message>
    <message>
        <source>Next group, at the end of this one</source>
        <translation>Nächste Gruppe, am Ende von dieser</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>Bild ↓</translation>
    </message>
    <message>
        <source>Previous group, at the start of this one</source>
        <translation>Vorige Gruppe, am Anfang von dieser</translation>
    </message>
    <message>
        <source>Show the picture large</source>
        <translation>Foto groß zeigen</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>Nichts auswählen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Your choice</source>
        <translation>Ihre Wahl</translation>
    </message>
    <message>
        <source>Marked for the trash</source>
        <translation>Für den Papierkorb markiert</translation>
    </message>
    <message>
        <source>Marked when you confirm the group</source>
        <translation>Wird markiert, wenn Sie die Gruppe bestätigen</translation>
    </message>
    <message>
        <source>Compared with the best</source>
        <translation>Vergleich mit dem besten Foto</translation>
    </message>
    <message>
        <source>Compared with the query</source>
        <translation>Vergleich mit dem Suchbild</translation>
    </message>
    <message>
        <source>Every byte is equal</source>
        <translation>Alle Bytes sind gleich</translation>
    </message>
    <message>
        <source>Only the file differs</source>
        <translation>Nur die Datei ist anders</translation>
    </message>
    <message>
        <source>the query</source>
        <translation>dem Suchbild</translation>
    </message>
    <message>
        <source>Another moment of the same burst</source>
        <translation>Anderer Moment derselben Serie</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 bits differ</source>
        <translation>
            <numerusform>%Ln von %1 Bits ist anders</numerusform>
            <numerusform>%Ln von %1 Bits sind anders</numerusform>
        </translation>
    </message>
    <message>
        <source>Best: %1</source>
        <translation>Bestes: %1</translation>
    </message>
    <message>
        <source>Stored turned</source>
        <translation>Gedreht gespeichert</translation>
    </message>
    <message>
        <source>Damaged: a part is missing or broken</source>
        <translation>Beschädigt: Ein Teil fehlt oder ist defekt</translation>
    </message>
    <message>
        <source>Could not be decoded</source>
        <translation>Ließ sich nicht dekodieren</translation>
    </message>
    <message>
        <source>Out of reach now</source>
        <translation>Gerade nicht erreichbar</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>The file is gone</source>
        <translation>Die Datei ist verschwunden</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>Die Datei ist nicht lesbar</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>ISO</source>
        <translation>ISO</translation>
    </message>
    <message>
        <source>No camera data in this file</source>
        <translation>Keine Kameradaten in dieser Datei</translation>
    </message>
    <message>
        <source>Info panel</source>
        <translation>Infoleiste</translation>
    </message>
    <message>
        <source>Select a photo to see what is known of it</source>
        <translation>Ein Foto auswählen, um zu sehen, was darüber bekannt ist</translation>
    </message>
    <message>
        <source>The window is too narrow for the info panel.</source>
        <translation>Das Fenster ist zu schmal für die Infoleiste.</translation>
    </message>
    <message>
        <source>Information on the photo</source>
        <translation>Informationen zum Foto</translation>
    </message>
    <message>
        <source>Copy &amp;everything</source>
        <translation>Alles k&amp;opieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>First picture</source>
        <translation>Erstes Foto</translation>
    </message>
    <message>
        <source>Last picture</source>
        <translation>Letztes Foto</translation>
    </message>
    <message>
        <source>Mark for the trash, or unmark</source>
        <translation>Markierung für den Papierkorb umschalten</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Zugriff verweigert</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>Vorgang nicht erlaubt</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Datei oder Ordner nicht gefunden</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>Ist kein Ordner</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>Ist ein Ordner</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>Kein Platz mehr auf dem Laufwerk</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>Speicherkontingent überschritten</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Ein-/Ausgabefehler</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>Das Dateisystem ist schreibgeschützt</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>Der Dateiname ist zu lang</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>Gerät oder Ressource belegt</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>Zu viele offene Dateien</translation>
    </message>
    <message>
        <source>Invalid cross-device link</source>
        <translation>Ungültiger Link zwischen Laufwerken</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>Zeitüberschreitung der Verbindung</translation>
    </message>
    <message>
        <source>Transport endpoint is not connected</source>
        <translation>Der Endpunkt ist nicht verbunden</translation>
    </message>
    <message>
        <source>Stale file handle</source>
        <translation>Der Dateiverweis ist veraltet</translation>
    </message>
    <message>
        <source>No such device or address</source>
        <translation>Gerät oder Adresse nicht gefunden</translation>
    </message>
    <message>
        <source>not an image that can be read</source>
        <translation>kein lesbares Bild</translation>
    </message>
    <message>
        <source>not an image that can be read, but %1</source>
        <translation>kein lesbares Bild, sondern %1</translation>
    </message>
    <message>
        <source>an SVG drawing</source>
        <translation>eine SVG-Zeichnung</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>eine Webseite</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>ein PDF-Dokument</translation>
    </message>
    <message>
        <source>a PostScript document</source>
        <translation>ein PostScript-Dokument</translation>
    </message>
    <message>
        <source>a video</source>
        <translation>ein Video</translation>
    </message>
    <message>
        <source>a ZIP archive</source>
        <translation>ein ZIP-Archiv</translation>
    </message>
    <message>
        <source>an OS/2 icon</source>
        <translation>ein OS/2-Symbol</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>beschädigt</translation>
    </message>
    <message>
        <source>damaged: a part of the picture is missing or broken</source>
        <translation>beschädigt: Ein Teil des Bildes fehlt oder ist defekt</translation>
    </message>
    <message>
        <source>damaged, or of an unknown kind</source>
        <translation>beschädigt oder von unbekannter Art</translation>
    </message>
    <message>
        <source>damaged %1 file</source>
        <translation>beschädigte %1-Datei</translation>
    </message>
    <message>
        <source>damaged: %1 × %2 pixels do not fit into %3 bytes</source>
        <translation>beschädigt: %1 × %2 Pixel passen nicht in %3 Bytes</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>die Datei ist leer</translation>
    </message>
    <message>
        <source>the file has changed</source>
        <translation>die Datei hat sich geändert</translation>
    </message>
    <message>
        <source>not a regular file</source>
        <translation>keine normale Datei</translation>
    </message>
    <message>
        <source>not enough memory</source>
        <translation>zu wenig Arbeitsspeicher</translation>
    </message>
    <message>
        <source>it was given up</source>
        <translation>wurde aufgegeben</translation>
    </message>
    <message>
        <source>too large: the file has %1 MiB</source>
        <translation>zu groß: Die Datei hat %1 MiB</translation>
    </message>
    <message>
        <source>too large: there is not enough memory to decode it</source>
        <translation>zu groß: Der Arbeitsspeicher reicht zum Dekodieren nicht aus</translation>
    </message>
    <message>
        <source>too large: %1 × %2 pixels need %3 MiB, at most %4 are allowed</source>
        <translation>zu groß: %1 × %2 Pixel brauchen %3 MiB, erlaubt sind höchstens %4</translation>
    </message>
    <message>
        <source>too large: %1 × %2 pixels need %3 MiB, at most %4 are allowed for so small a file</source>
        <translation>zu groß: %1 × %2 Pixel brauchen %3 MiB, für eine so kleine Datei sind höchstens %4 erlaubt</translation>
    </message>
    <message>
        <source>too many frames</source>
        <translation>zu viele Einzelbilder</translation>
    </message>
    <message>
        <source>too many frames before it</source>
        <translation>zu viele Einzelbilder davor</translation>
    </message>
    <message>
        <source>too many pages</source>
        <translation>zu viele Seiten</translation>
    </message>
    <message>
        <source>no decoder here reads more than the first frame</source>
        <translation>kein Dekoder hier liest mehr als das erste Einzelbild</translation>
    </message>
    <message>
        <source>camera RAW files need rawpy (the extra raw), which is not installed</source>
        <translation>RAW-Dateien von Kameras brauchen rawpy (das Extra „raw“), das nicht installiert ist</translation>
    </message>
    <message>
        <source>this camera RAW file has no preview that can be read</source>
        <translation>diese RAW-Datei hat keine lesbare Vorschau</translation>
    </message>
    <message>
        <source>JPEG XL files need pillow-jxl-plugin (the extra jxl), which is not installed</source>
        <translation>JPEG-XL-Dateien brauchen pillow-jxl-plugin (das Extra „jxl“), das nicht installiert ist</translation>
    </message>
    <message>
        <source>HEIC files need pi-heif, which is not installed</source>
        <translation>HEIC-Dateien brauchen pi-heif, das nicht installiert ist</translation>
    </message>
    <message>
        <source>PSD files that are packed in this way cannot be read</source>
        <translation>so gepackte PSD-Dateien sind nicht lesbar</translation>
    </message>
    <message>
        <source>PSD files of spot colours (multichannel) cannot be read</source>
        <translation>PSD-Dateien mit Schmuckfarben (Mehrkanal) sind nicht lesbar</translation>
    </message>
    <message>
        <source>JPEG 2000 files in L*a*b* cannot be read</source>
        <translation>JPEG-2000-Dateien in L*a*b* sind nicht lesbar</translation>
    </message>
    <message>
        <source>JPEG files that state their height behind the picture cannot be read</source>
        <translation>JPEG-Dateien, die ihre Höhe erst hinter dem Bild nennen, sind nicht lesbar</translation>
    </message>
    <message>
        <source>%1-bit JPEG files cannot be read</source>
        <translation>JPEG-Dateien mit %1 Bit sind nicht lesbar</translation>
    </message>
    <message>
        <source>%1 scans of %2 × %3 pixels would take too long</source>
        <translation>%1 Durchgänge mit %2 × %3 Pixeln würden zu lange dauern</translation>
    </message>
    <message>
        <source>BMP files of %1 bits that share them out to the colours in this way cannot be read</source>
        <translation>BMP-Dateien mit %1 Bit, die so auf die Farben verteilt sind, sind nicht lesbar</translation>
    </message>
    <message>
        <source>TIFF files packed with %1 cannot be read</source>
        <translation>mit %1 gepackte TIFF-Dateien sind nicht lesbar</translation>
    </message>
    <message>
        <source>TIFF files in the L*a*b* of fax machines cannot be read</source>
        <translation>TIFF-Dateien im L*a*b* von Faxgeräten sind nicht lesbar</translation>
    </message>
    <message>
        <source>TIFF files of a camera&apos;s mosaic cannot be read</source>
        <translation>TIFF-Dateien mit dem Farbmosaik einer Kamera sind nicht lesbar</translation>
    </message>
    <message>
        <source>TIFF files of brightness by its logarithm cannot be read</source>
        <translation>TIFF-Dateien mit logarithmischer Helligkeit sind nicht lesbar</translation>
    </message>
    <message>
        <source>TIFF files of colours by their logarithm cannot be read</source>
        <translation>TIFF-Dateien mit logarithmischen Farben sind nicht lesbar</translation>
    </message>
    <message>
        <source>TIFF files of %1-bit JPEG cannot be read</source>
        <translation>TIFF-Dateien mit %1-Bit-JPEG sind nicht lesbar</translation>
    </message>
    <message>
        <source>TIFF files of %1-bit floating-point numbers cannot be read</source>
        <translation>TIFF-Dateien mit %1-Bit-Gleitkommazahlen sind nicht lesbar</translation>
    </message>
    <message>
        <source>TIFF files of floating-point numbers that are no brightness cannot be read</source>
        <translation>TIFF-Dateien mit Gleitkommazahlen, die keine Helligkeit sind, sind nicht lesbar</translation>
    </message>
    <message>
        <source>TIFF files whose samples differ in depth cannot be read</source>
        <translation>TIFF-Dateien mit Werten verschiedener Bittiefe sind nicht lesbar</translation>
    </message>
    <message>
        <source>TIFF files with brightness and colours stored apart cannot be read</source>
        <translation>TIFF-Dateien mit getrennt gespeicherter Helligkeit und Farbe sind nicht lesbar</translation>
    </message>
    <message>
        <source>TIFF files of %1 samples of %2 bits a pixel cannot be read</source>
        <translation>TIFF-Dateien mit %1 Werten zu %2 Bit je Pixel sind nicht lesbar</translation>
    </message>
    <message>
        <source>TIFF files of %1-bit samples cannot be read</source>
        <translation>TIFF-Dateien mit %1-Bit-Werten sind nicht lesbar</translation>
    </message>
    <message>
        <source>cannot be encoded as JPEG</source>
        <translation>lässt sich nicht als JPEG speichern</translation>
    </message>
    <message>
        <source>the drive or network does not answer</source>
        <translation>das Laufwerk oder Netzwerk antwortet nicht</translation>
    </message>
    <message>
        <source>the drive or network did not answer for %1</source>
        <translation>das Laufwerk oder Netzwerk antwortete %1 lang nicht</translation>
    </message>
    <message>
        <source>the drive does not answer: %1 files were not read</source>
        <translation>das Laufwerk antwortet nicht: %1 Dateien wurden nicht gelesen</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1 Sekunden</translation>
    </message>
    <message>
        <source>a second</source>
        <translation>eine Sekunde</translation>
    </message>
    <message>
        <source>decoding it took longer than %1</source>
        <translation>das Dekodieren dauerte länger als %1</translation>
    </message>
    <message>
        <source>the decoder broke down on this file</source>
        <translation>der Dekoder versagte bei dieser Datei</translation>
    </message>
    <message>
        <source>the decoder crashed on this file (%1)</source>
        <translation>der Dekoder ist bei dieser Datei abgestürzt (%1)</translation>
    </message>
    <message>
        <source>No process can be started to decode images in: %1.</source>
        <translation>Zum Dekodieren lässt sich kein Prozess starten: %1.</translation>
    </message>
    <message>
        <source>This is a folder, not an image: %1</source>
        <translation>Dies ist ein Ordner, kein Bild: %1</translation>
    </message>
    <message>
        <source>%1 cannot be read as an image: %2.</source>
        <translation>%1 ist nicht als Bild lesbar: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 ist nicht lesbar: %2.</translation>
    </message>
    <message>
        <source>only in the cloud: reading it would download it</source>
        <translation>nur in der Cloud: Beim Lesen würde die Datei heruntergeladen</translation>
    </message>
    <message>
        <source>dupfinder keeps its own data in this folder, which is not indexed</source>
        <translation>in diesem Ordner hat dupfinder eigene Daten; er wird nicht eingelesen</translation>
    </message>
    <message>
        <source>dupfinder keeps its own data in this folder, so nothing in it is indexed</source>
        <translation>in diesem Ordner hat dupfinder eigene Daten; nichts darin wird eingelesen</translation>
    </message>
    <message>
        <source>the folder lies in the trash</source>
        <translation>der Ordner liegt im Papierkorb</translation>
    </message>
    <message>
        <source>the folder is excluded</source>
        <translation>der Ordner ist ausgeschlossen</translation>
    </message>
    <message>
        <source>not a folder</source>
        <translation>kein Ordner</translation>
    </message>
    <message>
        <source>no such folder</source>
        <translation>diesen Ordner gibt es nicht</translation>
    </message>
    <message>
        <source>no permission to read the folder</source>
        <translation>keine Berechtigung, den Ordner zu lesen</translation>
    </message>
    <message>
        <source>the folder cannot be read (%1)</source>
        <translation>der Ordner ist nicht lesbar (%1)</translation>
    </message>
    <message>
        <source>its drive does not answer: %1 other folders there were not looked at</source>
        <translation>das Laufwerk antwortet nicht: %1 andere Ordner dort wurden nicht durchsucht</translation>
    </message>
    <message>
        <source>The library %1 cannot be used: %2.</source>
        <translation>Die Bibliothek %1 ist nicht verwendbar: %2.</translation>
    </message>
    <message>
        <source>%1 is a database of another program; rename it, or choose another folder with --data-dir.</source>
        <translation>%1 ist die Datenbank eines anderen Programms; bitte umbenennen oder mit --data-dir einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>The library %1 is not there any more; start dupfinder again.</source>
        <translation>Die Bibliothek %1 ist nicht mehr da; bitte dupfinder neu starten.</translation>
    </message>
    <message>
        <source>The library %1 cannot be written: its folder or the file may only be read. Change their permissions, or choose another folder with --data-dir.</source>
        <translation>Die Bibliothek %1 ist schreibgeschützt: Der Ordner oder die Datei darf nur gelesen werden. Bitte die Berechtigungen ändern oder mit --data-dir einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>No space is left for the library %1; what is in it already is kept.</source>
        <translation>Für die Bibliothek %1 ist kein Platz mehr; was schon darin ist, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Another program holds the library %1; try again.</source>
        <translation>Ein anderes Programm belegt die Bibliothek %1; bitte erneut versuchen.</translation>
    </message>
    <message>
        <source>The library %1 was written by a later version of dupfinder; update dupfinder, or choose another folder with --data-dir.</source>
        <translation>Die Bibliothek %1 stammt von einer neueren Version von dupfinder; bitte dupfinder aktualisieren oder mit --data-dir einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>The data folder %1 cannot be made: %2.</source>
        <translation>Der Datenordner %1 lässt sich nicht anlegen: %2.</translation>
    </message>
    <message>
        <source>The library %1 is damaged. When it is opened next it is set aside, and a new one begun; your pictures are not touched.</source>
        <translation>Die Bibliothek %1 ist beschädigt. Beim nächsten Öffnen wird sie beiseitegelegt und eine neue begonnen; Ihre Fotos bleiben unberührt.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2.</source>
        <translation>Die Datei %1 lässt sich nicht schreiben: %2.</translation>
    </message>
    <message>
        <source>Another dupfinder is indexing into %1; wait until it is done, or stop it.</source>
        <translation>Ein anderes dupfinder liest gerade in %1 ein; bitte warten, bis es fertig ist, oder es anhalten.</translation>
    </message>
    <message>
        <source>Another dupfinder has the library in %1 open; try again.</source>
        <translation>Ein anderes dupfinder hat die Bibliothek in %1 geöffnet; bitte erneut versuchen.</translation>
    </message>
    <message>
        <source>The lock file %1 cannot be used: %2.</source>
        <translation>Die Sperrdatei %1 ist nicht verwendbar: %2.</translation>
    </message>
    <message>
        <source>Protected folders were lost with a damaged file. Nothing goes to the trash before you have protected your folders again and confirmed that the list is complete.</source>
        <translation>Mit einer beschädigten Datei gingen geschützte Ordner verloren. Nichts kommt in den Papierkorb, bevor Sie Ihre Ordner wieder geschützt und bestätigt haben, dass die Liste vollständig ist.</translation>
    </message>
    <message>
        <source>Nothing goes to the trash before you have protected your folders again and confirmed that the list is complete.</source>
        <translation>Nichts kommt in den Papierkorb, bevor Sie Ihre Ordner wieder geschützt und bestätigt haben, dass die Liste vollständig ist.</translation>
    </message>
    <message>
        <source>Nothing was moved. %1</source>
        <translation>Nichts wurde verschoben. %1</translation>
    </message>
    <message>
        <source>The library %1 was missing or empty; a new one is begun. %2</source>
        <translation>Die Bibliothek %1 fehlte oder war leer; eine neue wird begonnen. %2</translation>
    </message>
    <message>
        <source>The library %1 was missing; a new one is begun. %2</source>
        <translation>Die Bibliothek %1 fehlte; eine neue wird begonnen. %2</translation>
    </message>
    <message>
        <source>The library %1 was damaged and is set aside as %2; a new one is begun. %3</source>
        <translation>Die Bibliothek %1 war beschädigt und liegt jetzt als %2 beiseite; eine neue wird begonnen. %3</translation>
    </message>
    <message>
        <source>Images are read again when their folders are indexed.</source>
        <translation>Die Fotos werden beim Einlesen ihrer Ordner neu gelesen.</translation>
    </message>
    <message>
        <source>Images are read again when their folders are indexed. Your folders, decisions and journal are kept.</source>
        <translation>Die Fotos werden beim Einlesen ihrer Ordner neu gelesen. Ihre Ordner, Entscheidungen und das Journal bleiben erhalten.</translation>
    </message>
    <message>
        <source>The file %1 with your folders, decisions and journal was missing; its copy has taken its place.</source>
        <translation>Die Datei %1 mit Ihren Ordnern, Entscheidungen und dem Journal fehlte; ihre Kopie ist an ihre Stelle getreten.</translation>
    </message>
    <message>
        <source>The file %1 with your folders, decisions and journal was damaged and is set aside as %2; its copy has taken its place.</source>
        <translation>Die Datei %1 mit Ihren Ordnern, Entscheidungen und dem Journal war beschädigt und liegt jetzt als %2 beiseite; ihre Kopie ist an ihre Stelle getreten.</translation>
    </message>
    <message>
        <source>The file %1 with your folders, decisions and journal was missing; so was its copy, and %2: %3 are lost in part or all.</source>
        <translation>Die Datei %1 mit Ihren Ordnern, Entscheidungen und dem Journal fehlte; ebenso ihre Kopie, und %2. Ganz oder teilweise verloren: %3.</translation>
    </message>
    <message>
        <source>The file %1 with your folders, decisions and journal was damaged and is set aside as %2; so was its copy, and %3: %4 are lost in part or all.</source>
        <translation>Die Datei %1 mit Ihren Ordnern, Entscheidungen und dem Journal war beschädigt und liegt jetzt als %2 beiseite; ebenso ihre Kopie, und %3. Ganz oder teilweise verloren: %4.</translation>
    </message>
    <message>
        <source>nothing could be read</source>
        <translation>nichts war lesbar</translation>
    </message>
    <message>
        <source>only %1 could be read</source>
        <translation>zu retten war nur Folgendes: %1</translation>
    </message>
    <message>
        <source>The library in %1 is damaged, and another dupfinder has it open; close that one and try again.</source>
        <translation>Die Bibliothek in %1 ist beschädigt, und ein anderes dupfinder hat sie geöffnet; bitte dieses schließen und erneut versuchen.</translation>
    </message>
    <message>
        <source>The library in %1 is damaged and cannot be set aside: %2. Your pictures are not touched.</source>
        <translation>Die Bibliothek in %1 ist beschädigt und lässt sich nicht beiseitelegen: %2. Ihre Fotos bleiben unberührt.</translation>
    </message>
    <message>
        <source>The file %1 with your folders, decisions and journal is damaged or lost. When it is opened next its copy takes its place; your pictures are not touched.</source>
        <translation>Die Datei %1 mit Ihren Ordnern, Entscheidungen und dem Journal ist beschädigt oder verloren. Beim nächsten Öffnen tritt ihre Kopie an ihre Stelle; Ihre Fotos bleiben unberührt.</translation>
    </message>
    <message>
        <source>the database is damaged</source>
        <translation>die Datenbank ist beschädigt</translation>
    </message>
    <message>
        <source>it is protected, as it was under its former name %1</source>
        <translation>geschützt, wie schon unter dem früheren Namen %1</translation>
    </message>
    <message>
        <source>%1 is identical to another file of its group.</source>
        <translation>%1 ist identisch mit einer anderen Datei der Gruppe.</translation>
    </message>
    <message>
        <source>%1 is not what it was any more; look for duplicates again.</source>
        <translation>%1 hat sich inzwischen geändert; bitte erneut nach Duplikaten suchen.</translation>
    </message>
    <message>
        <source>The descriptor model %1 cannot be read: %2.</source>
        <translation>Das Deskriptormodell %1 ist nicht lesbar: %2.</translation>
    </message>
    <message>
        <source>%1 is too large for a descriptor model.</source>
        <translation>%1 ist zu groß für ein Deskriptormodell.</translation>
    </message>
    <message>
        <source>%1 cannot be used as a descriptor model: %2.</source>
        <translation>%1 ist nicht als Deskriptormodell verwendbar: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be used as a descriptor model: it returns no vector.</source>
        <translation>%1 ist nicht als Deskriptormodell verwendbar: Es liefert keinen Vektor.</translation>
    </message>
    <message>
        <source>OpenCV cannot load it</source>
        <translation>OpenCV kann es nicht laden</translation>
    </message>
    <message>
        <source>its name is not valid</source>
        <translation>der Name ist ungültig</translation>
    </message>
    <message>
        <source>No image is indexed below %1; index it first.</source>
        <translation>Unter %1 ist kein Foto eingelesen; bitte zuerst einlesen.</translation>
    </message>
    <message>
        <source>The name of an export must end in .csv or .json: %1</source>
        <translation>Der Name eines Exports muss auf .csv oder .json enden: %1</translation>
    </message>
    <message>
        <source>%1 is a link; choose another name.</source>
        <translation>%1 ist ein Link; bitte einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>%1 exists and is not a file; choose another name.</source>
        <translation>%1 ist schon vorhanden und keine Datei; bitte einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 lässt sich nicht schreiben: %2.</translation>
    </message>
    <message>
        <source>sharpest of the burst</source>
        <translation>schärfstes der Serie</translation>
    </message>
    <message>
        <source>has a video</source>
        <translation>hat ein Video</translation>
    </message>
    <message>
        <source>has a second picture</source>
        <translation>hat ein zweites Bild</translation>
    </message>
    <message>
        <source>has the camera&apos;s raw data</source>
        <translation>hat die Rohdaten der Kamera</translation>
    </message>
    <message>
        <source>has layers</source>
        <translation>hat Ebenen</translation>
    </message>
    <message>
        <source>has the camera&apos;s own format, %1</source>
        <translation>hat das Originalformat der Kamera, %1</translation>
    </message>
    <message>
        <source>holds more</source>
        <translation>enthält mehr</translation>
    </message>
    <message>
        <source>%1 frames</source>
        <translation>%1 Einzelbilder</translation>
    </message>
    <message>
        <source>%1 pages</source>
        <translation>%1 Seiten</translation>
    </message>
    <message>
        <source>the only one in reach</source>
        <translation>das einzige erreichbare</translation>
    </message>
    <message>
        <source>the only intact one</source>
        <translation>das einzige intakte</translation>
    </message>
    <message>
        <source>highest resolution</source>
        <translation>höchste Auflösung</translation>
    </message>
    <message>
        <source>lowest resolution</source>
        <translation>niedrigste Auflösung</translation>
    </message>
    <message>
        <source>has camera data</source>
        <translation>hat Kameradaten</translation>
    </message>
    <message>
        <source>earliest date taken</source>
        <translation>frühestes Aufnahmedatum</translation>
    </message>
    <message>
        <source>latest date taken</source>
        <translation>spätestes Aufnahmedatum</translation>
    </message>
    <message>
        <source>earliest date modified</source>
        <translation>frühestes Änderungsdatum</translation>
    </message>
    <message>
        <source>latest date modified</source>
        <translation>spätestes Änderungsdatum</translation>
    </message>
    <message>
        <source>the next best is a lossless re-save of it</source>
        <translation>das nächstbeste ist daraus verlustfrei gespeichert</translation>
    </message>
    <message>
        <source>most others match it</source>
        <translation>die meisten anderen passen dazu</translation>
    </message>
    <message>
        <source>has no added border</source>
        <translation>ohne zusätzlichen Rand</translation>
    </message>
    <message>
        <source>most pixels</source>
        <translation>meiste Pixel</translation>
    </message>
    <message>
        <source>stored upright</source>
        <translation>aufrecht gespeichert</translation>
    </message>
    <message>
        <source>larger file</source>
        <translation>größere Datei</translation>
    </message>
    <message>
        <source>smaller file</source>
        <translation>kleinere Datei</translation>
    </message>
    <message>
        <source>older file</source>
        <translation>ältere Datei</translation>
    </message>
    <message>
        <source>shorter path</source>
        <translation>kürzerer Pfad</translation>
    </message>
    <message>
        <source>first by name</source>
        <translation>erstes nach Namen</translation>
    </message>
    <message>
        <source>best copy: most content, highest resolution, original, least compressed</source>
        <translation>beste Kopie: am meisten Inhalt, höchste Auflösung, Original, am wenigsten komprimiert</translation>
    </message>
    <message>
        <source>largest file of the most original ones</source>
        <translation>größte Datei der ursprünglichsten</translation>
    </message>
    <message>
        <source>smallest file</source>
        <translation>kleinste Datei</translation>
    </message>
    <message>
        <source>oldest, by date taken or else modified</source>
        <translation>ältestes, nach Aufnahme- oder sonst Änderungsdatum</translation>
    </message>
    <message>
        <source>newest, by date taken or else modified</source>
        <translation>neuestes, nach Aufnahme- oder sonst Änderungsdatum</translation>
    </message>
    <message>
        <source>shortest path</source>
        <translation>kürzester Pfad</translation>
    </message>
    <message>
        <source>longest path</source>
        <translation>längster Pfad</translation>
    </message>
    <message>
        <source>format %1</source>
        <translation>Format %1</translation>
    </message>
    <message>
        <source>name like %1</source>
        <translation>Name wie %1</translation>
    </message>
    <message>
        <source>name not like %1</source>
        <translation>Name nicht wie %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>%1 before %2</source>
        <translation>%1 vor %2</translation>
    </message>
    <message>
        <source>equal to the best, and in a protected folder</source>
        <translation>dem besten gleich und in einem geschützten Ordner</translation>
    </message>
    <message>
        <source>in a reference folder</source>
        <translation>in einem Ordner, der bleibt</translation>
    </message>
    <message>
        <source>Best quality</source>
        <translation>Beste Qualität</translation>
    </message>
    <message>
        <source>Camera originals</source>
        <translation>Kameraoriginale</translation>
    </message>
    <message>
        <source>Original names</source>
        <translation>Originalnamen</translation>
    </message>
    <message>
        <source>Least space</source>
        <translation>Am wenigsten Platz</translation>
    </message>
    <message>
        <source>it</source>
        <translation>die Datei</translation>
    </message>
    <message>
        <source>the kept file</source>
        <translation>die behaltene Datei</translation>
    </message>
    <message>
        <source>%1 has changed since it was indexed</source>
        <translation>%1 hat sich seit dem Einlesen geändert</translation>
    </message>
    <message>
        <source>%1 is a symbolic link now</source>
        <translation>%1 ist jetzt ein symbolischer Link</translation>
    </message>
    <message>
        <source>%1 is no file any more</source>
        <translation>%1 ist keine normale Datei mehr</translation>
    </message>
    <message>
        <source>%1 has just changed</source>
        <translation>%1 hat sich gerade geändert</translation>
    </message>
    <message>
        <source>%1 has no absolute path</source>
        <translation>%1 hat keinen absoluten Pfad</translation>
    </message>
    <message>
        <source>%1 is reached through a symbolic link now</source>
        <translation>%1 ist jetzt nur über einen symbolischen Link erreichbar</translation>
    </message>
    <message>
        <source>%1 is not in the library any more</source>
        <translation>%1 ist nicht mehr in der Bibliothek</translation>
    </message>
    <message>
        <source>%1 is not there any more</source>
        <translation>%1 ist nicht mehr da</translation>
    </message>
    <message>
        <source>%1 cannot be reached (%2)</source>
        <translation>%1 ist nicht erreichbar (%2)</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2)</source>
        <translation>%1 ist nicht lesbar (%2)</translation>
    </message>
    <message>
        <source>%1 cannot be read to its end</source>
        <translation>%1 ist nicht bis zum Ende lesbar</translation>
    </message>
    <message>
        <source>its bytes are not those of the kept file</source>
        <translation>die Bytes stimmen nicht mit der behaltenen Datei überein</translation>
    </message>
    <message>
        <source>its bytes are not those of the kept file: only exact copies are replaced</source>
        <translation>die Bytes stimmen nicht mit der behaltenen Datei überein: Nur exakte Kopien werden ersetzt</translation>
    </message>
    <message>
        <source>stopped before it was moved</source>
        <translation>vor dem Verschieben angehalten</translation>
    </message>
    <message>
        <source>score %1, at most 1 passes</source>
        <translation>Wert %1, erlaubt ist höchstens 1</translation>
    </message>
    <message>
        <source>groups turn either picture, but a query with the first finds the second from radius %1 on only</source>
        <translation>Gruppen drehen jedes der beiden Fotos, aber eine Suche mit dem ersten findet das zweite erst ab Radius %1</translation>
    </message>
    <message>
        <source>decision %1 of this library says that they are no duplicates: groups keep them apart</source>
        <translation>laut Entscheidung %1 dieser Bibliothek sind sie keine Duplikate: Gruppen halten sie getrennt</translation>
    </message>
    <message>
        <source>%1 folder</source>
        <translation>%1 Ordner</translation>
    </message>
    <message>
        <source>%1 folders</source>
        <translation>%1 Ordner</translation>
    </message>
    <message>
        <source>folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>%1 exclusion</source>
        <translation>%1 Ausschluss</translation>
    </message>
    <message>
        <source>%1 exclusions</source>
        <translation>%1 Ausschlüsse</translation>
    </message>
    <message>
        <source>exclusions</source>
        <translation>Ausschlüsse</translation>
    </message>
    <message>
        <source>%1 protected folder</source>
        <translation>%1 geschützter Ordner</translation>
    </message>
    <message>
        <source>%1 protected folders</source>
        <translation>%1 geschützte Ordner</translation>
    </message>
    <message>
        <source>protected folders</source>
        <translation>geschützte Ordner</translation>
    </message>
    <message>
        <source>%1 decision</source>
        <translation>%1 Entscheidung</translation>
    </message>
    <message>
        <source>%1 decisions</source>
        <translation>%1 Entscheidungen</translation>
    </message>
    <message>
        <source>decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>%1 journal entry</source>
        <translation>%1 Journaleintrag</translation>
    </message>
    <message>
        <source>%1 journal entries</source>
        <translation>%1 Journaleinträge</translation>
    </message>
    <message>
        <source>journal entries</source>
        <translation>Journaleinträge</translation>
    </message>
    <message>
        <source>%1 mark</source>
        <translation>%1 Markierung</translation>
    </message>
    <message>
        <source>%1 marks</source>
        <translation>%1 Markierungen</translation>
    </message>
    <message>
        <source>marks</source>
        <translation>Markierungen</translation>
    </message>
    <message>
        <source>the journal cannot be written</source>
        <translation>das Journal lässt sich nicht schreiben</translation>
    </message>
    <message>
        <source>%1 exists and was not exported by dupfinder; choose another name.</source>
        <translation>%1 ist schon vorhanden und nicht von dupfinder exportiert; bitte einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>its drive cannot share data between files</source>
        <translation>das Laufwerk kann keine Daten zwischen Dateien teilen</translation>
    </message>
    <message>
        <source>its drive has no hard links</source>
        <translation>das Laufwerk kennt keine Hardlinks</translation>
    </message>
    <message>
        <source>the kept file is on another drive</source>
        <translation>die behaltene Datei liegt auf einem anderen Laufwerk</translation>
    </message>
    <message>
        <source>it shares the data of the kept file already</source>
        <translation>die Datei teilt schon die Daten der behaltenen Datei</translation>
    </message>
    <message>
        <source>its folder cannot be written to</source>
        <translation>der Ordner ist schreibgeschützt</translation>
    </message>
    <message>
        <source>it has other names (hard links), so nothing would be freed</source>
        <translation>die Datei hat weitere Namen (Hardlinks), es würde also nichts frei</translation>
    </message>
    <message>
        <source>it belongs to another user or group than the kept file</source>
        <translation>die Datei gehört einem anderen Benutzer oder einer anderen Benutzergruppe als die behaltene</translation>
    </message>
    <message>
        <source>its permissions are not those of the kept file</source>
        <translation>die Berechtigungen sind andere als die der behaltenen Datei</translation>
    </message>
    <message>
        <source>it cannot be reached (%1)</source>
        <translation>die Datei ist nicht erreichbar (%1)</translation>
    </message>
    <message>
        <source>the journal does not have what is to be restored</source>
        <translation>im Journal steht nicht, was wiederherzustellen ist</translation>
    </message>
    <message>
        <source>its content has changed since it was replaced</source>
        <translation>der Inhalt hat sich seit dem Ersetzen geändert</translation>
    </message>
    <message>
        <source>another file came into its place at that moment</source>
        <translation>in diesem Augenblick kam eine andere Datei an die Stelle</translation>
    </message>
    <message>
        <source>interrupted before it was replaced</source>
        <translation>vor dem Ersetzen unterbrochen</translation>
    </message>
    <message>
        <source>another file is in its place</source>
        <translation>an der Stelle liegt eine andere Datei</translation>
    </message>
    <message>
        <source>it could not be brought back; it is %1</source>
        <translation>die Datei ließ sich nicht zurückholen; sie liegt unter %1</translation>
    </message>
    <message>
        <source>another file is in its place; it is %1</source>
        <translation>an der Stelle liegt eine andere Datei; diese liegt unter %1</translation>
    </message>
    <message>
        <source>only exact copies of another file are replaced</source>
        <translation>nur exakte Kopien einer anderen Datei werden ersetzt</translation>
    </message>
    <message>
        <source>another file came into its place at the moment it was replaced</source>
        <translation>im Augenblick des Ersetzens kam eine andere Datei an die Stelle</translation>
    </message>
    <message>
        <source>the kept file changed at the moment it was linked</source>
        <translation>die behaltene Datei änderte sich im Augenblick des Verlinkens</translation>
    </message>
    <message>
        <source>%1; it was replaced and could not be restored: %2</source>
        <translation>%1; die Datei wurde ersetzt und ließ sich nicht wiederherstellen: %2</translation>
    </message>
    <message>
        <source>another file came into its place at the moment it was moved</source>
        <translation>im Augenblick des Verschiebens kam eine andere Datei an die Stelle</translation>
    </message>
    <message>
        <source>the kept file changed at the moment it was moved</source>
        <translation>die behaltene Datei änderte sich im Augenblick des Verschiebens</translation>
    </message>
    <message>
        <source>it is gone from its place, and the system does not say where to</source>
        <translation>die Datei ist verschwunden, und das System sagt nicht, wohin</translation>
    </message>
    <message>
        <source>interrupted before it was moved</source>
        <translation>vor dem Verschieben unterbrochen</translation>
    </message>
    <message>
        <source>interrupted before it was moved; it changed since</source>
        <translation>vor dem Verschieben unterbrochen; seitdem geändert</translation>
    </message>
    <message>
        <source>it is neither in its place nor in the folder it was moved to</source>
        <translation>die Datei ist weder an ihrem Platz noch in dem Ordner, in den sie verschoben wurde</translation>
    </message>
    <message>
        <source>it is not in its place any more</source>
        <translation>die Datei ist nicht mehr an ihrem Platz</translation>
    </message>
    <message>
        <source>what lies in the folder is not what was moved there: %1</source>
        <translation>was im Ordner liegt, ist nicht das dorthin Verschobene: %1</translation>
    </message>
    <message>
        <source>the folder it was moved to is out of reach</source>
        <translation>der Ordner, in den die Datei verschoben wurde, ist nicht erreichbar</translation>
    </message>
    <message>
        <source>There is no such folder: %1</source>
        <translation>Diesen Ordner gibt es nicht: %1</translation>
    </message>
    <message>
        <source>The folder cannot be written to: %1</source>
        <translation>Der Ordner ist schreibgeschützt: %1</translation>
    </message>
    <message>
        <source>The folder is one of dupfinder&apos;s own: %1</source>
        <translation>Der Ordner gehört dupfinder selbst: %1</translation>
    </message>
    <message>
        <source>The folder lies in the trash: %1</source>
        <translation>Der Ordner liegt im Papierkorb: %1</translation>
    </message>
    <message>
        <source>there are too many files of this name in the folder</source>
        <translation>im Ordner gibt es zu viele Dateien dieses Namens</translation>
    </message>
    <message>
        <source>it is in that folder already</source>
        <translation>die Datei ist schon in diesem Ordner</translation>
    </message>
    <message>
        <source>another file has just come to its place in the folder</source>
        <translation>im Ordner ist gerade eine andere Datei an die Stelle gekommen</translation>
    </message>
    <message>
        <source>the folder %1 cannot be made: %2</source>
        <translation>der Ordner %1 lässt sich nicht anlegen: %2</translation>
    </message>
    <message>
        <source>Another dupfinder is moving files to the trash or putting them back; wait until it is done.</source>
        <translation>Ein anderes dupfinder verschiebt gerade Dateien in den Papierkorb oder stellt sie wieder her; bitte warten, bis es fertig ist.</translation>
    </message>
    <message>
        <source>its name is not UTF-8, and the system would move another file</source>
        <translation>der Name ist kein UTF-8, und das System würde eine andere Datei verschieben</translation>
    </message>
    <message>
        <source>it is in the trash already</source>
        <translation>die Datei ist schon im Papierkorb</translation>
    </message>
    <message>
        <source>it is in a protected folder</source>
        <translation>die Datei liegt in einem geschützten Ordner</translation>
    </message>
    <message>
        <source>the kept file is to be moved itself</source>
        <translation>die behaltene Datei soll selbst verschoben werden</translation>
    </message>
    <message>
        <source>the kept file lies in the trash</source>
        <translation>die behaltene Datei liegt im Papierkorb</translation>
    </message>
    <message>
        <source>it is the kept file itself, by another name</source>
        <translation>es ist die behaltene Datei selbst, unter anderem Namen</translation>
    </message>
    <message>
        <source>the kept file is to be moved itself, by another name</source>
        <translation>die behaltene Datei soll selbst verschoben werden, unter anderem Namen</translation>
    </message>
    <message>
        <source>it was decided to be no duplicate of the kept file</source>
        <translation>laut Entscheidung kein Duplikat der behaltenen Datei</translation>
    </message>
    <message>
        <source>the kept copy has none</source>
        <translation>die behaltene Kopie hat keine solche Datei</translation>
    </message>
    <message>
        <source>companions were to be left</source>
        <translation>zugehörige Dateien sollten bleiben</translation>
    </message>
    <message>
        <source>%1, which belongs to it, stays: %2</source>
        <translation>die zugehörige Datei %1 bleibt: %2</translation>
    </message>
    <message>
        <source>it has a raw file (%1)</source>
        <translation>hat eine RAW-Datei (%1)</translation>
    </message>
    <message>
        <source>it has a picture (%1)</source>
        <translation>hat ein Bild (%1)</translation>
    </message>
    <message>
        <source>it has a video (%1)</source>
        <translation>hat ein Video (%1)</translation>
    </message>
    <message>
        <source>it has a sidecar (%1)</source>
        <translation>hat eine Begleitdatei (%1)</translation>
    </message>
    <message>
        <source>%1 belongs to it, and is a picture of its own that is not to be moved</source>
        <translation>%1 gehört dazu und ist ein eigenes Foto, das nicht verschoben werden soll</translation>
    </message>
    <message>
        <source>it changed at the moment it was moved</source>
        <translation>die Datei änderte sich im Augenblick des Verschiebens</translation>
    </message>
    <message>
        <source>there is a file of this name again</source>
        <translation>es gibt wieder eine Datei dieses Namens</translation>
    </message>
    <message>
        <source>%1; it is in the trash and could not be put back: %2</source>
        <translation>%1; die Datei ist im Papierkorb und ließ sich nicht wiederherstellen: %2</translation>
    </message>
    <message>
        <source>the folder it was in is not there</source>
        <translation>der ursprüngliche Ordner ist nicht da</translation>
    </message>
    <message>
        <source>it is in the trash, and the file that was kept for it is not there any more: %1</source>
        <translation>die Datei ist im Papierkorb, und die dafür behaltene ist nicht mehr da: %1</translation>
    </message>
    <message>
        <source>what lies in its place in the trash is not what went there: %1</source>
        <translation>was dafür im Papierkorb liegt, ist nicht das dorthin Verschobene: %1</translation>
    </message>
    <message>
        <source>it is neither in its place nor in the trash</source>
        <translation>die Datei ist weder an ihrem Platz noch im Papierkorb</translation>
    </message>
    <message>
        <source>it is not in the trash, and the folder it was in is not there</source>
        <translation>die Datei ist nicht im Papierkorb, und der ursprüngliche Ordner ist nicht da</translation>
    </message>
    <message>
        <source>it is not in the trash, and another file is in its place</source>
        <translation>die Datei ist nicht im Papierkorb, und an ihrer Stelle liegt eine andere</translation>
    </message>
    <message>
        <source>the trash it lies in is out of reach</source>
        <translation>der Papierkorb, in dem die Datei liegt, ist nicht erreichbar</translation>
    </message>
    <message>
        <source>the picture that it belongs to was not put back</source>
        <translation>das zugehörige Foto wurde nicht wiederhergestellt</translation>
    </message>
    <message>
        <source>There is nothing to put back.</source>
        <translation>Es gibt nichts wiederherzustellen.</translation>
    </message>
    <message>
        <source>the system did not move it to the trash</source>
        <translation>das System hat die Datei nicht in den Papierkorb verschoben</translation>
    </message>
    <message>
        <source>the trash of its drive cannot be used</source>
        <translation>der Papierkorb des Laufwerks ist nicht verwendbar</translation>
    </message>
    <message>
        <source>it cannot be moved to the trash %1 (%2)</source>
        <translation>die Datei lässt sich nicht in den Papierkorb %1 verschieben (%2)</translation>
    </message>
    <message>
        <source>something is mounted on it</source>
        <translation>darauf ist etwas eingehängt</translation>
    </message>
    <message>
        <source>its folder cannot be reached (%1)</source>
        <translation>der Ordner ist nicht erreichbar (%1)</translation>
    </message>
    <message>
        <source>the trash folder %1 cannot be written to</source>
        <translation>der Papierkorb-Ordner %1 ist schreibgeschützt</translation>
    </message>
    <message>
        <source>the trash folder %1 cannot be made</source>
        <translation>der Papierkorb-Ordner %1 lässt sich nicht anlegen</translation>
    </message>
    <message>
        <source>the drive or network did not answer for %1 seconds</source>
        <translation>das Laufwerk oder Netzwerk antwortete %1 Sekunden lang nicht</translation>
    </message>
    <message>
        <source>Match: %1.</source>
        <translation>Treffer: %1.</translation>
    </message>
    <message>
        <source>No match: %1.</source>
        <translation>Kein Treffer: %1.</translation>
    </message>
    <message>
        <source>Same file: both paths lead to one file. %1</source>
        <translation>Dieselbe Datei: Beide Pfade führen zu einer Datei. %1</translation>
    </message>
    <message>
        <source>exact duplicate, all bytes are equal</source>
        <translation>exaktes Duplikat, alle Bytes sind gleich</translation>
    </message>
    <message>
        <source>same pixels, other bytes</source>
        <translation>gleiche Pixel, andere Bytes</translation>
    </message>
    <message>
        <source>crop, %1</source>
        <translation>Ausschnitt, %1</translation>
    </message>
    <message>
        <source>near-duplicate</source>
        <translation>Beinahe-Duplikat</translation>
    </message>
    <message>
        <source>look-alike</source>
        <translation>Doppelgänger</translation>
    </message>
    <message>
        <source>%1 bit</source>
        <translation>%1 Bit</translation>
    </message>
    <message>
        <source>%1 bits</source>
        <translation>%1 Bits</translation>
    </message>
    <message>
        <source>no visible difference</source>
        <translation>kein sichtbarer Unterschied</translation>
    </message>
    <message>
        <source>differs in places</source>
        <translation>stellenweise anders</translation>
    </message>
    <message>
        <source>differs in %1 place</source>
        <translation>an %1 Stelle anders</translation>
    </message>
    <message>
        <source>differs in %1 places</source>
        <translation>an %1 Stellen anders</translation>
    </message>
    <message>
        <source>other colours</source>
        <translation>andere Farben</translation>
    </message>
    <message>
        <source>differs throughout</source>
        <translation>überall anders</translation>
    </message>
    <message>
        <source>not compared further</source>
        <translation>nicht weiter verglichen</translation>
    </message>
    <message>
        <source>the first shows %1 of the second</source>
        <translation>das erste zeigt %1 des zweiten</translation>
    </message>
    <message>
        <source>the second shows %1 of the first</source>
        <translation>das zweite zeigt %1 des ersten</translation>
    </message>
    <message>
        <source>%1 cannot be read as an image: %2</source>
        <translation>%1 ist nicht als Bild lesbar: %2</translation>
    </message>
    <message>
        <source>both have too little contrast for a hash, so only equal bytes or pixels match</source>
        <translation>beide haben zu wenig Kontrast für einen Fingerabdruck, daher zählen nur gleiche Bytes oder Pixel</translation>
    </message>
    <message>
        <source>the first has too little contrast for a hash, so only equal bytes match</source>
        <translation>das erste hat zu wenig Kontrast für einen Fingerabdruck, daher zählen nur gleiche Bytes</translation>
    </message>
    <message>
        <source>the second has too little contrast for a hash, so only equal bytes match</source>
        <translation>das zweite hat zu wenig Kontrast für einen Fingerabdruck, daher zählen nur gleiche Bytes</translation>
    </message>
    <message>
        <source>the hashes differ in %1, more than any radius (%2)</source>
        <translation>die Fingerabdrücke unterscheiden sich in %1, mehr als jeder Radius (%2) zulässt</translation>
    </message>
    <message>
        <source>the hashes differ in %1; %2</source>
        <translation>die Fingerabdrücke unterscheiden sich in %1; %2</translation>
    </message>
    <message>
        <source>look-alike, %1, but the second look refuses it: %2</source>
        <translation>Doppelgänger, %1, aber der zweite Blick lehnt ab: %2</translation>
    </message>
    <message>
        <source>look-alike, %1; %2</source>
        <translation>Doppelgänger, %1; %2</translation>
    </message>
    <message>
        <source>at radius %1 they would be a near-duplicate</source>
        <translation>bei Radius %1 wären sie ein Beinahe-Duplikat</translation>
    </message>
    <message>
        <source>at radius %1 they would be a look-alike</source>
        <translation>bei Radius %1 wären sie Doppelgänger</translation>
    </message>
    <message>
        <source>at radius %1 they would be a look-alike, at %2 a near-duplicate</source>
        <translation>bei Radius %1 wären sie Doppelgänger, bei %2 ein Beinahe-Duplikat</translation>
    </message>
    <message>
        <source>views that pass the second look differ in %1, more than any radius accepts</source>
        <translation>Ansichten, die der zweite Blick annimmt, unterscheiden sich in %1, mehr als jeder Radius zulässt</translation>
    </message>
    <message>
        <source>further frames or pages differ</source>
        <translation>weitere Einzelbilder oder Seiten sind anders</translation>
    </message>
    <message>
        <source>they are tiny, and differ in more than a little</source>
        <translation>sie sind winzig und unterscheiden sich in mehr als Kleinigkeiten</translation>
    </message>
    <message>
        <source>frequency %1, at most %2 passes</source>
        <translation>Frequenz %1, erlaubt ist höchstens %2</translation>
    </message>
    <message>
        <source>with the search for crops they match: %1</source>
        <translation>mit der Suche nach Ausschnitten passen sie: %1</translation>
    </message>
    <message>
        <source>as a crop: %1</source>
        <translation>als Ausschnitt: %1</translation>
    </message>
    <message>
        <source>no local features</source>
        <translation>keine lokalen Merkmale</translation>
    </message>
    <message>
        <source>fewer than %1 local features agree on a place</source>
        <translation>weniger als %1 lokale Merkmale zeigen auf dieselbe Stelle</translation>
    </message>
    <message>
        <source>%1 local features agree, but on too small a part</source>
        <translation>%1 lokale Merkmale stimmen überein, aber in einem zu kleinen Teil</translation>
    </message>
    <message>
        <source>too little in common, %1 and %2 of them</source>
        <translation>zu wenig gemeinsam, nur %1 und %2</translation>
    </message>
    <message>
        <source>their pixels could not be compared</source>
        <translation>die Pixel ließen sich nicht vergleichen</translation>
    </message>
    <message>
        <source>in the pixels, %1</source>
        <translation>in den Pixeln: %1</translation>
    </message>
    <message>
        <source>edges run in one direction only, so the place is uncertain</source>
        <translation>Kanten verlaufen nur in eine Richtung, die Lage ist daher unsicher</translation>
    </message>
    <message>
        <source>%1 places can be compared, %2 needed</source>
        <translation>%1 Stellen sind vergleichbar, nötig sind %2</translation>
    </message>
    <message>
        <source>%1 of %2 places agree, %3 needed</source>
        <translation>%1 von %2 Stellen stimmen überein, nötig sind %3</translation>
    </message>
    <message>
        <source>places agree by %1 on average, %2 needed</source>
        <translation>die Stellen stimmen im Mittel zu %1 überein, nötig ist %2</translation>
    </message>
    <message>
        <source>radius %1 or less: no near-duplicate any more</source>
        <translation>Radius %1 oder weniger: kein Beinahe-Duplikat mehr</translation>
    </message>
    <message>
        <source>radius %1: near-duplicate</source>
        <translation>Radius %1: Beinahe-Duplikat</translation>
    </message>
    <message>
        <source>radius %1: near-duplicate (queries only)</source>
        <translation>Radius %1: Beinahe-Duplikat (nur beim Suchen)</translation>
    </message>
    <message>
        <source>radius %1: look-alike</source>
        <translation>Radius %1: Doppelgänger</translation>
    </message>
    <message>
        <source>radius %1: look-alike (queries only)</source>
        <translation>Radius %1: Doppelgänger (nur beim Suchen)</translation>
    </message>
    <message>
        <source>with the search for crops (menu Library): crop, %1</source>
        <translation>mit der Suche nach Ausschnitten (Menü „Bibliothek“): Ausschnitt, %1</translation>
    </message>
    <message>
        <source>without the search for crops they are not found as a crop</source>
        <translation>ohne die Suche nach Ausschnitten werden sie nicht als Ausschnitt gefunden</translation>
    </message>
    <message>
        <source>neither is in this library; index their folders to find them</source>
        <translation>keines ist in dieser Bibliothek; ihre Ordner einlesen, um sie zu finden</translation>
    </message>
    <message>
        <source>the first is not in this library; index its folder to find it</source>
        <translation>das erste ist nicht in dieser Bibliothek; seinen Ordner einlesen, um es zu finden</translation>
    </message>
    <message>
        <source>the second is not in this library; index its folder to find it</source>
        <translation>das zweite ist nicht in dieser Bibliothek; seinen Ordner einlesen, um es zu finden</translation>
    </message>
    <message>
        <source>the first is excluded from the library: %1</source>
        <translation>das erste ist aus der Bibliothek ausgeschlossen: %1</translation>
    </message>
    <message>
        <source>the second is excluded from the library: %1</source>
        <translation>das zweite ist aus der Bibliothek ausgeschlossen: %1</translation>
    </message>
    <message>
        <source>the first is protected and never goes to the trash: %1</source>
        <translation>das erste ist geschützt und kommt nie in den Papierkorb: %1</translation>
    </message>
    <message>
        <source>the second is protected and never goes to the trash: %1</source>
        <translation>das zweite ist geschützt und kommt nie in den Papierkorb: %1</translation>
    </message>
    <message>
        <source>rotate-90</source>
        <translation>90° gedreht</translation>
    </message>
    <message>
        <source>rotate-180</source>
        <translation>180° gedreht</translation>
    </message>
    <message>
        <source>rotate-270</source>
        <translation>270° gedreht</translation>
    </message>
    <message>
        <source>mirror</source>
        <translation>gespiegelt</translation>
    </message>
    <message>
        <source>flip</source>
        <translation>senkrecht gespiegelt</translation>
    </message>
    <message>
        <source>transpose</source>
        <translation>gespiegelt und 90° gedreht</translation>
    </message>
    <message>
        <source>transverse</source>
        <translation>gespiegelt und 270° gedreht</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln Datei</numerusform>
            <numerusform>%Ln Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bits</source>
        <translation>
            <numerusform>%Ln Bit</numerusform>
            <numerusform>%Ln Bits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problems</source>
        <translation>
            <numerusform>%Ln Problem</numerusform>
            <numerusform>%Ln Probleme</numerusform>
        </translation>
    </message>
    <message>
        <source>not decoded</source>
        <translation>nicht dekodiert</translation>
    </message>
    <message>
        <source>Keep</source>
        <comment>badge</comment>
        <translation>Bleibt</translation>
    </message>
    <message>
        <source>Burst</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>Its folder is protected</source>
        <translation>Der Ordner ist geschützt</translation>
    </message>
    <message>
        <source>It resembles the best photo only through another</source>
        <translation>Ähnelt dem besten Foto nur über ein anderes</translation>
    </message>
    <message>
        <source>It only looks alike</source>
        <translation>Sieht nur ähnlich aus</translation>
    </message>
    <message>
        <source>It is out of reach now</source>
        <translation>Gerade nicht erreichbar</translation>
    </message>
    <message>
        <source>The best photo is out of reach now</source>
        <translation>Das beste Foto ist gerade nicht erreichbar</translation>
    </message>
    <message>
        <source>Cannot be moved: its name is not valid UTF-8</source>
        <translation>Nicht verschiebbar: Der Name ist kein gültiges UTF-8</translation>
    </message>
    <message>
        <source>The best photo is damaged</source>
        <translation>Das beste Foto ist beschädigt</translation>
    </message>
    <message>
        <source>It may hold more than the best photo</source>
        <translation>Enthält vielleicht mehr als das beste Foto</translation>
    </message>
    <message>
        <source>You chose to keep it</source>
        <translation>Sie haben es behalten</translation>
    </message>
    <message>
        <source>Its bytes are not equal</source>
        <translation>Die Bytes sind nicht gleich</translation>
    </message>
    <message>
        <source>Its pixels are not equal</source>
        <translation>Die Pixel sind nicht gleich</translation>
    </message>
    <message>
        <source>It differs in some places</source>
        <translation>Stellenweise anders</translation>
    </message>
    <message>
        <source>It differs in colour</source>
        <translation>Farblich anders</translation>
    </message>
    <message>
        <source>It differs throughout</source>
        <translation>Überall anders</translation>
    </message>
    <message>
        <source>It is turned</source>
        <translation>Gedreht</translation>
    </message>
    <message>
        <source>It is mirrored</source>
        <translation>Gespiegelt</translation>
    </message>
    <message>
        <source>It is another exposure of a burst</source>
        <translation>Andere Aufnahme einer Serie</translation>
    </message>
    <message>
        <source>It shows a part of the best photo</source>
        <translation>Zeigt einen Teil des besten Fotos</translation>
    </message>
    <message>
        <source>It has more detail than the same part of the best photo</source>
        <translation>Hat mehr Details als derselbe Teil des besten Fotos</translation>
    </message>
    <message>
        <source>It shows more than the best photo</source>
        <translation>Zeigt mehr als das beste Foto</translation>
    </message>
    <message>
        <source>It is in the folder that stays</source>
        <translation>Liegt in dem Ordner, der bleibt</translation>
    </message>
    <message>
        <source>The best photo is not in the folder that stays</source>
        <translation>Das beste Foto liegt nicht in dem Ordner, der bleibt</translation>
    </message>
    <message>
        <source>It is in the folder of the best photo</source>
        <translation>Liegt im Ordner des besten Fotos</translation>
    </message>
    <message>
        <source>It is in another folder than the best photo</source>
        <translation>Liegt in einem anderen Ordner als das beste Foto</translation>
    </message>
    <message>
        <source>It could not be compared with the best photo</source>
        <translation>Ließ sich nicht mit dem besten Foto vergleichen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln frames</source>
        <translation>
            <numerusform>%Ln Einzelbild</numerusform>
            <numerusform>%Ln Einzelbilder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages</source>
        <translation>
            <numerusform>%Ln Seite</numerusform>
            <numerusform>%Ln Seiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln videos</source>
        <translation>
            <numerusform>%Ln Video</numerusform>
            <numerusform>%Ln Videos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures of pairs</source>
        <translation>
            <numerusform>%Ln Stereobild</numerusform>
            <numerusform>%Ln Stereobilder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>raw data of %Ln files</source>
        <translation>
            <numerusform>Rohdaten einer Datei</numerusform>
            <numerusform>Rohdaten von %Ln Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln layers</source>
        <translation>
            <numerusform>%Ln Ebene</numerusform>
            <numerusform>%Ln Ebenen</numerusform>
        </translation>
    </message>
    <message>
        <source>the kept picture</source>
        <translation>dem behaltenen Foto</translation>
    </message>
    <message>
        <source>The best of its group: this one is kept.</source>
        <translation>Das beste der Gruppe: Es bleibt.</translation>
    </message>
    <message>
        <source>Every byte equals %1.</source>
        <translation>Stimmt Byte für Byte mit %1 überein.</translation>
    </message>
    <message>
        <source>Every pixel equals %1; only the file differs.</source>
        <translation>Stimmt Pixel für Pixel mit %1 überein; nur die Datei ist anders.</translation>
    </message>
    <message>
        <source>A verified near-duplicate, %2 from %1.</source>
        <translation>Bestätigtes Beinahe-Duplikat, %2 Abstand zu %1.</translation>
    </message>
    <message>
        <source>Only looks alike, %2 from %1: the closer comparison says it is another picture.</source>
        <translation>Sieht nur ähnlich aus, %2 Abstand zu %1: Nach dem genaueren Vergleich ist es ein anderes Foto.</translation>
    </message>
    <message>
        <source>It or %1 shows a part of the other.</source>
        <translation>Ausschnitt aus %1 oder umgekehrt.</translation>
    </message>
    <message>
        <source>No copy: another picture of the burst of %1, or a copy of one.</source>
        <translation>Keine Kopie: ein anderes Foto aus einer Serie mit %1 oder eine Kopie davon.</translation>
    </message>
    <message>
        <source>Belongs here through another file; %2 from %1.</source>
        <translation>Gehört über eine andere Datei hierher; %2 Abstand zu %1.</translation>
    </message>
    <message>
        <source>Belongs here through another file.</source>
        <translation>Gehört über eine andere Datei hierher.</translation>
    </message>
    <message>
        <source>Shows more: %1 is a part of it, %2 of its area.</source>
        <translation>Zeigt mehr: %2 der Fläche entsprechen %1.</translation>
    </message>
    <message>
        <source>Shows a part of %1, %2 of its area.</source>
        <translation>Ausschnitt aus %1, %2 der Fläche.</translation>
    </message>
    <message>
        <source>Shows more</source>
        <translation>Zeigt mehr</translation>
    </message>
    <message>
        <source>Part, %1</source>
        <translation>Teil, %1</translation>
    </message>
    <message>
        <source>No visible difference</source>
        <translation>Kein sichtbarer Unterschied</translation>
    </message>
    <message>
        <source>Differs in places</source>
        <translation>Stellenweise anders</translation>
    </message>
    <message>
        <source>Differs in colour</source>
        <translation>Farblich anders</translation>
    </message>
    <message>
        <source>Differs throughout</source>
        <translation>Überall anders</translation>
    </message>
    <message>
        <source>Rotated by 90°.</source>
        <translation>Um 90° gedreht.</translation>
    </message>
    <message>
        <source>Rotated by 180°.</source>
        <translation>Um 180° gedreht.</translation>
    </message>
    <message>
        <source>Rotated by 270°.</source>
        <translation>Um 270° gedreht.</translation>
    </message>
    <message>
        <source>Mirrored.</source>
        <translation>Gespiegelt.</translation>
    </message>
    <message>
        <source>Upside down and mirrored.</source>
        <translation>Senkrecht gespiegelt.</translation>
    </message>
    <message>
        <source>Mirrored and rotated.</source>
        <translation>Gespiegelt und gedreht.</translation>
    </message>
    <message>
        <source>almost equal</source>
        <translation>fast gleich</translation>
    </message>
    <message>
        <source>very similar</source>
        <translation>sehr ähnlich</translation>
    </message>
    <message>
        <source>similar</source>
        <translation>ähnlich</translation>
    </message>
    <message>
        <source>loose</source>
        <translation>großzügig</translation>
    </message>
    <message>
        <source>very loose</source>
        <translation>sehr großzügig</translation>
    </message>
    <message>
        <source>Other colours</source>
        <translation>Andere Farben</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Abweichend</translation>
    </message>
    <message>
        <source>Mirrored</source>
        <translation>Gespiegelt</translation>
    </message>
    <message>
        <source>%1 MP</source>
        <translation>%1&#xa0;MP</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bytes</source>
        <translation>
            <numerusform>%Ln Byte</numerusform>
            <numerusform>%Ln Bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>One picture</source>
        <translation>Ein Bild</translation>
    </message>
    <message>
        <source>Animation</source>
        <translation>Animation</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Picture and video</source>
        <translation>Bild und Video</translation>
    </message>
    <message>
        <source>Several pictures</source>
        <translation>Mehrere Bilder</translation>
    </message>
    <message>
        <source>Raw data</source>
        <translation>Rohdaten</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Ebenen</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>ISO %1</source>
        <translation>ISO %1</translation>
    </message>
    <message>
        <source>%1 mm</source>
        <translation>%1&#xa0;mm</translation>
    </message>
    <message>
        <source>%1° N</source>
        <translation>%1° N</translation>
    </message>
    <message>
        <source>%1° S</source>
        <translation>%1° S</translation>
    </message>
    <message>
        <source>%1° E</source>
        <translation>%1° O</translation>
    </message>
    <message>
        <source>%1° W</source>
        <translation>%1° W</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1&#xa0;m</translation>
    </message>
    <message>
        <source>Sharpest</source>
        <translation>Am schärfsten</translation>
    </message>
    <message>
        <source>Holds most</source>
        <translation>Am meisten Inhalt</translation>
    </message>
    <message>
        <source>No border</source>
        <translation>Kein Rand</translation>
    </message>
    <message>
        <source>Original format</source>
        <translation>Originalformat</translation>
    </message>
    <message>
        <source>Least compressed</source>
        <translation>Am wenigsten komprimiert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures</source>
        <translation>
            <numerusform>%Ln Foto</numerusform>
            <numerusform>%Ln Fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>the first %1 are shown</source>
        <translation>die ersten %1 werden gezeigt</translation>
    </message>
    <message>
        <source>Confirm, next group</source>
        <translation>Bestätigen, nächste Gruppe</translation>
    </message>
    <message>
        <source>Choose the next picture</source>
        <translation>Nächstes Foto wählen</translation>
    </message>
    <message>
        <source>Choose the previous picture</source>
        <translation>Voriges Foto wählen</translation>
    </message>
    <message>
        <source>Choose the picture below</source>
        <translation>Foto darunter wählen</translation>
    </message>
    <message>
        <source>Choose the picture above</source>
        <translation>Foto darüber wählen</translation>
    </message>
    <message>
        <source>Confirm, and show the next group</source>
        <translation>Bestätigen und nächste Gruppe zeigen</translation>
    </message>
    <message>
        <source>Scroll back</source>
        <translation>Zurückblättern</translation>
    </message>
    <message>
        <source>Scroll on</source>
        <translation>Weiterblättern</translation>
    </message>
    <message>
        <source>The library could not be opened</source>
        <translation>Die Bibliothek ließ sich nicht öffnen</translation>
    </message>
    <message>
        <source>Opening the library…</source>
        <translation>Bibliothek wird geöffnet…</translation>
    </message>
    <message>
        <source>Show the next notice</source>
        <translation>Nächsten Hinweis zeigen</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Diesen Hinweis schließen</translation>
    </message>
    <message>
        <source>1 of %1</source>
        <translation>1 von %1</translation>
    </message>
    <message>
        <source>bits</source>
        <translation>Bits</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Go to the notice, and back</source>
        <translation>Zum Hinweis und zurück</translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Report of a crash</source>
        <translation>Absturzbericht</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>Bericht &amp;kopieren</translation>
    </message>
    <message>
        <source>Moves to the trash are written down before they are made, so Undo still knows them. The report says where in the program the fault was. It is sent nowhere. You can copy it into a message to the people who maintain dupfinder.</source>
        <translation>Was in den Papierkorb geht, wird vorher notiert; „Rückgängig“ kennt es also noch. Der Bericht sagt, wo im Programm der Fehler lag. Er wird nirgendwohin gesendet. Sie können ihn in eine Nachricht an die Entwickler von dupfinder kopieren.</translation>
    </message>
    <message>
        <source>dupfinder crashed the last time</source>
        <translation>dupfinder ist beim letzten Mal abgestürzt</translation>
    </message>
    <message>
        <source>From a photo to 64 answers</source>
        <translation>Vom Foto zu 64 Antworten</translation>
    </message>
    <message>
        <source>dupfinder asks 64 simple questions about each photo, and notes the answers once. Photos with nearly the same answers may be copies of each other.</source>
        <translation>dupfinder stellt zu jedem Foto 64 einfache Fragen und notiert die Antworten einmal. Fotos mit fast den gleichen Antworten können Kopien voneinander sein.</translation>
    </message>
    <message>
        <source>The answers: white where the next square to the right is brighter, else black</source>
        <translation>Die Antworten: weiß, wo das Feld rechts daneben heller ist, sonst schwarz</translation>
    </message>
    <message>
        <source>The photo</source>
        <translation>Das Foto</translation>
    </message>
    <message>
        <source>Its brightness, without the colours</source>
        <translation>Seine Helligkeit, ohne die Farben</translation>
    </message>
    <message>
        <source>The average, in 8 rows of 9 squares</source>
        <translation>Der Durchschnitt, in 8 Reihen zu 9 Feldern</translation>
    </message>
    <message>
        <source>Each question is the same: is the next square to the right brighter than this one? A row of 9 squares gives 8 answers, and 8 rows give 64.</source>
        <translation>Die Frage ist immer dieselbe: Ist das Feld rechts daneben heller als dieses? Eine Reihe mit 9 Feldern ergibt 8 Antworten, 8 Reihen ergeben 64.</translation>
    </message>
    <message>
        <source>A copy has nearly the same answers</source>
        <translation>Eine Kopie hat fast die gleichen Antworten</translation>
    </message>
    <message>
        <source>In a copy that is smaller, brighter or saved again, light and dark are where they were. In another photo they are elsewhere. A dot marks each answer that differs from the photo&apos;s.</source>
        <translation>In einer Kopie, die kleiner, heller oder neu gespeichert ist, liegen Hell und Dunkel, wo sie waren. In einem anderen Foto liegen sie woanders. Ein Punkt steht bei jeder Antwort, die von der des Fotos abweicht.</translation>
    </message>
    <message>
        <source>Photos with at most %1 different answers may be copies. The button “Similarity” changes this number. Photos are also compared turned and mirrored, in all eight ways.</source>
        <translation>Fotos mit höchstens %1 abweichenden Antworten können Kopien sein. Der Knopf „Ähnlichkeit“ ändert diese Zahl. Fotos werden auch gedreht und gespiegelt verglichen, in allen acht Lagen.</translation>
    </message>
    <message>
        <source>Then it looks again</source>
        <translation>Dann folgt ein zweiter Blick</translation>
    </message>
    <message>
        <source>Different photos can give similar answers by chance. So each pair gets a second look, with hundreds of further questions.</source>
        <translation>Verschiedene Fotos können zufällig ähnliche Antworten ergeben. Deshalb folgt für jedes Paar ein zweiter Blick, mit Hunderten weiterer Fragen.</translation>
    </message>
    <message>
        <source>Last, dupfinder lays the copy over the best photo of the group and looks for changes. Each changed place gets a frame, and the copy is not marked unless you mark it.</source>
        <translation>Zuletzt legt dupfinder die Kopie über das beste Foto der Gruppe und sucht nach Änderungen. Jede geänderte Stelle bekommt einen Rahmen, und die Kopie wird nicht markiert, außer Sie tun es.</translation>
    </message>
    <message>
        <source>The best photo</source>
        <translation>Das beste Foto</translation>
    </message>
    <message>
        <source>A copy to which birds were added</source>
        <translation>Eine Kopie, in die Vögel eingefügt wurden</translation>
    </message>
    <message>
        <source>Parts of photos, and screenshots of them, are found in another way: by small details, such as the corner of a window, that lie in the same places in both pictures.</source>
        <translation>Ausschnitte und Screenshots von Fotos werden anders gefunden: an kleinen Details, etwa der Ecke eines Fensters, die in beiden Bildern an denselben Stellen liegen.</translation>
    </message>
    <message>
        <source>What the words mean</source>
        <translation>Was die Wörter bedeuten</translation>
    </message>
    <message>
        <source>The files are equal, byte for byte.</source>
        <translation>Die Dateien sind Byte für Byte gleich.</translation>
    </message>
    <message>
        <source>The pictures are equal in every pixel. Only the files differ, for example in their dates.</source>
        <translation>Die Bilder sind in jedem Pixel gleich. Nur die Dateien unterscheiden sich, etwa im Datum.</translation>
    </message>
    <message>
        <source>At most %1 answers differ: for example, a copy that was saved again.</source>
        <translation>Höchstens %1 Antworten weichen ab: etwa bei einer neu gespeicherten Kopie.</translation>
    </message>
    <message>
        <source>More answers differ: for example, a copy that is much smaller or edited a little.</source>
        <translation>Mehr Antworten weichen ab: etwa bei einer viel kleineren oder leicht bearbeiteten Kopie.</translation>
    </message>
    <message>
        <source>The answers are similar, but the second look found another photo. It is in no group.</source>
        <translation>Die Antworten sind ähnlich, aber auf den zweiten Blick ist es ein anderes Foto. Es ist in keiner Gruppe.</translation>
    </message>
    <message>
        <source>A smaller, brighter copy. Different answers: %1 of 64.</source>
        <translation>Eine kleinere, hellere Kopie. Abweichende Antworten: %1 von 64.</translation>
    </message>
    <message>
        <source>Another photo. Different answers: %1 of 64.</source>
        <translation>Ein anderes Foto. Abweichende Antworten: %1 von 64.</translation>
    </message>
    <message>
        <source>dupfinder crashed the last time. A report of it can be shown and copied.</source>
        <translation>dupfinder ist beim letzten Mal abgestürzt. Ein Bericht darüber lässt sich zeigen und kopieren.</translation>
    </message>
    <message>
        <source>Show report…</source>
        <translation>Bericht zeigen…</translation>
    </message>
</context>
</TS>
