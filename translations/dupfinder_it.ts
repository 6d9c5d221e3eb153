<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>&amp;Add folder…</source>
        <translation>&amp;Aggiungi cartella…</translation>
    </message>
    <message>
        <source>&amp;Find picture…</source>
        <translation>&amp;Trova immagine…</translation>
    </message>
    <message>
        <source>Open re&amp;sults…</source>
        <translation>Apri ri&amp;sultati…</translation>
    </message>
    <message>
        <source>&amp;Export groups…</source>
        <translation>&amp;Esporta gruppi…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Es&amp;ci</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annulla</translation>
    </message>
    <message>
        <source>Pas&amp;te picture</source>
        <translation>&amp;Incolla immagine</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Seleziona &amp;tutto</translation>
    </message>
    <message>
        <source>C&amp;lear query</source>
        <translation>A&amp;zzera ricerca</translation>
    </message>
    <message>
        <source>Pre&amp;ferences…</source>
        <translation>P&amp;referenze…</translation>
    </message>
    <message>
        <source>Searc&amp;h groups</source>
        <translation>&amp;Cerca gruppi</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Revisione</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Trova</translation>
    </message>
    <message>
        <source>&amp;Larger thumbnails</source>
        <translation>&amp;Miniature più grandi</translation>
    </message>
    <message>
        <source>&amp;Smaller thumbnails</source>
        <translation>Miniature più &amp;piccole</translation>
    </message>
    <message>
        <source>D&amp;efault size</source>
        <translation>&amp;Dimensione predefinita</translation>
    </message>
    <message>
        <source>Folders &amp;pane</source>
        <translation>Riquadro cart&amp;elle</translation>
    </message>
    <message>
        <source>&amp;Info panel</source>
        <translation>Pannello i&amp;nfo</translation>
    </message>
    <message>
        <source>&amp;All groups</source>
        <translation>Tutti i &amp;gruppi</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>&amp;Schermo intero</translation>
    </message>
    <message>
        <source>Pre&amp;view</source>
        <translation>Ante&amp;prima</translation>
    </message>
    <message>
        <source>S&amp;urvey</source>
        <translation>&amp;Vista d’insieme</translation>
    </message>
    <message>
        <source>C&amp;onfirm group, and go on</source>
        <translation>Con&amp;ferma gruppo e avanza</translation>
    </message>
    <message>
        <source>&amp;Accept all proposals</source>
        <translation>&amp;Accetta tutte le proposte</translation>
    </message>
    <message>
        <source>&amp;Rescan</source>
        <translation>&amp;Rileggi</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Interrompi</translation>
    </message>
    <message>
        <source>&amp;Compare now</source>
        <translation>&amp;Confronta ora</translation>
    </message>
    <message>
        <source>&amp;Also find crops and screenshots</source>
        <translation>&amp;Trova anche ritagli e schermate</translation>
    </message>
    <message>
        <source>C&amp;hoose by rule…</source>
        <translation>Scegli con &amp;regola…</translation>
    </message>
    <message>
        <source>&amp;Mark or unmark</source>
        <translation>Segna o to&amp;gli segno</translation>
    </message>
    <message>
        <source>&amp;Keep this one</source>
        <translation>&amp;Conserva questa</translation>
    </message>
    <message>
        <source>C&amp;lear marks</source>
        <translation>&amp;Togli i segni</translation>
    </message>
    <message>
        <source>Compare &amp;side by side</source>
        <translation>C&amp;onfronta affiancate</translation>
    </message>
    <message>
        <source>E&amp;xplain…</source>
        <translation>Sp&amp;iega…</translation>
    </message>
    <message>
        <source>&amp;Not a duplicate</source>
        <translation>&amp;Non è un duplicato</translation>
    </message>
    <message>
        <source>Move marked to T&amp;rash…</source>
        <translation>Sposta le segnate nel c&amp;estino…</translation>
    </message>
    <message>
        <source>Move marked to &amp;folder…</source>
        <translation>Sposta &amp;le segnate in cartella…</translation>
    </message>
    <message>
        <source>Re&amp;place marked by hard links…</source>
        <translation>Sostit&amp;uisci le segnate con hard link…</translation>
    </message>
    <message>
        <source>Recently &amp;trashed…</source>
        <translation>Cestinati &amp;di recente…</translation>
    </message>
    <message>
        <source>&amp;Not duplicates…</source>
        <translation>&amp;Non duplicati…</translation>
    </message>
    <message>
        <source>&amp;Problems…</source>
        <translation>&amp;Problemi…</translation>
    </message>
    <message>
        <source>&amp;Excluded…</source>
        <translation>&amp;Esclusi…</translation>
    </message>
    <message>
        <source>Pr&amp;otected folders…</source>
        <translation>Cartelle pr&amp;otette…</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guida</translation>
    </message>
    <message>
        <source>&amp;Three steps</source>
        <translation>&amp;Tre passi</translation>
    </message>
    <message>
        <source>&amp;How similarity works</source>
        <translation>Come &amp;funziona la somiglianza</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Scorciatoie da tastiera</translation>
    </message>
    <message>
        <source>Open &amp;log folder</source>
        <translation>Apri cartella dei &amp;log</translation>
    </message>
    <message>
        <source>&amp;About dupfinder</source>
        <translation>&amp;Informazioni su dupfinder</translation>
    </message>
    <message>
        <source>%1 keep</source>
        <translation>%1 conserva</translation>
    </message>
    <message>
        <source>%1 trash</source>
        <translation>%1 cestina</translation>
    </message>
    <message>
        <source>↵ confirm, next</source>
        <translation>↵ conferma, avanti</translation>
    </message>
    <message>
        <source>Space preview</source>
        <translation>Spazio anteprima</translation>
    </message>
    <message>
        <source>%1 compare</source>
        <translation>%1 confronta</translation>
    </message>
    <message>
        <source>%1 survey</source>
        <translation>%1 insieme</translation>
    </message>
    <message>
        <source>%1 not a duplicate</source>
        <translation>%1 non duplicato</translation>
    </message>
    <message>
        <source>Waiting for the drive of “%1”…</source>
        <translation>In attesa dell’unità di «%1»…</translation>
    </message>
    <message>
        <source>The drive or network of “%1” does not answer.</source>
        <translation>L’unità o la rete di «%1» non risponde.</translation>
    </message>
    <message>
        <source>Add folder</source>
        <translation>Aggiungi cartella</translation>
    </message>
    <message>
        <source>Open results</source>
        <translation>Apri risultati</translation>
    </message>
    <message>
        <source>Find picture</source>
        <translation>Trova immagine</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>Immagini (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tutti i file (*)</translation>
    </message>
    <message>
        <source>“%1” was removed from the list; its files stay as they are.</source>
        <translation>«%1» è stata rimossa dall’elenco; i suoi file restano come sono.</translation>
    </message>
    <message>
        <source>Add again</source>
        <translation>Aggiungi di nuovo</translation>
    </message>
    <message>
        <source>The files of “%1” never go to the trash from now on.</source>
        <translation>D’ora in poi i file di «%1» non vanno mai nel cestino.</translation>
    </message>
    <message>
        <source>The files of “%1” may go to the trash again.</source>
        <translation>I file di «%1» possono di nuovo andare nel cestino.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>“%1” was left out of the library; nothing is changed on the disk.</source>
        <translation>La libreria non include più «%1»; sul disco non cambia nulla.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paths were left out of the library; nothing is changed on the disk.</source>
        <translation>
            <numerusform>La libreria non include più %Ln percorso; sul disco non cambia nulla.</numerusform>
            <numerusform>La libreria non include più %Ln percorsi; sul disco non cambia nulla.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is in the list already; it is looked through again.</source>
        <translation>«%1» è già nell’elenco; viene riletta.</translation>
    </message>
    <message>
        <source>“%1” lies in “%2”, which is in the list already.</source>
        <translation>«%1» si trova in «%2», che è già nell’elenco.</translation>
    </message>
    <message>
        <source>%1, out of reach</source>
        <translation>%1, non raggiungibile</translation>
    </message>
    <message>
        <source>%1, protected</source>
        <translation>%1, protetta</translation>
    </message>
    <message>
        <source>%1, unfinished</source>
        <translation>%1, incompleta</translation>
    </message>
    <message>
        <source>protected</source>
        <translation>protetta</translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups</source>
        <translation>
            <numerusform>%Ln gruppo</numerusform>
            <numerusform>%Ln gruppi</numerusform>
        </translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Cartelle</translation>
    </message>
    <message>
        <source>Folders of the library</source>
        <translation>Cartelle della libreria</translation>
    </message>
    <message>
        <source>Drop a folder here.</source>
        <translation>Trascinare qui una cartella.</translation>
    </message>
    <message>
        <source>&amp;Open in file manager</source>
        <translation>&amp;Apri nel gestore file</translation>
    </message>
    <message>
        <source>&amp;Copy path</source>
        <translation>&amp;Copia percorso</translation>
    </message>
    <message>
        <source>&amp;Protect: never move to the trash</source>
        <translation>&amp;Proteggi: mai nel cestino</translation>
    </message>
    <message>
        <source>Re&amp;move from the list</source>
        <translation>Ri&amp;muovi dall’elenco</translation>
    </message>
    <message>
        <source>The files stay as they are</source>
        <translation>I file restano come sono</translation>
    </message>
    <message>
        <source>Waiting for the drive…</source>
        <translation>In attesa dell’unità…</translation>
    </message>
    <message>
        <source>Only folders can be added to the library; drop pictures on the page Find.</source>
        <translation>Alla libreria si aggiungono solo cartelle; trascinare le immagini nella pagina Trova.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups, %1 so far</source>
        <translation>
            <numerusform>Finora %Ln gruppo, %1</numerusform>
            <numerusform>Finora %Ln gruppi, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped; what was read is kept.</source>
        <translation>Interrotto; quanto già letto resta.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln folders could not be looked through.</source>
        <translation>
            <numerusform>Impossibile esaminare una cartella.</numerusform>
            <numerusform>Impossibile esaminare %Ln cartelle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files could not be read any more: they vanished, or a drive does not answer.</source>
        <translation>
            <numerusform>Un file non è più leggibile: è scomparso, o un’unità non risponde.</numerusform>
            <numerusform>%Ln file non sono più leggibili: sono scomparsi, o un’unità non risponde.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rescan</source>
        <translation>Rileggi</translation>
    </message>
    <message>
        <source>There are no photos in %1.</source>
        <translation>Nessuna immagine in %1.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln nuovo</numerusform>
            <numerusform>%Ln nuovi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln cambiato</numerusform>
            <numerusform>%Ln cambiati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln moved</source>
        <translation>
            <numerusform>%Ln spostato</numerusform>
            <numerusform>%Ln spostati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gone</source>
        <translation>
            <numerusform>%Ln scomparso</numerusform>
            <numerusform>%Ln scomparsi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not read</source>
        <translation>
            <numerusform>%Ln non letto</numerusform>
            <numerusform>%Ln non letti</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing has changed</source>
        <translation>nulla è cambiato</translation>
    </message>
    <message>
        <source>Results in “%1”</source>
        <translation>Risultati in «%1»</translation>
    </message>
    <message>
        <source>Pictures of a group</source>
        <translation>Immagini di un gruppo</translation>
    </message>
    <message>
        <source>List of groups</source>
        <translation>Elenco dei gruppi</translation>
    </message>
    <message>
        <source>Search and filters</source>
        <translation>Ricerca e filtri</translation>
    </message>
    <message>
        <source>List of folders</source>
        <translation>Elenco delle cartelle</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Anteprima</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Insieme</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Confronta</translation>
    </message>
    <message>
        <source>Pictures that Find shows</source>
        <translation>Immagini mostrate da Trova</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Avvisi</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Modifica</translation>
    </message>
    <message>
        <source>&amp;Photo</source>
        <translation>F&amp;oto</translation>
    </message>
    <message>
        <source>Revie&amp;w</source>
        <translation>&amp;Revisione</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Visualizza</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Libreria</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aiuto</translation>
    </message>
    <message>
        <source>&amp;Recent folders</source>
        <translation>Cartelle &amp;recenti</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Ancora nessuna</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Barra degli strumenti</translation>
    </message>
    <message>
        <source>Thumbnail size</source>
        <translation>Dimensione delle miniature</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard.</source>
        <translation>Negli appunti non c’è un’immagine.</translation>
    </message>
    <message>
        <source>There is no such file: %1</source>
        <translation>File inesistente: %1</translation>
    </message>
    <message>
        <source>Opening the results in “%1”…</source>
        <translation>Apertura dei risultati in «%1»…</translation>
    </message>
    <message>
        <source>The window for the results cannot be started.</source>
        <translation>Impossibile avviare la finestra dei risultati.</translation>
    </message>
    <message>
        <source>The logs are in %1</source>
        <translation>I log sono in %1</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avanzamento</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Interrompi</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos selected</source>
        <translation>
            <numerusform>%Ln foto selezionata</numerusform>
            <numerusform>%Ln foto selezionate</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping; what is done is kept…</source>
        <translation>Interruzione; quanto già fatto resta…</translation>
    </message>
    <message>
        <source>%1 photos/s</source>
        <translation>%1 immagini/s</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>ancora %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos found</source>
        <translation>
            <numerusform>%Ln immagine trovata</numerusform>
            <numerusform>%Ln immagini trovate</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking through the folders…</source>
        <translation>Esame delle cartelle…</translation>
    </message>
    <message>
        <source>Reading %1 of %2</source>
        <translation>Lettura, %1 di %2</translation>
    </message>
    <message>
        <source>Comparing all photos, step %1 of %2</source>
        <translation>Confronto di tutte le immagini, passo %1 di %2</translation>
    </message>
    <message>
        <source>Moving, %1 of %2</source>
        <translation>Spostamento, %1 di %2</translation>
    </message>
    <message>
        <source>Putting back, %1 of %2</source>
        <translation>Ripristino, %1 di %2</translation>
    </message>
    <message>
        <source>Preparing to find crops, %1 of %2</source>
        <translation>Preparazione ricerca ritagli, %1 di %2</translation>
    </message>
    <message>
        <source>Looking for crops, %1 of %2</source>
        <translation>Ricerca dei ritagli, %1 di %2</translation>
    </message>
    <message>
        <source>Comparing pictures, %1 of %2</source>
        <translation>Confronto delle immagini, %1 di %2</translation>
    </message>
    <message>
        <source>Checking equal files, %1</source>
        <translation>Verifica dei file uguali, %1</translation>
    </message>
    <message>
        <source>Checking equal files, %1 of %2</source>
        <translation>Verifica dei file uguali, %1 di %2</translation>
    </message>
    <message>
        <source>Own rule</source>
        <translation>Regola personale</translation>
    </message>
    <message>
        <source>Very similar</source>
        <translation>Molto simile</translation>
    </message>
    <message>
        <source>Similar</source>
        <translation>Simile</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Migliore</translation>
    </message>
    <message>
        <source>Identical</source>
        <translation>Identica</translation>
    </message>
    <message>
        <source>Same pixels</source>
        <translation>Stessi pixel</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Ritaglio</translation>
    </message>
    <message>
        <source>Another shot of the burst</source>
        <translation>Altro scatto della raffica</translation>
    </message>
    <message>
        <source>Look-alike</source>
        <translation>Sosia</translation>
    </message>
    <message>
        <source>Similar to another copy</source>
        <translation>Simile a un’altra copia</translation>
    </message>
    <message>
        <source>The two pictures</source>
        <translation>Le due immagini</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Caricamento…</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Confronto…</translation>
    </message>
    <message>
        <source>Left picture:</source>
        <translation>Immagine sinistra:</translation>
    </message>
    <message>
        <source>Right picture:</source>
        <translation>Immagine destra:</translation>
    </message>
    <message>
        <source>Picture %1 of %2</source>
        <translation>Immagine %1 di %2</translation>
    </message>
    <message>
        <source>Group %1 of %2</source>
        <translation>Gruppo %1 di %2</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Show only the groups with pictures of the folder</source>
        <translation>Mostra solo i gruppi con immagini della cartella</translation>
    </message>
    <message>
        <source>Return or Space</source>
        <translation>Invio o Spazio</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Show the groups of all folders again</source>
        <translation>Mostra di nuovo i gruppi di tutte le cartelle</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Precedente</translation>
    </message>
    <message>
        <source>Previous picture; ← does the same</source>
        <translation>Immagine precedente; ← fa lo stesso</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Successiva</translation>
    </message>
    <message>
        <source>Next picture; → does the same</source>
        <translation>Immagine successiva; → fa lo stesso</translation>
    </message>
    <message>
        <source>Previous group</source>
        <translation>Gruppo precedente</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>Pag↑</translation>
    </message>
    <message>
        <source>Next group</source>
        <translation>Gruppo successivo</translation>
    </message>
    <message>
        <source>PgDn</source>
        <translation>Pag↓</translation>
    </message>
    <message>
        <source>Show one large, and the other in the same place at each press; hold to look for a moment</source>
        <translation>Mostra una in grande e l’altra allo stesso posto a ogni pressione; tenere premuto per una breve occhiata</translation>
    </message>
    <message>
        <source>Lay one over the other, with a divider that can be moved</source>
        <translation>Sovrappone le due, con un divisore che si può spostare</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Affiancate</translation>
    </message>
    <message>
        <source>Flip</source>
        <translation>Alterna</translation>
    </message>
    <message>
        <source>Swipe</source>
        <translation>Tendina</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenza</translation>
    </message>
    <message>
        <source>Show where they differ</source>
        <translation>Mostra dove differiscono</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Show or hide the information at the right</source>
        <translation>Mostra o nasconde le informazioni a destra</translation>
    </message>
    <message>
        <source>Mark it for the trash, and go on; T and Delete do the same</source>
        <translation>La segna per il cestino e prosegue; T e Canc fanno lo stesso</translation>
    </message>
    <message>
        <source>Make it the best of its group: it stays, and the others are compared with it</source>
        <translation>La rende la migliore del gruppo: resta, e le altre si confrontano con questa</translation>
    </message>
    <message>
        <source>These two are no duplicates, and not to be shown together again</source>
        <translation>Le due non sono duplicati e non vanno più mostrate insieme</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserva</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Cestino</translation>
    </message>
    <message>
        <source>Make best</source>
        <translation>Promuovi</translation>
    </message>
    <message>
        <source>Not duplicates</source>
        <translation>Non duplicati</translation>
    </message>
    <message>
        <source>Show all of both; double click does the same</source>
        <translation>Mostra entrambe per intero; il doppio clic fa lo stesso</translation>
    </message>
    <message>
        <source>100%: the larger picture pixel by pixel</source>
        <translation>100%: la più grande pixel per pixel</translation>
    </message>
    <message>
        <source>Change sides; what is then at the left stays there</source>
        <translation>Scambia i lati; quella che passa a sinistra vi resta</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Riduci</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Adatta</translation>
    </message>
    <message>
        <source>100%</source>
        <translation>100%</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Ingrandisci</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Scambia</translation>
    </message>
    <message>
        <source>Turn alike</source>
        <translation>Stesso verso</translation>
    </message>
    <message>
        <source>Show turned copies as the best one is</source>
        <translation>Mostra le copie ruotate nel verso della migliore</translation>
    </message>
    <message>
        <source>Everything that is known of the two is equal.</source>
        <translation>Tutto ciò che si sa delle due è uguale.</translation>
    </message>
    <message>
        <source>What is known of the two pictures</source>
        <translation>Ciò che si sa delle due immagini</translation>
    </message>
    <message>
        <source>%1, better: %2</source>
        <translation>%1, meglio: %2</translation>
    </message>
    <message>
        <source>Copy this path</source>
        <translation>Copia questo percorso</translation>
    </message>
    <message>
        <source>Copy the path of the left file</source>
        <translation>Copia il percorso del file a sinistra</translation>
    </message>
    <message>
        <source>Copy the path of the right file</source>
        <translation>Copia il percorso del file a destra</translation>
    </message>
    <message>
        <source>Better: %1</source>
        <translation>Meglio: %1</translation>
    </message>
    <message>
        <source>Divider: left picture at its left, right picture at its right</source>
        <translation>Divisore: immagine sinistra a sinistra, immagine destra a destra</translation>
    </message>
    <message>
        <source>your choice</source>
        <translation>scelta manuale</translation>
    </message>
    <message>
        <source>changed since it was indexed</source>
        <translation>cambiata dopo l’indicizzazione</translation>
    </message>
    <message>
        <source>out of reach</source>
        <translation>non raggiungibile</translation>
    </message>
    <message>
        <source>Trash</source>
        <comment>badge</comment>
        <translation>Cestino</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>Protetta</translation>
    </message>
    <message>
        <source>Proposed for the trash</source>
        <translation>Proposta per il cestino</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Conservata</translation>
    </message>
    <message>
        <source>Only differences</source>
        <translation>Solo differenze</translation>
    </message>
    <message>
        <source>Leave out what is equal (O)</source>
        <translation>Omette ciò che è uguale (O)</translation>
    </message>
    <message>
        <source>Left picture</source>
        <translation>Immagine sinistra</translation>
    </message>
    <message>
        <source>Right picture</source>
        <translation>Immagine destra</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Informazioni</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Difference, %1 times brighter</source>
        <translation>Differenza, schiarita %1 volte</translation>
    </message>
    <message>
        <source>the pictures are of different shapes, so they do not lie exactly on one another</source>
        <translation>le immagini hanno proporzioni diverse, quindi non combaciano del tutto</translation>
    </message>
    <message>
        <source>no difference at this size</source>
        <translation>nessuna differenza a questa dimensione</translation>
    </message>
    <message>
        <source>%1% of the pixels differ</source>
        <translation>%1% dei pixel differisce</translation>
    </message>
    <message>
        <source>at most by %1 of 255</source>
        <translation>al massimo di %1 su 255</translation>
    </message>
    <message>
        <source>“%1” is shown from a picture of %2 pixels.</source>
        <translation>«%1» è mostrata da un’immagine di %2 pixel.</translation>
    </message>
    <message>
        <source>What was searched for</source>
        <translation>Immagine cercata</translation>
    </message>
    <message>
        <source>In the group</source>
        <translation>Nel gruppo</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>Somiglianza</translation>
    </message>
    <message>
        <source>Belongs to it</source>
        <translation>File associati</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Percorso</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Contiene</translation>
    </message>
    <message>
        <source>more content</source>
        <translation>più contenuto</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>Dimensioni</translation>
    </message>
    <message>
        <source>no border</source>
        <translation>senza bordo</translation>
    </message>
    <message>
        <source>more pixels</source>
        <translation>più pixel</translation>
    </message>
    <message>
        <source>File size</source>
        <translation>Peso del file</translation>
    </message>
    <message>
        <source>less compressed</source>
        <translation>meno compressa</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>the original format</source>
        <translation>il formato originale</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualità</translation>
    </message>
    <message>
        <source>Turned</source>
        <translation>Ruotata</translation>
    </message>
    <message>
        <source>Upright</source>
        <translation>Dritta</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Salvata</translation>
    </message>
    <message>
        <source>upright</source>
        <translation>dritta</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Danneggiata</translation>
    </message>
    <message>
        <source>Intact</source>
        <translation>Integra</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>intact</source>
        <translation>integra</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Scattata</translation>
    </message>
    <message>
        <source>earlier</source>
        <translation>scattata prima</translation>
    </message>
    <message>
        <source>known</source>
        <translation>presente</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Modificata</translation>
    </message>
    <message>
        <source>older</source>
        <translation>più vecchia</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Fotocamera</translation>
    </message>
    <message>
        <source>Lens</source>
        <translation>Obiettivo</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Esposizione</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Luogo</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Software</translation>
    </message>
    <message>
        <source>the best one</source>
        <translation>la migliore</translation>
    </message>
    <message>
        <source>This file is not there any more.</source>
        <translation>Questo file non c’è più.</translation>
    </message>
    <message>
        <source>This file cannot be shown: %1</source>
        <translation>Impossibile mostrare questo file: %1</translation>
    </message>
    <message>
        <source>Next picture; in Swipe, move the divider</source>
        <translation>Immagine successiva; in Tendina sposta il divisore</translation>
    </message>
    <message>
        <source>Previous picture; in Swipe, move the divider</source>
        <translation>Immagine precedente; in Tendina sposta il divisore</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>Immagine successiva</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>Immagine precedente</translation>
    </message>
    <message>
        <source>Choose the left picture</source>
        <translation>Sceglie l’immagine sinistra</translation>
    </message>
    <message>
        <source>Choose the right picture</source>
        <translation>Sceglie l’immagine destra</translation>
    </message>
    <message>
        <source>Keep the chosen picture</source>
        <translation>Conserva l’immagine scelta</translation>
    </message>
    <message>
        <source>Mark the chosen picture for the trash, and go on</source>
        <translation>Segna per il cestino l’immagine scelta e prosegue</translation>
    </message>
    <message>
        <source>Make the chosen picture the best of its group</source>
        <translation>Rende l’immagine scelta la migliore del gruppo</translation>
    </message>
    <message>
        <source>The two are not duplicates</source>
        <translation>Le due non sono duplicati</translation>
    </message>
    <message>
        <source>Flip between the two; hold to look</source>
        <translation>Alterna le due; tenere premuto per un’occhiata</translation>
    </message>
    <message>
        <source>Swipe: a divider between the two</source>
        <translation>Tendina: un divisore tra le due</translation>
    </message>
    <message>
        <source>Show or hide the information</source>
        <translation>Mostra o nasconde le informazioni</translation>
    </message>
    <message>
        <source>Only differences in the information</source>
        <translation>Solo differenze nelle informazioni</translation>
    </message>
    <message>
        <source>Swap the two</source>
        <translation>Scambia le due</translation>
    </message>
    <message>
        <source>Turn alike, or as stored</source>
        <translation>Nello stesso verso, o come salvate</translation>
    </message>
    <message>
        <source>Move the view to the left</source>
        <translation>Sposta la vista a sinistra</translation>
    </message>
    <message>
        <source>Move the view to the right</source>
        <translation>Sposta la vista a destra</translation>
    </message>
    <message>
        <source>Move the view up</source>
        <translation>Sposta la vista in alto</translation>
    </message>
    <message>
        <source>Move the view down</source>
        <translation>Sposta la vista in basso</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation>Tasto: %1</translation>
    </message>
    <message>
        <source>Click, or press %1, and the keys are for this picture.</source>
        <translation>Fare clic o premere %1 perché i tasti agiscano su questa immagine.</translation>
    </message>
    <message>
        <source>The keys are for this picture</source>
        <translation>I tasti agiscono su questa immagine</translation>
    </message>
    <message>
        <source>Keys act here</source>
        <translation>Tasti attivi qui</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasti</translation>
    </message>
    <message>
        <source>There is no host named %1, or this computer is offline.</source>
        <translation>Nessun host si chiama %1, oppure il computer non è in linea.</translation>
    </message>
    <message>
        <source>%1 leads to an address that is not secure, at %2.</source>
        <translation>%1 porta a un indirizzo non sicuro, presso %2.</translation>
    </message>
    <message>
        <source>%1 is an address of this computer or of the local network; it is not fetched.</source>
        <translation>%1 è un indirizzo di questo computer o della rete locale; non viene scaricato.</translation>
    </message>
    <message>
        <source>%1 was reached by too many redirects.</source>
        <translation>%1 si raggiunge solo con troppi reindirizzamenti.</translation>
    </message>
    <message>
        <source>%1 answered with status %2.</source>
        <translation>%1 ha risposto con lo stato %2.</translation>
    </message>
    <message>
        <source>%1 sent the file in a compressed form that was not asked for.</source>
        <translation>%1 ha inviato il file in una forma compressa non richiesta.</translation>
    </message>
    <message>
        <source>%1 could not prove that it is %1: %2.</source>
        <translation>%1 non ha potuto dimostrare di essere %1: %2.</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made.</source>
        <translation>Impossibile stabilire una connessione sicura con %1.</translation>
    </message>
    <message>
        <source>%1 took too long to answer.</source>
        <translation>%1 ha impiegato troppo tempo a rispondere.</translation>
    </message>
    <message>
        <source>%1 broke off before the file was complete.</source>
        <translation>%1 ha interrotto l’invio prima della fine del file.</translation>
    </message>
    <message>
        <source>%1 sent an answer that is not valid, or broke off.</source>
        <translation>%1 ha inviato una risposta non valida o interrotta.</translation>
    </message>
    <message>
        <source>%1 cannot be reached; is this computer online?</source>
        <translation>%1 non è raggiungibile; il computer è in linea?</translation>
    </message>
    <message>
        <source>The connection to %1 failed: %2.</source>
        <translation>Connessione a %1 non riuscita: %2.</translation>
    </message>
    <message>
        <source>The file at %1 is larger than %2 MiB.</source>
        <translation>Il file su %1 supera %2 MiB.</translation>
    </message>
    <message>
        <source>This is not a web address.</source>
        <translation>Questo non è un indirizzo web.</translation>
    </message>
    <message>
        <source>An address with a user name or password in it is not fetched.</source>
        <translation>Un indirizzo che contiene nome utente o password non viene scaricato.</translation>
    </message>
    <message>
        <source>The name of the host in this address is not valid.</source>
        <translation>Il nome dell’host in questo indirizzo non è valido.</translation>
    </message>
    <message>
        <source>%1 cannot be asked at port %2.</source>
        <translation>Impossibile interrogare %1 sulla porta %2.</translation>
    </message>
    <message>
        <source>The work has ended.</source>
        <translation>Il lavoro è terminato.</translation>
    </message>
    <message>
        <source>About dupfinder</source>
        <translation>Informazioni su dupfinder</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Libreria</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Finds photos that you have more than once, and never deletes one for good.</source>
        <translation>Trova le foto presenti più volte e non ne elimina mai una in modo definitivo.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copia</translation>
    </message>
    <message>
        <source>Copies the versions as text</source>
        <translation>Copia le versioni come testo</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versione %1</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Unexpected error</source>
        <translation>Errore imprevisto</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>&amp;Copia dettagli</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more errors followed; they are in the log.</source>
        <translation>
            <numerusform>È seguito un altro errore; è nel log.</numerusform>
            <numerusform>Sono seguiti altri %Ln errori; sono nel log.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is a fault in dupfinder, not in your pictures. You can go on; if it acts oddly, start it again. The details are in the log, and can be copied into a report.</source>
        <translation>È un difetto di dupfinder, non delle immagini. Si può continuare; se si comporta in modo strano, riavviarlo. I dettagli sono nel log e si possono copiare in una segnalazione.</translation>
    </message>
    <message>
        <source>Something went wrong that should not</source>
        <translation>Si è verificato un errore imprevisto</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Dettagli</translation>
    </message>
    <message>
        <source>Move to Trash</source>
        <translation>Sposta nel cestino</translation>
    </message>
    <message>
        <source>Move Photo &amp;Only</source>
        <translation>Sposta s&amp;olo la foto</translation>
    </message>
    <message>
        <source>Files that go to the trash, and those that stay</source>
        <translation>File che vanno nel cestino e file che restano</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copia percorso</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln photos to the trash?</source>
        <translation>
            <numerusform>Spostare la foto nel cestino?</numerusform>
            <numerusform>Spostare %Ln foto nel cestino?</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Move Both to Trash</source>
        <translation>&amp;Sposta entrambi nel cestino</translation>
    </message>
    <message>
        <source>&amp;Move to Trash</source>
        <translation>&amp;Sposta nel cestino</translation>
    </message>
    <message>
        <source>&amp;Move %1 to Trash</source>
        <translation>&amp;Sposta %1 nel cestino</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files go along</source>
        <translation>
            <numerusform>con un altro file</numerusform>
            <numerusform>con altri %Ln file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos skipped</source>
        <translation>
            <numerusform>%Ln foto saltata</numerusform>
            <numerusform>%Ln foto saltate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files do not go.</source>
        <translation>
            <numerusform>%Ln file non va nel cestino.</numerusform>
            <numerusform>%Ln file non vanno nel cestino.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos stay: they are the last copies</source>
        <translation>
            <numerusform>%Ln foto resta: è l’ultima copia</numerusform>
            <numerusform>%Ln foto restano: sono le ultime copie</numerusform>
        </translation>
    </message>
    <message>
        <source>Frees %1 once you empty the trash</source>
        <translation>Libera %1 quando svuoti il cestino</translation>
    </message>
    <message>
        <source>Nothing goes yet.</source>
        <translation>Per ora non va via nulla.</translation>
    </message>
    <message numerus="yes">
        <source>You can put them back with Undo, even after a restart.</source>
        <translation>
            <numerusform>Si può ripristinare con Annulla, anche dopo un riavvio.</numerusform>
            <numerusform>Si possono ripristinare con Annulla, anche dopo un riavvio.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos differ from those that stay: %1.</source>
        <translation>
            <numerusform>Una foto è diversa da quella che resta: %1.</numerusform>
            <numerusform>%Ln foto sono diverse da quelle che restano: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in some places</source>
        <translation>%1 in alcuni punti</translation>
    </message>
    <message>
        <source>%1 in colour</source>
        <translation>%1 nel colore</translation>
    </message>
    <message>
        <source>%1 throughout</source>
        <translation>%1 ovunque</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files hold, or may hold, more than the pictures that stay: %1.</source>
        <translation>
            <numerusform>Un file contiene o può contenere più dell’immagine che resta: %1.</numerusform>
            <numerusform>%Ln file contengono o possono contenere più delle immagini che restano: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>e altri %1</translation>
    </message>
    <message>
        <source>Best copy</source>
        <translation>Copia migliore</translation>
    </message>
    <message>
        <source>Keeps the most content and resolution; then originals, then the least compressed.</source>
        <translation>Conserva più contenuto e più risoluzione; poi gli originali, poi le meno compresse.</translation>
    </message>
    <message>
        <source>Highest resolution</source>
        <translation>Risoluzione più alta</translation>
    </message>
    <message>
        <source>Keeps the most pixels; less than 4% of difference does not count.</source>
        <translation>Conserva più pixel; differenze sotto il 4% non contano.</translation>
    </message>
    <message>
        <source>Lowest resolution</source>
        <translation>Risoluzione più bassa</translation>
    </message>
    <message>
        <source>Keeps the fewest pixels; less than 4% of difference does not count.</source>
        <translation>Conserva meno pixel; differenze sotto il 4% non contano.</translation>
    </message>
    <message>
        <source>Largest file</source>
        <translation>File più grande</translation>
    </message>
    <message>
        <source>Keeps the largest of the files that seem most original.</source>
        <translation>Conserva il più grande tra i file che sembrano più originali.</translation>
    </message>
    <message>
        <source>Smallest file</source>
        <translation>File più piccolo</translation>
    </message>
    <message>
        <source>Keeps the file with the fewest bytes.</source>
        <translation>Conserva il file con meno byte.</translation>
    </message>
    <message>
        <source>Has camera data</source>
        <translation>Con dati fotocamera</translation>
    </message>
    <message>
        <source>Keeps a file that still names its camera, or says how it exposed; messengers remove that.</source>
        <translation>Conserva un file che indica ancora la fotocamera o l’esposizione; le app di messaggi li tolgono.</translation>
    </message>
    <message>
        <source>Stored upright</source>
        <translation>Salvata dritta</translation>
    </message>
    <message>
        <source>Keeps a file whose pixels are upright as they are stored, without a mark to turn it.</source>
        <translation>Conserva un file i cui pixel sono salvati già dritti, senza un’indicazione per ruotarli.</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>Più vecchia</translation>
    </message>
    <message>
        <source>By the camera&apos;s date, or that of the file if there is none.</source>
        <translation>In base alla data della fotocamera o, se manca, del file.</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Più recente</translation>
    </message>
    <message>
        <source>Taken first</source>
        <translation>Scattata per prima</translation>
    </message>
    <message>
        <source>By the camera&apos;s date; pictures without one come last.</source>
        <translation>In base alla data della fotocamera; le immagini senza data sono ultime.</translation>
    </message>
    <message>
        <source>Taken last</source>
        <translation>Scattata per ultima</translation>
    </message>
    <message>
        <source>Changed first</source>
        <translation>Modificata per prima</translation>
    </message>
    <message>
        <source>By the date of the file, whatever the camera says.</source>
        <translation>In base alla data del file, qualunque sia quella della fotocamera.</translation>
    </message>
    <message>
        <source>Changed last</source>
        <translation>Modificata per ultima</translation>
    </message>
    <message>
        <source>Shortest path</source>
        <translation>Percorso più corto</translation>
    </message>
    <message>
        <source>Folders and name together have the fewest letters.</source>
        <translation>Cartelle e nome hanno insieme meno lettere.</translation>
    </message>
    <message>
        <source>Longest path</source>
        <translation>Percorso più lungo</translation>
    </message>
    <message>
        <source>Folders and name together have the most letters.</source>
        <translation>Cartelle e nome hanno insieme più lettere.</translation>
    </message>
    <message>
        <source>Preferred format</source>
        <translation>Formato preferito</translation>
    </message>
    <message>
        <source>Keeps a file of the format that is named first.</source>
        <translation>Conserva un file del formato indicato per primo.</translation>
    </message>
    <message>
        <source>Name is like</source>
        <translation>Nome come</translation>
    </message>
    <message>
        <source>Keeps a file whose name matches the pattern.</source>
        <translation>Conserva un file il cui nome corrisponde allo schema.</translation>
    </message>
    <message>
        <source>Name is not like</source>
        <translation>Nome non come</translation>
    </message>
    <message>
        <source>Keeps a file whose name does not match the pattern.</source>
        <translation>Conserva un file il cui nome non corrisponde allo schema.</translation>
    </message>
    <message>
        <source>In the folder</source>
        <translation>Nella cartella</translation>
    </message>
    <message>
        <source>Keeps a file that is in this folder, or in one inside it.</source>
        <translation>Conserva un file che è in questa cartella o in una al suo interno.</translation>
    </message>
    <message>
        <source>, then </source>
        <translation>, poi </translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <translation>%1 «%2»</translation>
    </message>
    <message>
        <source>Passed over: its value cannot be used.</source>
        <translation>Ignorato: il valore non è utilizzabile.</translation>
    </message>
    <message>
        <source>Passed over until it has a value.</source>
        <translation>Ignorato finché non ha un valore.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Dal</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>Coppia</translation>
    </message>
    <message>
        <source>Group of %1</source>
        <translation>Gruppo di %1</translation>
    </message>
    <message>
        <source>One of a group of %1</source>
        <translation>Una di un gruppo di %1</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>e un altro</numerusform>
            <numerusform>e altri %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>These are not shown as duplicates of one another, wherever the files are moved and whatever they are named. A group comes back by itself when another photo joins it.</source>
        <translation>Queste non sono mostrate come duplicati tra loro, ovunque siano spostati i file e comunque si chiamino. Un gruppo ritorna da solo quando vi si aggiunge un’altra foto.</translation>
    </message>
    <message>
        <source>Search what is not duplicates</source>
        <translation>Cerca tra i non duplicati</translation>
    </message>
    <message>
        <source>Search by name or folder</source>
        <translation>Cerca per nome o cartella</translation>
    </message>
    <message>
        <source>&amp;Show again</source>
        <translation>&amp;Mostra di nuovo</translation>
    </message>
    <message>
        <source>Shows the selected ones as duplicates again</source>
        <translation>Mostra di nuovo gli elementi selezionati come duplicati</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Mostra di nuovo</translation>
    </message>
    <message>
        <source>Copy paths</source>
        <translation>Copia percorsi</translation>
    </message>
    <message>
        <source>Nothing is marked as not duplicates</source>
        <translation>Nessun elemento indicato come non duplicato</translation>
    </message>
    <message>
        <source>Pairs and groups that you mark so are listed here, and can be shown again.</source>
        <translation>Qui sono elencati coppie e gruppi indicati come tali, che si possono mostrare di nuovo.</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Nessuna corrispondenza</translation>
    </message>
    <message>
        <source>Try fewer letters, or clear the search.</source>
        <translation>Provare con meno lettere, o svuotare la ricerca.</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>Mostrati %1 di %2</translation>
    </message>
    <message>
        <source>Why, and why not</source>
        <translation>Perché sì, perché no</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Valori</translation>
    </message>
    <message>
        <source>passes</source>
        <translation>superato</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>non superato</translation>
    </message>
    <message>
        <source>Settings that change this answer</source>
        <translation>Impostazioni che cambiano l’esito</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Byte</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>uguali</translation>
    </message>
    <message>
        <source>different</source>
        <translation>diversi</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Pixel</translation>
    </message>
    <message>
        <source>Third look</source>
        <translation>Terzo esame</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distanza</translation>
    </message>
    <message>
        <source>of the views that pass</source>
        <translation>tra le viste che lo superano</translation>
    </message>
    <message>
        <source>nearly equal</source>
        <translation>quasi uguali</translation>
    </message>
    <message>
        <source>not nearly equal</source>
        <translation>non quasi uguali</translation>
    </message>
    <message>
        <source>Second look, tiny</source>
        <translation>Secondo esame, minuscole</translation>
    </message>
    <message>
        <source>Second look</source>
        <translation>Secondo esame</translation>
    </message>
    <message>
        <source>structure %1</source>
        <translation>struttura %1</translation>
    </message>
    <message>
        <source>frequency %1</source>
        <translation>frequenza %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln similar</source>
        <translation>
            <numerusform>%Ln simile</numerusform>
            <numerusform>%Ln simili</numerusform>
        </translation>
    </message>
    <message>
        <source>fewer than %1</source>
        <translation>meno di %1</translation>
    </message>
    <message>
        <source>%1 agree of %2</source>
        <translation>%1 concordi su %2</translation>
    </message>
    <message>
        <source>Local features</source>
        <translation>Dettagli locali</translation>
    </message>
    <message>
        <source>Shown by both</source>
        <translation>In comune</translation>
    </message>
    <message>
        <source>Thumbnails</source>
        <translation>Miniature</translation>
    </message>
    <message>
        <source>Pixels there</source>
        <translation>Pixel nell’area</translation>
    </message>
    <message numerus="yes">
        <source>%Ln places</source>
        <translation>
            <numerusform>%Ln punto</numerusform>
            <numerusform>%Ln punti</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of them agree</source>
        <translation>%1 concordi</translation>
    </message>
    <message>
        <source>%1 on average</source>
        <translation>%1 in media</translation>
    </message>
    <message>
        <source>taken %1</source>
        <translation>scattata: %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>al massimo %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>almeno %1</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guida</translation>
    </message>
    <message>
        <source>Clean up in three steps</source>
        <translation>Pulizia in tre passi</translation>
    </message>
    <message>
        <source>&lt;b&gt;Drop&lt;/b&gt; your photo folder. Groups appear as they are found.</source>
        <translation>&lt;b&gt;Trascinare&lt;/b&gt; la cartella delle foto. I gruppi appaiono man mano che sono trovati.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Look&lt;/b&gt; at each group. Copies that are certain are marked already.</source>
        <translation>&lt;b&gt;Guardare&lt;/b&gt; ogni gruppo. Le copie sicure sono già segnate.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Move&lt;/b&gt; what is marked to the trash. Undo brings it back, even after a restart.</source>
        <translation>&lt;b&gt;Spostare&lt;/b&gt; nel cestino ciò che è segnato. Annulla lo riporta, anche dopo un riavvio.</translation>
    </message>
    <message>
        <source>In each &lt;b&gt;group&lt;/b&gt; one picture is the &lt;b&gt;best&lt;/b&gt;, with a star; the panel says why it is kept. Copies that are identical, or look the same everywhere, are &lt;b&gt;marked&lt;/b&gt;. Other copies are only proposed until you confirm their group. Edited pictures, crops and bursts are shown and left to you.</source>
        <translation>In ogni &lt;b&gt;gruppo&lt;/b&gt; un’immagine è la &lt;b&gt;migliore&lt;/b&gt;, con una stella; il pannello dice perché è conservata. Le copie identiche, o di aspetto uguale ovunque, sono &lt;b&gt;segnate&lt;/b&gt;. Le altre copie sono solo proposte finché non si conferma il gruppo. Immagini modificate, ruotate, ritagli e raffiche sono solo mostrati: la scelta spetta all’utente.</translation>
    </message>
    <message>
        <source>The buttons above the photos show one kind of group: identical, similar, edited, turned, crops, bursts, marked, unreviewed. A picture in a &lt;b&gt;protected&lt;/b&gt; folder is never marked by a rule.</source>
        <translation>I pulsanti sopra le foto mostrano un tipo di gruppo: identiche, simili, modificate, ruotate, ritagli, raffiche, segnate, da rivedere. Un’immagine in una cartella &lt;b&gt;protetta&lt;/b&gt; non viene mai segnata da una regola.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Space&lt;/b&gt; shows a large preview; the arrows go on</source>
        <translation>&lt;b&gt;Spazio&lt;/b&gt; mostra un’anteprima grande; le frecce passano alle altre</translation>
    </message>
    <message>
        <source>&lt;b&gt;K&lt;/b&gt; keeps a picture, &lt;b&gt;X&lt;/b&gt; marks it for the trash</source>
        <translation>&lt;b&gt;K&lt;/b&gt; conserva un’immagine, &lt;b&gt;X&lt;/b&gt; la segna per il cestino</translation>
    </message>
    <message>
        <source>&lt;b&gt;N&lt;/b&gt; says that it is not a duplicate</source>
        <translation>&lt;b&gt;N&lt;/b&gt; indica che non è un duplicato</translation>
    </message>
    <message>
        <source>&lt;b&gt;Enter&lt;/b&gt; confirms the group and goes to the next</source>
        <translation>&lt;b&gt;Invio&lt;/b&gt; conferma il gruppo e passa al successivo</translation>
    </message>
    <message>
        <source>&lt;b&gt;C&lt;/b&gt; compares two pictures, &lt;b&gt;S&lt;/b&gt; shows up to six at once</source>
        <translation>&lt;b&gt;C&lt;/b&gt; confronta due immagini, &lt;b&gt;S&lt;/b&gt; ne mostra insieme fino a sei</translation>
    </message>
    <message>
        <source>All keys are listed in the menu Help.</source>
        <translation>Tutti i tasti sono elencati nel menù Aiuto.</translation>
    </message>
    <message>
        <source>How similarity works</source>
        <translation>Come funziona la somiglianza</translation>
    </message>
    <message>
        <source>For every picture dupfinder notes 64 times whether one place is brighter than the place beside it: its &lt;b&gt;fingerprint&lt;/b&gt;. A copy that was resized, recompressed, turned or mirrored has nearly the same one. The number of places that differ is the &lt;b&gt;distance&lt;/b&gt;; &lt;b&gt;Similarity&lt;/b&gt; sets the largest that is accepted. Every pair gets a second look.</source>
        <translation>Di ogni immagine dupfinder annota 64 volte se un punto è più chiaro di quello accanto: è la sua &lt;b&gt;impronta&lt;/b&gt;. Una copia ridimensionata, ricompressa, ruotata o specchiata ha un’impronta quasi uguale. Il numero di punti che differiscono è la &lt;b&gt;distanza&lt;/b&gt;; &lt;b&gt;Somiglianza&lt;/b&gt; imposta la massima ammessa. Ogni coppia passa un secondo esame.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Identical:&lt;/b&gt; every byte of the files is equal</source>
        <translation>&lt;b&gt;Identica:&lt;/b&gt; tutti i byte dei file sono uguali</translation>
    </message>
    <message>
        <source>&lt;b&gt;Same pixels:&lt;/b&gt; only the files differ, for example in their metadata</source>
        <translation>&lt;b&gt;Stessi pixel:&lt;/b&gt; cambiano solo i file, ad esempio nei metadati</translation>
    </message>
    <message>
        <source>&lt;b&gt;Very similar&lt;/b&gt; and &lt;b&gt;similar:&lt;/b&gt; resized, recompressed, edited a little</source>
        <translation>&lt;b&gt;Molto simile&lt;/b&gt; e &lt;b&gt;simile:&lt;/b&gt; ridimensionata, ricompressa, modificata di poco</translation>
    </message>
    <message>
        <source>&lt;b&gt;Look-alike:&lt;/b&gt; failed the second look; shown by Find, never part of a group</source>
        <translation>&lt;b&gt;Sosia:&lt;/b&gt; non ha superato il secondo esame; compare in Trova, mai in un gruppo</translation>
    </message>
    <message>
        <source>It can miss copies that show less than a third of the picture. A picture with hardly any contrast, such as a blank page, is found only if it is identical.</source>
        <translation>Possono sfuggire le copie che mostrano meno di un terzo dell’immagine. Un’immagine quasi senza contrasto, come una pagina bianca, si trova solo se è identica.</translation>
    </message>
    <message>
        <source>What dupfinder never does</source>
        <translation>Cosa dupfinder non fa mai</translation>
    </message>
    <message>
        <source>It never deletes a file for good. Files go to the trash of your system, and come back.</source>
        <translation>Non elimina mai un file in modo definitivo. I file vanno nel cestino del sistema e si possono recuperare.</translation>
    </message>
    <message>
        <source>It never moves the last copy of a picture unless you confirm exactly that, in words.</source>
        <translation>Non sposta mai l’ultima copia di un’immagine senza una conferma esplicita proprio di questo.</translation>
    </message>
    <message>
        <source>It never writes into your folders of pictures: no thumbnails, no notes, no changed dates.</source>
        <translation>Non scrive mai nelle cartelle delle immagini: niente miniature, note o date cambiate.</translation>
    </message>
    <message>
        <source>It never sends your pictures anywhere. The network is used only when you drop a web address and agree to fetch it.</source>
        <translation>Non invia mai le immagini da nessuna parte. La rete serve solo se si trascina un indirizzo web e si accetta di scaricarlo.</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln photos (%1) to a folder?</source>
        <translation>
            <numerusform>Spostare la foto (%1) in una cartella?</numerusform>
            <numerusform>Spostare %Ln foto (%1) in una cartella?</numerusform>
        </translation>
    </message>
    <message>
        <source>Move to a folder</source>
        <translation>Sposta in una cartella</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>&amp;Sposta</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Cartella</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Scegliere una cartella</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>S&amp;cegli…</translation>
    </message>
    <message>
        <source>&amp;Keep the folders they are in, below the new one</source>
        <translation>&amp;Mantieni le cartelle di origine, dentro la nuova</translation>
    </message>
    <message numerus="yes">
        <source>Move the %Ln &amp;sidecars and videos that belong to them, too</source>
        <translation>
            <numerusform>Sposta anche il sidecar o &amp;video associato</numerusform>
            <numerusform>Sposta anche i %Ln sidecar e &amp;video associati</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>Cartell&amp;a:</translation>
    </message>
    <message>
        <source>Nothing there is overwritten: a name that is taken gets a number. Undo brings them back.</source>
        <translation>Lì non si sovrascrive nulla: a un nome già usato si aggiunge un numero. Annulla riporta i file.</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>Questa cartella non esiste.</translation>
    </message>
    <message numerus="yes">
        <source>Replace %Ln identical copies (%1) by links?</source>
        <translation>
            <numerusform>Sostituire una copia identica (%1) con un link?</numerusform>
            <numerusform>Sostituire %Ln copie identiche (%1) con link?</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace by links</source>
        <translation>Sostituisci con link</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Sostituisci</translation>
    </message>
    <message>
        <source>&amp;Hard link: the same file under both names</source>
        <translation>&amp;Hard link: lo stesso file con entrambi i nomi</translation>
    </message>
    <message>
        <source>&amp;Shared copy (reflink): a file of its own that shares the space</source>
        <translation>&amp;Copia condivisa (reflink): un file a sé che condivide lo spazio</translation>
    </message>
    <message>
        <source>The names stay where they are, and the space is freed. Each copy is compared byte by byte right before. Undo makes them full copies again.</source>
        <translation>I nomi restano dove sono e lo spazio si libera. Subito prima ogni copia è confrontata byte per byte. Annulla ricrea le copie complete.</translation>
    </message>
    <message>
        <source>A program that edits one of them changes both.</source>
        <translation>Un programma che ne modifica uno cambia entrambi.</translation>
    </message>
    <message>
        <source>Editing one leaves the other as it is. Only some drives can: btrfs, XFS.</source>
        <translation>Modificarne uno lascia l’altro com’è. Possibile solo su alcune unità: btrfs, XFS.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln marked photos are not identical to the kept ones, and stay as they are.</source>
        <translation>
            <numerusform>Una foto segnata non è identica a quella conservata e resta com’è.</numerusform>
            <numerusform>%Ln foto segnate non sono identiche a quelle conservate e restano come sono.</numerusform>
        </translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Esclusi</translation>
    </message>
    <message>
        <source>These are left out of the library. What you include again is read at once.</source>
        <translation>Sono fuori dalla libreria. Ciò che si include di nuovo viene letto subito.</translation>
    </message>
    <message>
        <source>Nothing is excluded</source>
        <translation>Nulla è escluso</translation>
    </message>
    <message>
        <source>&amp;Include again</source>
        <translation>&amp;Includi di nuovo</translation>
    </message>
    <message>
        <source>Protected folders</source>
        <translation>Cartelle protette</translation>
    </message>
    <message>
        <source>The files of these folders, and of all that is in them, never go to the trash.</source>
        <translation>I file di queste cartelle, e di tutto ciò che contengono, non vanno mai nel cestino.</translation>
    </message>
    <message>
        <source>No folder is protected</source>
        <translation>Nessuna cartella protetta</translation>
    </message>
    <message>
        <source>Remove &amp;protection</source>
        <translation>Rimuovi &amp;protezione</translation>
    </message>
    <message>
        <source>Match system</source>
        <translation>Come il sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Chiaro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Scuro</translation>
    </message>
    <message>
        <source>As it was last</source>
        <translation>Come l’ultima volta</translation>
    </message>
    <message>
        <source>Loose</source>
        <translation>Poco simile</translation>
    </message>
    <message>
        <source>Ask each time</source>
        <translation>Chiedi ogni volta</translation>
    </message>
    <message>
        <source>Move both</source>
        <translation>Sposta entrambi</translation>
    </message>
    <message>
        <source>Skip photos that have sidecars</source>
        <translation>Salta le foto con sidecar</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatico</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferenze</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sezioni</translation>
    </message>
    <message>
        <source>&amp;Reset to defaults</source>
        <translation>&amp;Ripristina predefinite</translation>
    </message>
    <message>
        <source>Resets these settings; folders and marks stay as they are</source>
        <translation>Ripristina queste impostazioni; cartelle e segni restano come sono</translation>
    </message>
    <message>
        <source>&amp;Notify me when long work ends</source>
        <translation>&amp;Avvisa al termine di lavori lunghi</translation>
    </message>
    <message>
        <source>&amp;Mark copies that are identical or look the same everywhere</source>
        <translation>&amp;Segna le copie identiche o di aspetto uguale ovunque</translation>
    </message>
    <message>
        <source>Also find &amp;crops and screenshots</source>
        <translation>&amp;Trova anche ritagli e schermate</translation>
    </message>
    <message>
        <source>Ch&amp;oose…</source>
        <translation>S&amp;cegli…</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>S&amp;vuota</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>A&amp;pri cartella</translation>
    </message>
    <message>
        <source>For&amp;get this folder</source>
        <translation>Dimentica &amp;questa cartella</translation>
    </message>
    <message>
        <source>Choose a descriptor model</source>
        <translation>Scegli un modello descrittore</translation>
    </message>
    <message>
        <source>Use no descriptor model</source>
        <translation>Non usare modelli descrittori</translation>
    </message>
    <message>
        <source>Clear the thumbnails</source>
        <translation>Elimina le miniature</translation>
    </message>
    <message>
        <source>Open the folder of the library</source>
        <translation>Apri la cartella della libreria</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Generali</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>T&amp;ema</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>Lin&amp;gua</translation>
    </message>
    <message>
        <source>Takes effect at the next start.</source>
        <translation>Ha effetto dal prossimo avvio.</translation>
    </message>
    <message>
        <source>Only if this window is not in front, and the work took longer than 20 s.</source>
        <translation>Solo se questa finestra non è in primo piano e il lavoro è durato più di 20 s.</translation>
    </message>
    <message>
        <source>T&amp;hreads</source>
        <translation>T&amp;hread</translation>
    </message>
    <message>
        <source>Takes effect at the next start. Automatic uses one for each core.</source>
        <translation>Ha effetto dal prossimo avvio. Automatico ne usa uno per core.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisione</translation>
    </message>
    <message>
        <source>&amp;Similarity at start</source>
        <translation>Somiglianza &amp;iniziale</translation>
    </message>
    <message>
        <source>Nothing moves before you say so. All other copies are only proposed.</source>
        <translation>Nulla si sposta senza conferma. Tutte le altre copie sono solo proposte.</translation>
    </message>
    <message>
        <source>Si&amp;decars</source>
        <translation>Si&amp;decar</translation>
    </message>
    <message>
        <source>Files that belong to a photo, such as its XMP notes or its raw file.</source>
        <translation>File associati a una foto, come le note XMP o il file raw.</translation>
    </message>
    <message>
        <source>Descriptor model</source>
        <translation>Modello descrittore</translation>
    </message>
    <message>
        <source>An ONNX file that proposes further crops. None is needed.</source>
        <translation>Un file ONNX che propone altri ritagli. Non è indispensabile.</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Spazio</translation>
    </message>
    <message>
        <source>They are made again when they are needed. Your photos stay as they are.</source>
        <translation>Si ricreano quando servono. Le foto restano come sono.</translation>
    </message>
    <message>
        <source>Fol&amp;ders</source>
        <translation>Carte&amp;lle</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nessuno</translation>
    </message>
    <message>
        <source>ONNX models (*.onnx)</source>
        <translation>Modelli ONNX (*.onnx)</translation>
    </message>
    <message>
        <source>Clearing…</source>
        <translation>Eliminazione…</translation>
    </message>
    <message>
        <source>The library is in %1</source>
        <translation>La libreria è in %1</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Calcolo…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Esito</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Read only in part</source>
        <translation>Letto solo in parte</translation>
    </message>
    <message>
        <source>Folder not read</source>
        <translation>Cartella non letta</translation>
    </message>
    <message>
        <source>File not read</source>
        <translation>File non letto</translation>
    </message>
    <message>
        <source>Picture not decoded</source>
        <translation>Immagine non decodificata</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemi</translation>
    </message>
    <message>
        <source>These files are left as they are. One that can be read in part is in the library, and is never proposed as the best one while its group has an intact one.</source>
        <translation>Questi file restano come sono. Uno leggibile in parte è nella libreria, ma non è mai proposto come migliore finché il gruppo ne ha uno integro.</translation>
    </message>
    <message>
        <source>&amp;Show in file manager</source>
        <translation>&amp;Mostra nel gestore file</translation>
    </message>
    <message>
        <source>Copy &amp;all</source>
        <translation>Copia &amp;tutto</translation>
    </message>
    <message>
        <source>Copies every row that is shown</source>
        <translation>Copia tutte le righe mostrate</translation>
    </message>
    <message>
        <source>Filter by name, folder or reason</source>
        <translation>Filtra per nome, cartella o motivo</translation>
    </message>
    <message>
        <source>Filter the problems</source>
        <translation>Filtra i problemi</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>Mostra nel gestore file</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Every file could be read</source>
        <translation>Tutti i file sono stati letti</translation>
    </message>
    <message>
        <source>No problem matches</source>
        <translation>Nessun problema corrisponde</translation>
    </message>
    <message>
        <source>Try fewer letters, or clear the filter.</source>
        <translation>Provare con meno lettere, o svuotare il filtro.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files could not be read</source>
        <translation>
            <numerusform>%Ln file non leggibile</numerusform>
            <numerusform>%Ln file non leggibili</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 only in part</source>
        <translation>%1 solo in parte</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were read only in part</source>
        <translation>
            <numerusform>%Ln file letto solo in parte</numerusform>
            <numerusform>%Ln file letti solo in parte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln folders could not be read</source>
        <translation>
            <numerusform>%Ln cartella non leggibile</numerusform>
            <numerusform>%Ln cartelle non leggibili</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” cannot be shown: it is gone, or no file manager was found.</source>
        <translation>Impossibile mostrare «%1»: non c’è più, o manca un gestore file.</translation>
    </message>
    <message>
        <source>Save the rule</source>
        <translation>Salva la regola</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nome:</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salva</translation>
    </message>
    <message>
        <source>A rule of this name is there; it will be replaced.</source>
        <translation>Esiste già una regola con questo nome; verrà sostituita.</translation>
    </message>
    <message>
        <source>This is the name of a built-in rule.</source>
        <translation>È il nome di una regola predefinita.</translation>
    </message>
    <message>
        <source>Copies that may be marked</source>
        <translation>Copie che si possono segnare</translation>
    </message>
    <message>
        <source>identical or look the same</source>
        <translation>identiche o di aspetto uguale</translation>
    </message>
    <message>
        <source>identical, or have the same pixels</source>
        <translation>identiche o con gli stessi pixel</translation>
    </message>
    <message>
        <source>identical</source>
        <translation>identiche</translation>
    </message>
    <message>
        <source>Mar&amp;k copies that are:</source>
        <translation>Segna le &amp;copie:</translation>
    </message>
    <message>
        <source>differ in p&amp;laces</source>
        <translation>diverse in alcuni &amp;punti</translation>
    </message>
    <message>
        <source>differ in &amp;colour</source>
        <translation>diverse nel col&amp;ore</translation>
    </message>
    <message>
        <source>differ t&amp;hroughout</source>
        <translation>diverse o&amp;vunque</translation>
    </message>
    <message>
        <source>are tur&amp;ned</source>
        <translation>r&amp;uotate</translation>
    </message>
    <message>
        <source>are &amp;mirrored</source>
        <translation>specch&amp;iate</translation>
    </message>
    <message>
        <source>show only a &amp;part</source>
        <translation>che &amp;mostrano una parte</translation>
    </message>
    <message>
        <source>are of a &amp;burst</source>
        <translation>di u&amp;na raffica</translation>
    </message>
    <message>
        <source>Also those that:</source>
        <translation>Anche quelle:</translation>
    </message>
    <message>
        <source>Formats, the best first</source>
        <translation>Formati, il migliore per primo</translation>
    </message>
    <message>
        <source>Pattern of the name</source>
        <translation>Schema del nome</translation>
    </message>
    <message>
        <source>C&amp;hoose folder…</source>
        <translation>S&amp;foglia…</translation>
    </message>
    <message>
        <source>dupfinder knows no format of the name %1.</source>
        <translation>dupfinder non conosce formati di nome %1.</translation>
    </message>
    <message>
        <source>&amp;Formats:</source>
        <translation>&amp;Formati:</translation>
    </message>
    <message>
        <source>The best first, with commas between them.</source>
        <translation>Il migliore per primo, separati da virgole.</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>Cartella:</translation>
    </message>
    <message>
        <source>Of several folders the upper one wins.</source>
        <translation>Tra più cartelle prevale quella più in alto.</translation>
    </message>
    <message>
        <source>&amp;Pattern:</source>
        <translation>Sc&amp;hema:</translation>
    </message>
    <message>
        <source>* stands for any letters, ? for any one letter.</source>
        <translation>* sta per più lettere qualsiasi, ? per una sola.</translation>
    </message>
    <message>
        <source>Choose by rule</source>
        <translation>Scegli con regola</translation>
    </message>
    <message>
        <source>No criteria</source>
        <translation>Nessun criterio</translation>
    </message>
    <message>
        <source>The best photo of each group is kept. Add a criterion to decide otherwise.</source>
        <translation>Si conserva la foto migliore di ogni gruppo. Aggiungere un criterio per decidere altrimenti.</translation>
    </message>
    <message>
        <source>Mark in all &amp;groups</source>
        <translation>Segna in tutti i &amp;gruppi</translation>
    </message>
    <message numerus="yes">
        <source>Mark in %Ln shown &amp;groups</source>
        <translation>
            <numerusform>Segna nel &amp;gruppo mostrato</numerusform>
            <numerusform>Segna nei %Ln &amp;gruppi mostrati</numerusform>
        </translation>
    </message>
    <message>
        <source>Criteria, the most important first</source>
        <translation>Criteri, il più importante per primo</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifica</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Sposta su</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Sposta giù</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Aggiungi</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Rimuovi</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Sposta &amp;su</translation>
    </message>
    <message>
        <source>More important (Alt+Up)</source>
        <translation>Più importante (Alt+Su)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Spos&amp;ta giù</translation>
    </message>
    <message>
        <source>Less important (Alt+Down)</source>
        <translation>Meno importante (Alt+Giù)</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>Sa&amp;lva come…</translation>
    </message>
    <message>
        <source>For&amp;get</source>
        <translation>&amp;Dimentica</translation>
    </message>
    <message>
        <source>Forgets the saved rule; its criteria stay here</source>
        <translation>Dimentica la regola salvata; i suoi criteri restano qui</translation>
    </message>
    <message>
        <source>Mark in &amp;this group</source>
        <translation>Segna in &amp;questo gruppo</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regola</translation>
    </message>
    <message>
        <source>Rul&amp;e:</source>
        <translation>R&amp;egola:</translation>
    </message>
    <message>
        <source>The first criterion in which two photos of a group differ decides which one is kept; the others are marked. Drag the criteria into the order you want.</source>
        <translation>Il primo criterio in cui due foto di un gruppo differiscono decide quale si conserva; le altre vengono segnate. Trascinare i criteri nell’ordine voluto.</translation>
    </message>
    <message>
        <source>This only marks the copies; nothing is moved yet. What you decided by hand stays as it is. A rule never marks protected and look-alike photos, and photos that differ from the kept one only if you allow it above.</source>
        <translation>Le copie vengono solo segnate; ancora non si sposta nulla. Ciò che si è deciso a mano resta com’è. Una regola non segna mai foto protette e sosia, e segna foto diverse da quella conservata solo se permesso qui sopra.</translation>
    </message>
    <message>
        <source>Choose folder</source>
        <translation>Scegli cartella</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Scorciatoie da tastiera</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Azione</translation>
    </message>
    <message>
        <source>Action or key</source>
        <translation>Azione o tasto</translation>
    </message>
    <message>
        <source>Search the shortcuts</source>
        <translation>Cerca tra le scorciatoie</translation>
    </message>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos have sidecars.</source>
        <translation>
            <numerusform>Questa foto ha un sidecar.</numerusform>
            <numerusform>%Ln foto hanno sidecar.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Skip photos that have sidecars</source>
        <translation>S&amp;alta le foto con sidecar</translation>
    </message>
    <message>
        <source>Skipped: it has a sidecar (%1)</source>
        <translation>Saltata: ha un sidecar (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos have videos.</source>
        <translation>
            <numerusform>Questa foto ha un video.</numerusform>
            <numerusform>%Ln foto hanno video.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Skip photos that have videos</source>
        <translation>S&amp;alta le foto con video</translation>
    </message>
    <message>
        <source>Skipped: it has a video (%1)</source>
        <translation>Saltata: ha un video (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos have RAW files.</source>
        <translation>
            <numerusform>Questa foto ha un file RAW.</numerusform>
            <numerusform>%Ln foto hanno file RAW.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Skip photos that have RAW files</source>
        <translation>S&amp;alta le foto con file RAW</translation>
    </message>
    <message>
        <source>Skipped: it has a RAW file (%1)</source>
        <translation>Saltata: ha un file RAW (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos have files that belong to them.</source>
        <translation>
            <numerusform>Questa foto ha file associati.</numerusform>
            <numerusform>%Ln foto hanno file associati.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Skip these photos</source>
        <translation>S&amp;alta queste foto</translation>
    </message>
    <message>
        <source>Skipped: %1 belongs to it</source>
        <translation>Saltata: ha file associati (%1)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Move them too?</source>
        <translation>
            <numerusform>Spostare anche quello?</numerusform>
            <numerusform>Spostare anche quelli?</numerusform>
        </translation>
    </message>
    <message>
        <source>Move the &amp;photos only</source>
        <translation>Sposta solo le &amp;foto</translation>
    </message>
    <message>
        <source>Move &amp;both</source>
        <translation>Sposta &amp;entrambi</translation>
    </message>
    <message>
        <source>The photo that stays has no such file: %1 is the only one.</source>
        <translation>La foto che resta non ha un file così: %1 è l’unico.</translation>
    </message>
    <message>
        <source>The photos that stay have no such files: these %1 are the only ones.</source>
        <translation>Le foto che restano non hanno file così: questi %1 sono gli unici.</translation>
    </message>
    <message>
        <source>Recently trashed</source>
        <translation>Cestinati di recente</translation>
    </message>
    <message>
        <source>What went to the trash can be put back where it was, as long as the trash is not emptied; what was moved or replaced by a link, too. Nothing that is there now is overwritten.</source>
        <translation>I file cestinati si possono rimettere dov’erano finché non si svuota il cestino; anche quelli spostati o sostituiti da un link. Ciò che ora è lì non viene sovrascritto.</translation>
    </message>
    <message>
        <source>Search by name, folder or status</source>
        <translation>Cerca per nome, cartella o stato</translation>
    </message>
    <message>
        <source>Search what was trashed</source>
        <translation>Cerca tra i file cestinati</translation>
    </message>
    <message>
        <source>&amp;Put back</source>
        <translation>&amp;Ripristina</translation>
    </message>
    <message>
        <source>Put back &amp;whole batch</source>
        <translation>Ripristina in &amp;blocco</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Ripristina</translation>
    </message>
    <message>
        <source>Nothing was moved to the trash</source>
        <translation>Nulla è stato spostato nel cestino</translation>
    </message>
    <message>
        <source>What you move to the trash is listed here, and can be put back.</source>
        <translation>Qui è elencato ciò che va nel cestino, e si può ripristinare.</translation>
    </message>
    <message>
        <source>No file matches</source>
        <translation>Nessun file corrisponde</translation>
    </message>
    <message>
        <source>dupfinder is busy; files can be put back as soon as it is done.</source>
        <translation>dupfinder è occupato; i file si potranno ripristinare appena ha finito.</translation>
    </message>
    <message>
        <source>%1 of %2 files shown</source>
        <translation>Mostrati %1 di %2 file</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>Not moved yet</source>
        <translation>Non ancora spostato</translation>
    </message>
    <message>
        <source>Being moved</source>
        <translation>In spostamento</translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation>Nel cestino</translation>
    </message>
    <message>
        <source>Not moved</source>
        <translation>Non spostato</translation>
    </message>
    <message>
        <source>Being put back</source>
        <translation>In ripristino</translation>
    </message>
    <message>
        <source>Put back</source>
        <comment>state of a file</comment>
        <translation>Ripristinato</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perso</translation>
    </message>
    <message>
        <source>hard link</source>
        <translation>hard link</translation>
    </message>
    <message>
        <source>reflink</source>
        <translation>reflink</translation>
    </message>
    <message numerus="yes">
        <source>%Ln put back</source>
        <translation>
            <numerusform>%Ln ripristinato</numerusform>
            <numerusform>%Ln ripristinati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not replaced</source>
        <translation>
            <numerusform>%Ln non sostituito</numerusform>
            <numerusform>%Ln non sostituiti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not moved</source>
        <translation>
            <numerusform>%Ln non spostato</numerusform>
            <numerusform>%Ln non spostati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not moved yet</source>
        <translation>
            <numerusform>%Ln ancora da spostare</numerusform>
            <numerusform>%Ln ancora da spostare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln being put back</source>
        <translation>
            <numerusform>%Ln in ripristino</numerusform>
            <numerusform>%Ln in ripristino</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lost</source>
        <translation>
            <numerusform>%Ln perso</numerusform>
            <numerusform>%Ln persi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in the trash</source>
        <translation>
            <numerusform>%Ln nel cestino</numerusform>
            <numerusform>%Ln nel cestino</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in a folder</source>
        <translation>
            <numerusform>%Ln in una cartella</numerusform>
            <numerusform>%Ln in una cartella</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln replaced by hard links</source>
        <translation>
            <numerusform>%Ln sostituito da hard link</numerusform>
            <numerusform>%Ln sostituiti da hard link</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln replaced by reflinks</source>
        <translation>
            <numerusform>%Ln sostituito da reflink</numerusform>
            <numerusform>%Ln sostituiti da reflink</numerusform>
        </translation>
    </message>
    <message>
        <source>Not replaced</source>
        <translation>Non sostituito</translation>
    </message>
    <message>
        <source>%1, could not be put back</source>
        <translation>%1, ripristino non riuscito</translation>
    </message>
    <message>
        <source>Moved to %1</source>
        <translation>Spostato in %1</translation>
    </message>
    <message>
        <source>Shares the space of the kept file (%1)</source>
        <translation>Condivide lo spazio del file conservato (%1)</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>con %1</translation>
    </message>
    <message>
        <source>No copy stays</source>
        <translation>Non resta nessuna copia</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Saltate</translation>
    </message>
    <message>
        <source>Differ from the picture that stays</source>
        <translation>Diverse dall’immagine che resta</translation>
    </message>
    <message>
        <source>Goes to the trash</source>
        <translation>Va nel cestino</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Resta</translation>
    </message>
    <message>
        <source>no copy stays</source>
        <translation>non resta nessuna copia</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos</source>
        <translation>
            <numerusform>%Ln foto</numerusform>
            <numerusform>%Ln foto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These are the last copies of %Ln pictures.</source>
        <translation>
            <numerusform>È l’ultima copia di un’immagine.</numerusform>
            <numerusform>Sono le ultime copie di %Ln immagini.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move these &amp;last copies too</source>
        <translation>
            <numerusform>Sposta anche quest’&amp;ultima copia</numerusform>
            <numerusform>Sposta anche queste &amp;ultime copie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave unticked to keep them.</source>
        <translation>
            <numerusform>Lasciare senza spunta per conservarla.</numerusform>
            <numerusform>Lasciare senza spunta per conservarle.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave unticked to keep them and trash the rest.</source>
        <translation>Lasciare senza spunta per conservarle e cestinare il resto.</translation>
    </message>
    <message>
        <source>No group matches the filter</source>
        <translation>Nessun gruppo corrisponde al filtro</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostra tutto</translation>
    </message>
    <message>
        <source>Show the next or previous group</source>
        <translation>Mostra il gruppo successivo o precedente</translation>
    </message>
    <message>
        <source>↓ or ↑</source>
        <translation>↓ o ↑</translation>
    </message>
    <message>
        <source>Confirm the group, and go on</source>
        <translation>Conferma il gruppo e avanza</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Invio</translation>
    </message>
    <message numerus="yes">
        <source>%Ln marked</source>
        <translation>
            <numerusform>%Ln segnata</numerusform>
            <numerusform>%Ln segnate</numerusform>
        </translation>
    </message>
    <message>
        <source>every copy is marked</source>
        <translation>tutte le copie sono segnate</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation>rivisto</translation>
    </message>
    <message>
        <source>The group of “%1” (%2) is hidden; it comes back when a new file joins.</source>
        <translation>Il gruppo di «%1» (%2) è nascosto; riappare se vi si aggiunge un nuovo file.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups are hidden; each comes back when a new file joins.</source>
        <translation>
            <numerusform>Un gruppo è nascosto; riappare se vi si aggiunge un nuovo file.</numerusform>
            <numerusform>%Ln gruppi sono nascosti; ognuno riappare se vi si aggiunge un nuovo file.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no duplicate of the others in its group from now on.</source>
        <translation>D’ora in poi «%1» non è più un duplicato degli altri del suo gruppo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are no duplicates of any other in their groups from now on.</source>
        <translation>
            <numerusform>D’ora in poi %Ln file non è più un duplicato di altri nel suo gruppo.</numerusform>
            <numerusform>D’ora in poi %Ln file non sono più duplicati di altri nei loro gruppi.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is identical to another file of its group: only the whole group can be hidden.</source>
        <translation>«%1» è identico a un altro file del gruppo: si può nascondere solo l’intero gruppo.</translation>
    </message>
    <message>
        <source>“%1” and “%2” are identical: only the whole group can be hidden.</source>
        <translation>«%1» e «%2» sono identici: si può nascondere solo l’intero gruppo.</translation>
    </message>
    <message>
        <source>“%1” and “%2” are no duplicates of one another from now on.</source>
        <translation>D’ora in poi «%1» e «%2» non sono più duplicati tra loro.</translation>
    </message>
    <message>
        <source>Both still resemble the kept file, and stay in its group.</source>
        <translation>Entrambi somigliano ancora al file conservato e restano nel suo gruppo.</translation>
    </message>
    <message>
        <source>Looking for duplicates…</source>
        <translation>Ricerca dei duplicati…</translation>
    </message>
    <message>
        <source>Groups appear as they are found. You can use Find now.</source>
        <translation>I gruppi appaiono man mano che sono trovati. Intanto si può usare Trova.</translation>
    </message>
    <message>
        <source>Not compared yet</source>
        <translation>Non ancora confrontate</translation>
    </message>
    <message>
        <source>Duplicates are found when all photos are compared with one another.</source>
        <translation>I duplicati si trovano quando tutte le immagini sono state confrontate tra loro.</translation>
    </message>
    <message>
        <source>Compare now</source>
        <translation>Confronta ora</translation>
    </message>
    <message>
        <source>No groups at this similarity</source>
        <translation>Nessun gruppo con questa somiglianza</translation>
    </message>
    <message>
        <source>There are some if their photos may differ more.</source>
        <translation>Ce ne sono se le foto possono differire di più.</translation>
    </message>
    <message>
        <source>Allow more difference</source>
        <translation>Ammetti più differenze</translation>
    </message>
    <message>
        <source>Among %1, none is a copy of another.</source>
        <translation>Su %1, nessuna è copia di un’altra.</translation>
    </message>
    <message>
        <source>No duplicates</source>
        <translation>Nessun duplicato</translation>
    </message>
    <message>
        <source>No folder yet</source>
        <translation>Ancora nessuna cartella</translation>
    </message>
    <message>
        <source>Add a folder of photos to find duplicates in. Nothing in it is changed.</source>
        <translation>Aggiungere una cartella di foto in cui trovare i duplicati. Al suo interno non cambia nulla.</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Aggiungi cartella…</translation>
    </message>
    <message>
        <source>The folder is out of reach</source>
        <translation>La cartella non è raggiungibile</translation>
    </message>
    <message>
        <source>Connect the drive, or remove the folder from the list at the left.</source>
        <translation>Collegare l’unità, o rimuovere la cartella dall’elenco a sinistra.</translation>
    </message>
    <message>
        <source>There are no photos in these folders</source>
        <translation>Nessuna immagine in queste cartelle</translation>
    </message>
    <message>
        <source>Add another folder, or put pictures into this one and rescan.</source>
        <translation>Aggiungere un’altra cartella, o mettere immagini in questa e rileggerla.</translation>
    </message>
    <message>
        <source>Export groups</source>
        <translation>Esporta gruppi</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>Tabella CSV (*.csv)</translation>
    </message>
    <message>
        <source>JSON document (*.json)</source>
        <translation>Documento JSON (*.json)</translation>
    </message>
    <message>
        <source>%1 written to “%2”.</source>
        <translation>Esportazione in «%2»: %1.</translation>
    </message>
    <message>
        <source>Name or folder</source>
        <translation>Nome o cartella</translation>
    </message>
    <message>
        <source>Search groups by name or folder</source>
        <translation>Cerca gruppi per nome o cartella</translation>
    </message>
    <message>
        <source>Format, date, and folders</source>
        <translation>Formato, data e cartelle</translation>
    </message>
    <message>
        <source>Clear the search, then all filters</source>
        <translation>Svuota la ricerca, poi tutti i filtri</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message numerus="yes">
        <source>Filter, %Ln are on</source>
        <translation>
            <numerusform>Filtro, %Ln attivo</numerusform>
            <numerusform>Filtro, %Ln attivi</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 di %2</translation>
    </message>
    <message>
        <source>%1 of %2 groups</source>
        <translation>%1 di %2 gruppi</translation>
    </message>
    <message>
        <source>in “%3”</source>
        <translation>in «%3»</translation>
    </message>
    <message>
        <source>All</source>
        <comment>filter</comment>
        <translation>Tutti</translation>
    </message>
    <message>
        <source>Identical</source>
        <comment>filter</comment>
        <translation>Identiche</translation>
    </message>
    <message>
        <source>Similar</source>
        <comment>filter</comment>
        <translation>Simili</translation>
    </message>
    <message>
        <source>Edited</source>
        <comment>filter</comment>
        <translation>Modificate</translation>
    </message>
    <message>
        <source>Turned</source>
        <comment>filter</comment>
        <translation>Ruotate</translation>
    </message>
    <message>
        <source>Crops</source>
        <comment>filter</comment>
        <translation>Ritagli</translation>
    </message>
    <message>
        <source>Bursts</source>
        <comment>filter</comment>
        <translation>Raffiche</translation>
    </message>
    <message>
        <source>Marked</source>
        <comment>filter</comment>
        <translation>Segnate</translation>
    </message>
    <message>
        <source>Unreviewed</source>
        <comment>filter</comment>
        <translation>Da rivedere</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Modificata</translation>
    </message>
    <message>
        <source>Crops</source>
        <translation>Ritagli</translation>
    </message>
    <message>
        <source>&amp;Taken between</source>
        <translation>&amp;Scattate tra</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primo giorno</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Ultimo giorno</translation>
    </message>
    <message>
        <source>Only &amp;between different folders</source>
        <translation>Solo tra cartelle &amp;diverse</translation>
    </message>
    <message>
        <source>Only &amp;within one folder</source>
        <translation>Solo nella s&amp;tessa cartella</translation>
    </message>
    <message>
        <source>Only copies of what is &amp;in</source>
        <translation>Solo copie di ciò che è &amp;in</translation>
    </message>
    <message>
        <source>The folder that stays</source>
        <translation>La cartella che resta</translation>
    </message>
    <message>
        <source>Its photos stay; a rule marks only the others.</source>
        <translation>Le sue foto restano; una regola segna solo le altre.</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>A&amp;zzera</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Formato:</translation>
    </message>
    <message>
        <source>Any format</source>
        <translation>Tutti i formati</translation>
    </message>
    <message>
        <source>All pictures at once, in step</source>
        <translation>Tutte le immagini insieme, con lo stesso zoom</translation>
    </message>
    <message>
        <source>Two pictures side by side</source>
        <translation>Due immagini affiancate</translation>
    </message>
    <message>
        <source>Hide this group until a new picture joins it</source>
        <translation>Nasconde questo gruppo finché non vi si aggiunge un’altra immagine</translation>
    </message>
    <message>
        <source>Info about the current picture</source>
        <translation>Informazioni sull’immagine attuale</translation>
    </message>
    <message>
        <source>Every copy is marked: none would stay</source>
        <translation>Tutte le copie sono segnate: non ne resterebbe nessuna</translation>
    </message>
    <message>
        <source>frees %1</source>
        <translation>libera %1</translation>
    </message>
    <message>
        <source>✓ reviewed</source>
        <translation>✓ rivisto</translation>
    </message>
    <message numerus="yes">
        <source>%Ln only linked</source>
        <translation>
            <numerusform>%Ln solo indiretta</numerusform>
            <numerusform>%Ln solo indirette</numerusform>
        </translation>
    </message>
    <message>
        <source>Burst: %1</source>
        <translation>Raffica: %1</translation>
    </message>
    <message>
        <source>burst: different moments</source>
        <translation>raffica: momenti diversi</translation>
    </message>
    <message>
        <source>No marked photo is an identical copy: only those can be replaced by links.</source>
        <translation>Nessuna foto segnata è una copia identica: solo queste si possono sostituire con link.</translation>
    </message>
    <message>
        <source>Files are being moved; wait until that is done, or stop it.</source>
        <translation>Spostamento di file in corso; attendere la fine, o interromperlo.</translation>
    </message>
    <message>
        <source>its name is not valid UTF-8</source>
        <translation>il nome non è UTF-8 valido</translation>
    </message>
    <message>
        <source>Nothing is marked.</source>
        <translation>Nulla è segnato.</translation>
    </message>
    <message>
        <source>The marks have changed in the meantime. Try again.</source>
        <translation>Nel frattempo i segni sono cambiati. Riprovare.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostra</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files (%1) moved to “%2”.</source>
        <translation>
            <numerusform>%Ln file (%1) spostato in «%2».</numerusform>
            <numerusform>%Ln file (%1) spostati in «%2».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln copies replaced by links, %1 freed.</source>
        <translation>
            <numerusform>%Ln copia sostituita con un link, liberati %1.</numerusform>
            <numerusform>%Ln copie sostituite con link, liberati %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Then it was stopped; the rest stays as it is.</source>
        <translation>Poi c’è stata un’interruzione; il resto rimane com’è.</translation>
    </message>
    <message>
        <source>and others</source>
        <translation>e altri</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files stay as they are:</source>
        <translation>
            <numerusform>%Ln file resta com’è:</numerusform>
            <numerusform>%Ln file restano come sono:</numerusform>
        </translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppi</translation>
    </message>
    <message>
        <source>Photos of the group</source>
        <translation>Foto del gruppo</translation>
    </message>
    <message>
        <source>Its folder is protected: its files never go to the trash.</source>
        <translation>Cartella protetta: i suoi file non vanno mai nel cestino.</translation>
    </message>
    <message>
        <source>This was the last group.</source>
        <translation>Questo era l’ultimo gruppo.</translation>
    </message>
    <message>
        <source>Your decision is being written; try again in a moment.</source>
        <translation>La decisione è in scrittura; riprovare tra un momento.</translation>
    </message>
    <message>
        <source>Si&amp;milarity</source>
        <translation>Somi&amp;glianza</translation>
    </message>
    <message>
        <source>Most to free first</source>
        <translation>Più spazio da liberare</translation>
    </message>
    <message>
        <source>Most copies first</source>
        <translation>Più copie</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Più recenti</translation>
    </message>
    <message>
        <source>Folder and name</source>
        <translation>Cartella e nome</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Ordina</translation>
    </message>
    <message>
        <source>One group</source>
        <translation>Un gruppo</translation>
    </message>
    <message>
        <source>Show one group at a time</source>
        <translation>Mostra un gruppo alla volta</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>Tutti i gruppi</translation>
    </message>
    <message>
        <source>Show all groups below one another</source>
        <translation>Mostra tutti i gruppi uno sotto l’altro</translation>
    </message>
    <message>
        <source>All marks were removed.</source>
        <translation>Tutti i segni sono stati tolti.</translation>
    </message>
    <message numerus="yes">
        <source>Keeps %Ln photos</source>
        <translation>
            <numerusform>Conserva %Ln foto</numerusform>
            <numerusform>Conserva %Ln foto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>marks %Ln photos</source>
        <translation>
            <numerusform>segna %Ln foto</numerusform>
            <numerusform>segna %Ln foto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln copies differ and stay</source>
        <translation>
            <numerusform>%Ln copia diversa resta</numerusform>
            <numerusform>%Ln copie diverse restano</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Keep in each group</source>
        <translation>&amp;Conserva in ogni gruppo</translation>
    </message>
    <message>
        <source>Mark all but the best copy in every group</source>
        <translation>Segna tutte le copie tranne la migliore in ogni gruppo</translation>
    </message>
    <message>
        <source>&amp;Accept all</source>
        <translation>Accetta t&amp;utte</translation>
    </message>
    <message>
        <source>Clear &amp;marks</source>
        <translation>&amp;Togli i segni</translation>
    </message>
    <message>
        <source>Reviewed groups</source>
        <translation>Gruppi rivisti</translation>
    </message>
    <message>
        <source>%1 of %2 reviewed</source>
        <translation>%1 di %2 rivisti</translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups. You can free %1.</source>
        <translation>
            <numerusform>%Ln gruppo. Si possono liberare %1.</numerusform>
            <numerusform>%Ln gruppi. Si possono liberare %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %Ln proposed copies</source>
        <translation>
            <numerusform>Segna la copia proposta</numerusform>
            <numerusform>Segna le %Ln copie proposte</numerusform>
        </translation>
    </message>
    <message>
        <source>in these %1 groups</source>
        <translation>nei gruppi mostrati (%1)</translation>
    </message>
    <message>
        <source>Remove all marks</source>
        <translation>Toglie tutti i segni</translation>
    </message>
    <message>
        <source>Remove all marks, and end the rule “%1”</source>
        <translation>Toglie tutti i segni e termina la regola «%1»</translation>
    </message>
    <message>
        <source>Not all groups are found yet</source>
        <translation>Gruppi non ancora tutti trovati</translation>
    </message>
    <message>
        <source>Choosing…</source>
        <translation>Scelta…</translation>
    </message>
    <message>
        <source>Nothing is marked</source>
        <translation>Nulla è segnato</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln to &amp;Trash</source>
        <translation>
            <numerusform>&amp;Sposta %Ln nel cestino</numerusform>
            <numerusform>&amp;Sposta %Ln nel cestino</numerusform>
        </translation>
    </message>
    <message>
        <source>Move to &amp;Trash</source>
        <translation>&amp;Sposta nel cestino</translation>
    </message>
    <message>
        <source>&amp;Keep: %1</source>
        <translation>&amp;Conserva: %1</translation>
    </message>
    <message numerus="yes">
        <source>In %Ln shown groups:</source>
        <translation>
            <numerusform>Nel gruppo mostrato:</numerusform>
            <numerusform>Nei %Ln gruppi mostrati:</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Other rule…</source>
        <translation>&amp;Altra regola…</translation>
    </message>
    <message>
        <source>To the left, only pictures that are almost equal form a group; to the right, also those that are similar. Brightened and mirrored copies can be equal by this measure: each says how it differs. Where groups join, another photo may be the best one, so that what can be freed may shrink.</source>
        <translation>A sinistra formano un gruppo solo immagini quasi uguali; a destra anche quelle simili. Copie schiarite e specchiate possono risultare uguali secondo questa misura: ognuna dice in che cosa differisce. Se più gruppi si uniscono, la migliore può essere un’altra foto, e lo spazio da liberare può ridursi.</translation>
    </message>
    <message>
        <source>Similarity: %1</source>
        <translation>Somiglianza: %1</translation>
    </message>
    <message>
        <source>How similar pictures of a group are: %1</source>
        <translation>Quanto si somigliano le immagini di un gruppo: %1</translation>
    </message>
    <message>
        <source>Copies can go when all groups are found.</source>
        <translation>Le copie possono andare nel cestino quando tutti i gruppi sono stati trovati.</translation>
    </message>
    <message>
        <source>“%1” does not go to the trash: %2.</source>
        <translation>«%1» non va nel cestino: %2.</translation>
    </message>
    <message>
        <source>Some of your protected folders may be lost, with a damaged file. Protect them again. Until you confirm that the list is complete, nothing goes to the trash.</source>
        <translation>Alcune cartelle protette potrebbero essere andate perse con un file danneggiato. Proteggerle di nuovo. Finché non si conferma che l’elenco è completo, nulla va nel cestino.</translation>
    </message>
    <message>
        <source>The List Is Complete</source>
        <translation>L’elenco è completo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln moved to the trash (%1).</source>
        <translation>
            <numerusform>%Ln spostata nel cestino (%1).</numerusform>
            <numerusform>%Ln spostate nel cestino (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln moved to the trash with %2 (%1).</source>
        <translation>
            <numerusform>%Ln spostata nel cestino con %2 (%1).</numerusform>
            <numerusform>%Ln spostate nel cestino con %2 (%1).</numerusform>
        </translation>
    </message>
    <message>
        <source>Then it was stopped; the rest stays where it is.</source>
        <translation>Poi c’è stata un’interruzione; il resto rimane dov’è.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were not moved:</source>
        <translation>
            <numerusform>%Ln file non è stato spostato:</numerusform>
            <numerusform>%Ln file non sono stati spostati:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln restored.</source>
        <translation>
            <numerusform>%Ln ripristinata.</numerusform>
            <numerusform>%Ln ripristinate.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln skipped.</source>
        <translation>
            <numerusform>%Ln saltata.</numerusform>
            <numerusform>%Ln saltate.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were not put back:</source>
        <translation>
            <numerusform>%Ln file non è stato ripristinato:</numerusform>
            <numerusform>%Ln file non sono stati ripristinati:</numerusform>
        </translation>
    </message>
    <message>
        <source>Then it was stopped; the rest is still in the trash.</source>
        <translation>Poi c’è stata un’interruzione; il resto è ancora nel cestino.</translation>
    </message>
    <message>
        <source> and %1 more</source>
        <translation> e altri %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files stay without their photos:</source>
        <translation>
            <numerusform>%Ln file resta senza la sua foto:</numerusform>
            <numerusform>%Ln file restano senza le loro foto:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos were read and are not compared with the others yet.</source>
        <translation>
            <numerusform>%Ln immagine è stata letta e non ancora confrontata con le altre.</numerusform>
            <numerusform>%Ln immagini sono state lette e non ancora confrontate con le altre.</numerusform>
        </translation>
    </message>
    <message>
        <source>These groups are those so far; there may be more.</source>
        <translation>Questi sono i gruppi trovati finora; potrebbero essercene altri.</translation>
    </message>
    <message>
        <source>Drop your photo folder</source>
        <translation>Trascinare qui la cartella delle foto</translation>
    </message>
    <message>
        <source>dupfinder reads it and shows which photos are there more than once.</source>
        <translation>dupfinder la legge e mostra quali foto sono presenti più volte.</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Scegli cartella…</translation>
    </message>
    <message>
        <source>Never deletes for good</source>
        <translation>Nessuna eliminazione definitiva</translation>
    </message>
    <message>
        <source>Every move can be undone</source>
        <translation>Ogni spostamento si può annullare</translation>
    </message>
    <message>
        <source>Works offline</source>
        <translation>Funziona senza rete</translation>
    </message>
    <message>
        <source>Ve&amp;rified</source>
        <translation>Verifica&amp;te</translation>
    </message>
    <message>
        <source>Loo&amp;k-alikes</source>
        <translation>S&amp;osia</translation>
    </message>
    <message>
        <source>Copies that passed the closer comparison</source>
        <translation>Copie che hanno superato il confronto approfondito</translation>
    </message>
    <message>
        <source>Similar at first sight, but the closer comparison says otherwise</source>
        <translation>Simili a prima vista, ma non secondo il confronto approfondito</translation>
    </message>
    <message>
        <source>Best match</source>
        <translation>Più simile</translation>
    </message>
    <message>
        <source>Most changed</source>
        <translation>Più modificata</translation>
    </message>
    <message>
        <source>Largest</source>
        <comment>sort order</comment>
        <translation>Più grande</translation>
    </message>
    <message>
        <source>Newest</source>
        <comment>sort order</comment>
        <translation>Più recente</translation>
    </message>
    <message>
        <source>Oldest</source>
        <comment>sort order</comment>
        <translation>Più vecchia</translation>
    </message>
    <message>
        <source>&amp;Sort:</source>
        <translation>Or&amp;dina:</translation>
    </message>
    <message>
        <source>Show:</source>
        <translation>Mostra:</translation>
    </message>
    <message>
        <source>F&amp;older:</source>
        <translation>Cart&amp;ella:</translation>
    </message>
    <message>
        <source>All folders</source>
        <translation>Tutte le cartelle</translation>
    </message>
    <message>
        <source>&amp;Choose picture…</source>
        <translation>S&amp;cegli immagine…</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Svuota</translation>
    </message>
    <message>
        <source>Take the picture away</source>
        <translation>Toglie l’immagine</translation>
    </message>
    <message>
        <source>The file is damaged; a part of the picture is missing or broken.</source>
        <translation>Il file è danneggiato; una parte dell’immagine manca o è rovinata.</translation>
    </message>
    <message>
        <source>The picture has too little contrast to compare; only identical ones are found.</source>
        <translation>L’immagine ha troppo poco contrasto per il confronto; si trovano solo copie identiche.</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>Immagine incollata</translation>
    </message>
    <message>
        <source>Dropped picture</source>
        <translation>Immagine trascinata</translation>
    </message>
    <message>
        <source>Fetch this picture from %1? Nothing is sent but the request itself.</source>
        <translation>Scaricare questa immagine da %1? Si invia solo la richiesta, nient’altro.</translation>
    </message>
    <message>
        <source>Fe&amp;tch</source>
        <translation>&amp;Scarica</translation>
    </message>
    <message>
        <source>Add the folder “%1” to the library?</source>
        <translation>Aggiungere la cartella «%1» alla libreria?</translation>
    </message>
    <message>
        <source>Add %1 folders to the library?</source>
        <translation>Aggiungere %1 cartelle alla libreria?</translation>
    </message>
    <message>
        <source>&amp;Yes, add</source>
        <translation>&amp;Sì, aggiungi</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;No</translation>
    </message>
    <message>
        <source>The picture before</source>
        <translation>L’immagine precedente</translation>
    </message>
    <message>
        <source>The next picture</source>
        <translation>L’immagine successiva</translation>
    </message>
    <message>
        <source>Only pictures, folders and web addresses can be dropped.</source>
        <translation>Si possono trascinare solo immagini, cartelle e indirizzi web.</translation>
    </message>
    <message>
        <source>There is no picture in what was dropped.</source>
        <translation>Nessuna immagine in ciò che è stato trascinato.</translation>
    </message>
    <message>
        <source>This could not be searched for</source>
        <translation>Ricerca non possibile</translation>
    </message>
    <message>
        <source>%1 isn&apos;t a picture dupfinder can open</source>
        <translation>dupfinder non può aprire «%1» come immagine</translation>
    </message>
    <message>
        <source>it is %1</source>
        <translation>è %1</translation>
    </message>
    <message>
        <source>Among %1.</source>
        <translation>Su %1.</translation>
    </message>
    <message>
        <source>The library is empty</source>
        <translation>La libreria è vuota</translation>
    </message>
    <message>
        <source>Add a folder of photos to search in.</source>
        <translation>Aggiungere una cartella di foto in cui cercare.</translation>
    </message>
    <message>
        <source>Nothing is as similar as that</source>
        <translation>Nessuna immagine è così simile</translation>
    </message>
    <message>
        <source>The nearest is %1 away.</source>
        <translation>La più simile è a %1 di distanza.</translation>
    </message>
    <message>
        <source>Show the nearest</source>
        <translation>Mostra le più simili</translation>
    </message>
    <message>
        <source>Everything found is hidden</source>
        <translation>Tutti i risultati sono nascosti</translation>
    </message>
    <message>
        <source>The filters above leave nothing over.</source>
        <translation>I filtri qui sopra non lasciano nulla.</translation>
    </message>
    <message>
        <source>Nothing resembles this picture</source>
        <translation>Nulla somiglia a questa immagine</translation>
    </message>
    <message>
        <source>Photos that resemble the query</source>
        <translation>Immagini che somigliano a quella cercata</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recenti</translation>
    </message>
    <message>
        <source>No file could be made of this picture: %1.</source>
        <translation>Impossibile creare un file da questa immagine: %1.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Ricerca…</translation>
    </message>
    <message>
        <source>Drop or choose another picture.</source>
        <translation>Trascinare o scegliere un’altra immagine.</translation>
    </message>
    <message>
        <source>Find every copy of a picture</source>
        <translation>Trovare tutte le copie di un’immagine</translation>
    </message>
    <message>
        <source>Add a folder of photos first. Nothing in it is changed.</source>
        <translation>Aggiungere prima una cartella di foto. Al suo interno non cambia nulla.</translation>
    </message>
    <message>
        <source>Drop, paste or choose a picture to see its copies among %1.</source>
        <translation>Trascinare, incollare o scegliere un’immagine per vederne le copie tra %1.</translation>
    </message>
    <message>
        <source>Drop, paste or choose a picture to see its copies.</source>
        <translation>Trascinare, incollare o scegliere un’immagine per vederne le copie.</translation>
    </message>
    <message>
        <source>Which picture are you looking for?</source>
        <translation>Quale immagine cercare?</translation>
    </message>
    <message>
        <source>Choose picture…</source>
        <translation>Scegli immagine…</translation>
    </message>
    <message>
        <source>Picture to find</source>
        <translation>Immagine da trovare</translation>
    </message>
    <message>
        <source>Three steps</source>
        <translation>Tre passi</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Indietro</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Trascinare</translation>
    </message>
    <message>
        <source>Drop your photo folder on the window. dupfinder reads it, and changes nothing in it.</source>
        <translation>Trascinare la cartella delle foto sulla finestra. dupfinder la legge e non vi cambia nulla.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Guardare</translation>
    </message>
    <message>
        <source>Look at each group of copies. The best photo stays. Copies that are certain are marked.</source>
        <translation>Guardare ogni gruppo di copie. La foto migliore resta. Le copie sicure sono segnate.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Spostare</translation>
    </message>
    <message>
        <source>Move what is marked to the trash. Undo brings it back, even after a restart.</source>
        <translation>Spostare nel cestino ciò che è segnato. Annulla lo riporta, anche dopo un riavvio.</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Fine</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Avanti</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Passo %1 di %2</translation>
    </message>
    <message>
        <source>F&amp;orward</source>
        <translation>&amp;Avanti</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>Antep&amp;rima</translation>
    </message>
    <message>
        <source>&amp;Compare with the picture</source>
        <translation>Con&amp;fronta con l’immagine</translation>
    </message>
    <message>
        <source>Show in Re&amp;view</source>
        <translation>Mostra in Re&amp;visione</translation>
    </message>
    <message>
        <source>Find again: %1</source>
        <translation>Trova di nuovo: %1</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation>&amp;Svuota l’elenco</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Apri</translation>
    </message>
    <message>
        <source>Find si&amp;milar</source>
        <translation>&amp;Trova simili</translation>
    </message>
    <message>
        <source>Copy &amp;path</source>
        <translation>Copia &amp;percorso</translation>
    </message>
    <message>
        <source>Copy p&amp;icture</source>
        <translation>Copia &amp;immagine</translation>
    </message>
    <message>
        <source>&amp;Exclude from the library</source>
        <translation>&amp;Escludi dalla libreria</translation>
    </message>
    <message>
        <source>Exclude its &amp;folder</source>
        <translation>Esclu&amp;di la sua cartella</translation>
    </message>
    <message>
        <source>P&amp;rotect its folder</source>
        <translation>Pr&amp;oteggi la sua cartella</translation>
    </message>
    <message>
        <source>Move to the &amp;trash…</source>
        <translation>&amp;Sposta nel cestino…</translation>
    </message>
    <message>
        <source>Open &amp;with</source>
        <translation>Apri co&amp;n</translation>
    </message>
    <message>
        <source>Copied %1.</source>
        <translation>Negli appunti: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln paths.</source>
        <translation>
            <numerusform>Percorso copiato.</numerusform>
            <numerusform>Copiati %Ln percorsi.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is a folder of the list at the left; remove it there instead.</source>
        <translation>«%1» è una cartella dell’elenco a sinistra; rimuoverla da lì.</translation>
    </message>
    <message>
        <source>“%1” was not opened: its name is not that of a picture, and the system might run it. Open it with a program of your choice.</source>
        <translation>«%1» non è stato aperto: il nome non è quello di un’immagine e il sistema potrebbe eseguirlo. Aprirlo con un programma a scelta.</translation>
    </message>
    <message>
        <source>No program is known for this kind of file</source>
        <translation>Nessun programma noto per questo tipo di file</translation>
    </message>
    <message>
        <source>&amp;Other program…</source>
        <translation>Altro pro&amp;gramma…</translation>
    </message>
    <message>
        <source>%1 could not be started.</source>
        <translation>Impossibile avviare %1.</translation>
    </message>
    <message>
        <source>Copied the picture.</source>
        <translation>Immagine copiata.</translation>
    </message>
    <message>
        <source>No program is set for opening %1.</source>
        <translation>Nessun programma impostato per aprire %1.</translation>
    </message>
    <message>
        <source>%1 is not there any more, or its drive is not connected.</source>
        <translation>%1 non c’è più, o la sua unità non è collegata.</translation>
    </message>
    <message>
        <source>Belongs to it: %1</source>
        <translation>File associati: %1</translation>
    </message>
    <message>
        <source>Not moved to the trash: %1</source>
        <translation>Non spostata nel cestino: %1</translation>
    </message>
    <message>
        <source>Its folder is protected: it never goes to the trash</source>
        <translation>Cartella protetta: non va mai nel cestino</translation>
    </message>
    <message>
        <source>To the trash, as you chose</source>
        <translation>Nel cestino, per scelta manuale</translation>
    </message>
    <message>
        <source>To the trash, by the rule</source>
        <translation>Nel cestino, secondo la regola</translation>
    </message>
    <message>
        <source>The file you are looking for, as it is in the library.</source>
        <translation>Il file cercato, com’è nella libreria.</translation>
    </message>
    <message>
        <source>Kept because: %1.</source>
        <translation>Conservata: %1.</translation>
    </message>
    <message>
        <source>Its folder is out of reach now.</source>
        <translation>La cartella ora non è raggiungibile.</translation>
    </message>
    <message>
        <source>The file is damaged: a part of the picture is missing or broken.</source>
        <translation>Il file è danneggiato: una parte dell’immagine manca o è rovinata.</translation>
    </message>
    <message>
        <source>Kept because: %1</source>
        <translation>Conservata: %1</translation>
    </message>
    <message>
        <source>Last copy</source>
        <translation>Ultima copia</translation>
    </message>
    <message>
        <source>This file</source>
        <translation>Questo file</translation>
    </message>
    <message>
        <source>Out of reach</source>
        <translation>Non raggiungibile</translation>
    </message>
    <message>
        <source>Go to the next picture, or that below</source>
        <translation>Va all’immagine successiva o a quella sotto</translation>
    </message>
    <message>
        <source>→ or ↓</source>
        <translation>→ o ↓</translation>
    </message>
    <message>
        <source>Go to the previous picture, or that above</source>
        <translation>Va all’immagine precedente o a quella sopra</translation>
    </message>
    <message>
        <source>← or ↑</source>
        <translation>← o ↑</translation>
    </message>
    <message>
        <source>Next group, at the end of this one</source>
        <translation>Gruppo successivo, alla fine di questo</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>Pag↓</translation>
    </message>
    <message>
        <source>Previous group, at the start of this one</source>
        <translation>Gruppo precedente, all’inizio di questo</translation>
    </message>
    <message>
        <source>Show the picture large</source>
        <translation>Mostra l’immagine in grande</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Spazio</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>Deseleziona tutto</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Your choice</source>
        <translation>Scelta manuale</translation>
    </message>
    <message>
        <source>Marked for the trash</source>
        <translation>Segnata per il cestino</translation>
    </message>
    <message>
        <source>Marked when you confirm the group</source>
        <translation>Segnata quando si conferma il gruppo</translation>
    </message>
    <message>
        <source>Compared with the best</source>
        <translation>Confronto con la migliore</translation>
    </message>
    <message>
        <source>Compared with the query</source>
        <translation>Confronto con l’immagine cercata</translation>
    </message>
    <message>
        <source>Every byte is equal</source>
        <translation>Tutti i byte sono uguali</translation>
    </message>
    <message>
        <source>Only the file differs</source>
        <translation>Solo il file è diverso</translation>
    </message>
    <message>
        <source>the query</source>
        <translation>l’immagine cercata</translation>
    </message>
    <message>
        <source>Another moment of the same burst</source>
        <translation>Altro momento della stessa raffica</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 bits differ</source>
        <translation>
            <numerusform>%Ln bit su %1 differisce</numerusform>
            <numerusform>%Ln bit su %1 differiscono</numerusform>
        </translation>
    </message>
    <message>
        <source>Best: %1</source>
        <translation>Migliore: %1</translation>
    </message>
    <message>
        <source>Stored turned</source>
        <translation>Salvata ruotata</translation>
    </message>
    <message>
        <source>Damaged: a part is missing or broken</source>
        <translation>Danneggiata: una parte manca o è rovinata</translation>
    </message>
    <message>
        <source>Could not be decoded</source>
        <translation>Decodifica non riuscita</translation>
    </message>
    <message>
        <source>Out of reach now</source>
        <translation>Ora non raggiungibile</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lettura…</translation>
    </message>
    <message>
        <source>The file is gone</source>
        <translation>Il file non c’è più</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>Impossibile leggere il file</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modello</translation>
    </message>
    <message>
        <source>ISO</source>
        <translation>ISO</translation>
    </message>
    <message>
        <source>No camera data in this file</source>
        <translation>Nessun dato della fotocamera in questo file</translation>
    </message>
    <message>
        <source>Info panel</source>
        <translation>Pannello info</translation>
    </message>
    <message>
        <source>Select a photo to see what is known of it</source>
        <translation>Selezionare una foto per vedere che cosa se ne sa</translation>
    </message>
    <message>
        <source>The window is too narrow for the info panel.</source>
        <translation>La finestra è troppo stretta per il pannello info.</translation>
    </message>
    <message>
        <source>Information on the photo</source>
        <translation>Informazioni sulla foto</translation>
    </message>
    <message>
        <source>Copy &amp;everything</source>
        <translation>Copia t&amp;utto</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>First picture</source>
        <translation>Prima immagine</translation>
    </message>
    <message>
        <source>Last picture</source>
        <translation>Ultima immagine</translation>
    </message>
    <message>
        <source>Mark for the trash, or unmark</source>
        <translation>Segna per il cestino, o toglie il segno</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Permesso negato</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>Operazione non permessa</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>File o cartella inesistente</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>Non è una cartella</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>È una cartella</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>Spazio esaurito sul dispositivo</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>Quota disco superata</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Errore di input/output</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>File system in sola lettura</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>Nome di file troppo lungo</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>Dispositivo o risorsa occupata</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>Troppi file aperti</translation>
    </message>
    <message>
        <source>Invalid cross-device link</source>
        <translation>Collegamento tra dispositivi non valido</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>Tempo scaduto per la connessione</translation>
    </message>
    <message>
        <source>Transport endpoint is not connected</source>
        <translation>Il punto finale di trasporto non è connesso</translation>
    </message>
    <message>
        <source>Stale file handle</source>
        <translation>Riferimento al file non più valido</translation>
    </message>
    <message>
        <source>No such device or address</source>
        <translation>Dispositivo o indirizzo inesistente</translation>
    </message>
    <message>
        <source>not an image that can be read</source>
        <translation>non è un’immagine leggibile</translation>
    </message>
    <message>
        <source>not an image that can be read, but %1</source>
        <translation>non è un’immagine leggibile, ma %1</translation>
    </message>
    <message>
        <source>an SVG drawing</source>
        <translation>un disegno SVG</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>una pagina web</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>un documento PDF</translation>
    </message>
    <message>
        <source>a PostScript document</source>
        <translation>un documento PostScript</translation>
    </message>
    <message>
        <source>a video</source>
        <translation>un video</translation>
    </message>
    <message>
        <source>a ZIP archive</source>
        <translation>un archivio ZIP</translation>
    </message>
    <message>
        <source>an OS/2 icon</source>
        <translation>un’icona OS/2</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>danneggiato</translation>
    </message>
    <message>
        <source>damaged: a part of the picture is missing or broken</source>
        <translation>danneggiato: una parte dell’immagine manca o è rovinata</translation>
    </message>
    <message>
        <source>damaged, or of an unknown kind</source>
        <translation>danneggiato o di tipo sconosciuto</translation>
    </message>
    <message>
        <source>damaged %1 file</source>
        <translation>file %1 danneggiato</translation>
    </message>
    <message>
        <source>damaged: %1 × %2 pixels do not fit into %3 bytes</source>
        <translation>danneggiato: %1 × %2 pixel non stanno in %3 byte</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>il file è vuoto</translation>
    </message>
    <message>
        <source>the file has changed</source>
        <translation>il file è cambiato</translation>
    </message>
    <message>
        <source>not a regular file</source>
        <translation>non è un file normale</translation>
    </message>
    <message>
        <source>not enough memory</source>
        <translation>memoria insufficiente</translation>
    </message>
    <message>
        <source>it was given up</source>
        <translation>operazione abbandonata</translation>
    </message>
    <message>
        <source>too large: the file has %1 MiB</source>
        <translation>troppo grande: il file è di %1 MiB</translation>
    </message>
    <message>
        <source>too large: there is not enough memory to decode it</source>
        <translation>troppo grande: memoria insufficiente per decodificarlo</translation>
    </message>
    <message>
        <source>too large: %1 × %2 pixels need %3 MiB, at most %4 are allowed</source>
        <translation>troppo grande: %1 × %2 pixel richiedono %3 MiB, il massimo è %4</translation>
    </message>
    <message>
        <source>too large: %1 × %2 pixels need %3 MiB, at most %4 are allowed for so small a file</source>
        <translation>troppo grande: %1 × %2 pixel richiedono %3 MiB, il massimo è %4 per un file così piccolo</translation>
    </message>
    <message>
        <source>too many frames</source>
        <translation>troppi fotogrammi</translation>
    </message>
    <message>
        <source>too many frames before it</source>
        <translation>troppi fotogrammi prima di questo</translation>
    </message>
    <message>
        <source>too many pages</source>
        <translation>troppe pagine</translation>
    </message>
    <message>
        <source>no decoder here reads more than the first frame</source>
        <translation>nessun decoder disponibile legge oltre il primo fotogramma</translation>
    </message>
    <message>
        <source>camera RAW files need rawpy (the extra raw), which is not installed</source>
        <translation>i file RAW della fotocamera richiedono rawpy (extra raw), che non è installato</translation>
    </message>
    <message>
        <source>this camera RAW file has no preview that can be read</source>
        <translation>questo file RAW della fotocamera non ha un’anteprima leggibile</translation>
    </message>
    <message>
        <source>JPEG XL files need pillow-jxl-plugin (the extra jxl), which is not installed</source>
        <translation>i file JPEG XL richiedono pillow-jxl-plugin (extra jxl), che non è installato</translation>
    </message>
    <message>
        <source>HEIC files need pi-heif, which is not installed</source>
        <translation>i file HEIC richiedono pi-heif, che non è installato</translation>
    </message>
    <message>
        <source>PSD files that are packed in this way cannot be read</source>
        <translation>i file PSD compressi in questo modo non si possono leggere</translation>
    </message>
    <message>
        <source>PSD files of spot colours (multichannel) cannot be read</source>
        <translation>i file PSD in tinte piatte (multicanale) non si possono leggere</translation>
    </message>
    <message>
        <source>JPEG 2000 files in L*a*b* cannot be read</source>
        <translation>i file JPEG 2000 in L*a*b* non si possono leggere</translation>
    </message>
    <message>
        <source>JPEG files that state their height behind the picture cannot be read</source>
        <translation>i file JPEG che indicano l’altezza dopo l’immagine non si possono leggere</translation>
    </message>
    <message>
        <source>%1-bit JPEG files cannot be read</source>
        <translation>i file JPEG a %1 bit non si possono leggere</translation>
    </message>
    <message>
        <source>%1 scans of %2 × %3 pixels would take too long</source>
        <translation>%1 scansioni di %2 × %3 pixel richiederebbero troppo tempo</translation>
    </message>
    <message>
        <source>BMP files of %1 bits that share them out to the colours in this way cannot be read</source>
        <translation>i file BMP a %1 bit che li ripartiscono così tra i colori non si possono leggere</translation>
    </message>
    <message>
        <source>TIFF files packed with %1 cannot be read</source>
        <translation>i file TIFF compressi con %1 non si possono leggere</translation>
    </message>
    <message>
        <source>TIFF files in the L*a*b* of fax machines cannot be read</source>
        <translation>i file TIFF nello spazio L*a*b* dei fax non si possono leggere</translation>
    </message>
    <message>
        <source>TIFF files of a camera&apos;s mosaic cannot be read</source>
        <translation>i file TIFF con il mosaico di una fotocamera non si possono leggere</translation>
    </message>
    <message>
        <source>TIFF files of brightness by its logarithm cannot be read</source>
        <translation>i file TIFF con luminosità logaritmica non si possono leggere</translation>
    </message>
    <message>
        <source>TIFF files of colours by their logarithm cannot be read</source>
        <translation>i file TIFF con colori logaritmici non si possono leggere</translation>
    </message>
    <message>
        <source>TIFF files of %1-bit JPEG cannot be read</source>
        <translation>i file TIFF con JPEG a %1 bit non si possono leggere</translation>
    </message>
    <message>
        <source>TIFF files of %1-bit floating-point numbers cannot be read</source>
        <translation>i file TIFF con numeri in virgola mobile a %1 bit non si possono leggere</translation>
    </message>
    <message>
        <source>TIFF files of floating-point numbers that are no brightness cannot be read</source>
        <translation>i file TIFF con numeri in virgola mobile che non sono luminosità non si possono leggere</translation>
    </message>
    <message>
        <source>TIFF files whose samples differ in depth cannot be read</source>
        <translation>i file TIFF con campioni di profondità diversa non si possono leggere</translation>
    </message>
    <message>
        <source>TIFF files with brightness and colours stored apart cannot be read</source>
        <translation>i file TIFF con luminosità e colori salvati a parte non si possono leggere</translation>
    </message>
    <message>
        <source>TIFF files of %1 samples of %2 bits a pixel cannot be read</source>
        <translation>i file TIFF con %1 campioni di %2 bit per pixel non si possono leggere</translation>
    </message>
    <message>
        <source>TIFF files of %1-bit samples cannot be read</source>
        <translation>i file TIFF con campioni a %1 bit non si possono leggere</translation>
    </message>
    <message>
        <source>cannot be encoded as JPEG</source>
        <translation>impossibile codificarla come JPEG</translation>
    </message>
    <message>
        <source>the drive or network does not answer</source>
        <translation>l’unità o la rete non risponde</translation>
    </message>
    <message>
        <source>the drive or network did not answer for %1</source>
        <translation>l’unità o la rete non ha risposto per %1</translation>
    </message>
    <message>
        <source>the drive does not answer: %1 files were not read</source>
        <translation>l’unità non risponde: %1 file non letti</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1 secondi</translation>
    </message>
    <message>
        <source>a second</source>
        <translation>un secondo</translation>
    </message>
    <message>
        <source>decoding it took longer than %1</source>
        <translation>la decodifica ha richiesto più di %1</translation>
    </message>
    <message>
        <source>the decoder broke down on this file</source>
        <translation>il decoder si è bloccato su questo file</translation>
    </message>
    <message>
        <source>the decoder crashed on this file (%1)</source>
        <translation>il decoder si è chiuso in modo anomalo su questo file (%1)</translation>
    </message>
    <message>
        <source>No process can be started to decode images in: %1.</source>
        <translation>Impossibile avviare un processo per decodificare le immagini in: %1.</translation>
    </message>
    <message>
        <source>This is a folder, not an image: %1</source>
        <translation>È una cartella, non un’immagine: %1</translation>
    </message>
    <message>
        <source>%1 cannot be read as an image: %2.</source>
        <translation>Impossibile leggere %1 come immagine: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>Impossibile leggere %1: %2.</translation>
    </message>
    <message>
        <source>only in the cloud: reading it would download it</source>
        <translation>solo nel cloud: per leggerlo andrebbe scaricato</translation>
    </message>
    <message>
        <source>dupfinder keeps its own data in this folder, which is not indexed</source>
        <translation>dupfinder tiene i propri dati in questa cartella, che non viene indicizzata</translation>
    </message>
    <message>
        <source>dupfinder keeps its own data in this folder, so nothing in it is indexed</source>
        <translation>dupfinder tiene i propri dati in questa cartella, quindi il suo contenuto non viene indicizzato</translation>
    </message>
    <message>
        <source>the folder lies in the trash</source>
        <translation>la cartella è nel cestino</translation>
    </message>
    <message>
        <source>the folder is excluded</source>
        <translation>la cartella è esclusa</translation>
    </message>
    <message>
        <source>not a folder</source>
        <translation>non è una cartella</translation>
    </message>
    <message>
        <source>no such folder</source>
        <translation>la cartella non esiste</translation>
    </message>
    <message>
        <source>no permission to read the folder</source>
        <translation>manca il permesso di leggere la cartella</translation>
    </message>
    <message>
        <source>the folder cannot be read (%1)</source>
        <translation>impossibile leggere la cartella (%1)</translation>
    </message>
    <message>
        <source>its drive does not answer: %1 other folders there were not looked at</source>
        <translation>la sua unità non risponde: altre %1 cartelle lì non sono state esaminate</translation>
    </message>
    <message>
        <source>The library %1 cannot be used: %2.</source>
        <translation>Impossibile usare la libreria %1: %2.</translation>
    </message>
    <message>
        <source>%1 is a database of another program; rename it, or choose another folder with --data-dir.</source>
        <translation>%1 è un database di un altro programma; rinominarlo, o scegliere un’altra cartella con --data-dir.</translation>
    </message>
    <message>
        <source>The library %1 is not there any more; start dupfinder again.</source>
        <translation>La libreria %1 non c’è più; riavviare dupfinder.</translation>
    </message>
    <message>
        <source>The library %1 cannot be written: its folder or the file may only be read. Change their permissions, or choose another folder with --data-dir.</source>
        <translation>Impossibile scrivere la libreria %1: la sua cartella o il file sono in sola lettura. Cambiarne i permessi, o scegliere un’altra cartella con --data-dir.</translation>
    </message>
    <message>
        <source>No space is left for the library %1; what is in it already is kept.</source>
        <translation>Non c’è più spazio per la libreria %1; ciò che già contiene resta.</translation>
    </message>
    <message>
        <source>Another program holds the library %1; try again.</source>
        <translation>Un altro programma sta usando la libreria %1; riprovare.</translation>
    </message>
    <message>
        <source>The library %1 was written by a later version of dupfinder; update dupfinder, or choose another folder with --data-dir.</source>
        <translation>La libreria %1 è stata scritta da una versione successiva di dupfinder; aggiornare dupfinder, o scegliere un’altra cartella con --data-dir.</translation>
    </message>
    <message>
        <source>The data folder %1 cannot be made: %2.</source>
        <translation>Impossibile creare la cartella dei dati %1: %2.</translation>
    </message>
    <message>
        <source>The library %1 is damaged. When it is opened next it is set aside, and a new one begun; your pictures are not touched.</source>
        <translation>La libreria %1 è danneggiata. Alla prossima apertura sarà messa da parte e ne sarà creata una nuova; le immagini restano intatte.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2.</source>
        <translation>Impossibile scrivere il file %1: %2.</translation>
    </message>
    <message>
        <source>Another dupfinder is indexing into %1; wait until it is done, or stop it.</source>
        <translation>Un altro dupfinder sta indicizzando in %1; attendere la fine, o interromperlo.</translation>
    </message>
    <message>
        <source>Another dupfinder has the library in %1 open; try again.</source>
        <translation>La libreria in %1 è aperta in un altro dupfinder; riprovare.</translation>
    </message>
    <message>
        <source>The lock file %1 cannot be used: %2.</source>
        <translation>Impossibile usare il file di blocco %1: %2.</translation>
    </message>
    <message>
        <source>Protected folders were lost with a damaged file. Nothing goes to the trash before you have protected your folders again and confirmed that the list is complete.</source>
        <translation>Le cartelle protette sono andate perse con un file danneggiato. Nulla va nel cestino finché non si proteggono di nuovo le cartelle e si conferma che l’elenco è completo.</translation>
    </message>
    <message>
        <source>Nothing goes to the trash before you have protected your folders again and confirmed that the list is complete.</source>
        <translation>Nulla va nel cestino finché non si proteggono di nuovo le cartelle e si conferma che l’elenco è completo.</translation>
    </message>
    <message>
        <source>Nothing was moved. %1</source>
        <translation>Nulla è stato spostato. %1</translation>
    </message>
    <message>
        <source>The library %1 was missing or empty; a new one is begun. %2</source>
        <translation>La libreria %1 mancava o era vuota; ne è stata creata una nuova. %2</translation>
    </message>
    <message>
        <source>The library %1 was missing; a new one is begun. %2</source>
        <translation>La libreria %1 mancava; ne è stata creata una nuova. %2</translation>
    </message>
    <message>
        <source>The library %1 was damaged and is set aside as %2; a new one is begun. %3</source>
        <translation>La libreria %1 era danneggiata ed è stata messa da parte come %2; ne è stata creata una nuova. %3</translation>
    </message>
    <message>
        <source>Images are read again when their folders are indexed.</source>
        <translation>Le immagini si rileggono quando si indicizzano le loro cartelle.</translation>
    </message>
    <message>
        <source>Images are read again when their folders are indexed. Your folders, decisions and journal are kept.</source>
        <translation>Le immagini si rileggono quando si indicizzano le loro cartelle. Cartelle, decisioni e registro sono intatti.</translation>
    </message>
    <message>
        <source>The file %1 with your folders, decisions and journal was missing; its copy has taken its place.</source>
        <translation>Il file %1 con cartelle, decisioni e registro mancava; la sua copia lo ha sostituito.</translation>
    </message>
    <message>
        <source>The file %1 with your folders, decisions and journal was damaged and is set aside as %2; its copy has taken its place.</source>
        <translation>Il file %1 con cartelle, decisioni e registro era danneggiato ed è stato messo da parte come %2; la sua copia lo ha sostituito.</translation>
    </message>
    <message>
        <source>The file %1 with your folders, decisions and journal was missing; so was its copy, and %2: %3 are lost in part or all.</source>
        <translation>Il file %1 con cartelle, decisioni e registro mancava, come pure la sua copia, e %2. In parte o del tutto persi: %3.</translation>
    </message>
    <message>
        <source>The file %1 with your folders, decisions and journal was damaged and is set aside as %2; so was its copy, and %3: %4 are lost in part or all.</source>
        <translation>Il file %1 con cartelle, decisioni e registro era danneggiato, come pure la sua copia, ed è stato messo da parte come %2; %3. In parte o del tutto persi: %4.</translation>
    </message>
    <message>
        <source>nothing could be read</source>
        <translation>non è stato possibile leggere nulla</translation>
    </message>
    <message>
        <source>only %1 could be read</source>
        <translation>è stato possibile leggere solo %1</translation>
    </message>
    <message>
        <source>The library in %1 is damaged, and another dupfinder has it open; close that one and try again.</source>
        <translation>La libreria in %1 è danneggiata e aperta in un altro dupfinder; chiuderlo e riprovare.</translation>
    </message>
    <message>
        <source>The library in %1 is damaged and cannot be set aside: %2. Your pictures are not touched.</source>
        <translation>La libreria in %1 è danneggiata e non si può mettere da parte: %2. Le immagini restano intatte.</translation>
    </message>
    <message>
        <source>The file %1 with your folders, decisions and journal is damaged or lost. When it is opened next its copy takes its place; your pictures are not touched.</source>
        <translation>Il file %1 con cartelle, decisioni e registro è danneggiato o perso. Alla prossima apertura lo sostituirà la sua copia; le immagini restano intatte.</translation>
    </message>
    <message>
        <source>the database is damaged</source>
        <translation>il database è danneggiato</translation>
    </message>
    <message>
        <source>it is protected, as it was under its former name %1</source>
        <translation>è protetto, come lo era con il nome precedente %1</translation>
    </message>
    <message>
        <source>%1 is identical to another file of its group.</source>
        <translation>%1 è identico a un altro file del gruppo.</translation>
    </message>
    <message>
        <source>%1 is not what it was any more; look for duplicates again.</source>
        <translation>%1 non è più quello di prima; cercare di nuovo i duplicati.</translation>
    </message>
    <message>
        <source>The descriptor model %1 cannot be read: %2.</source>
        <translation>Impossibile leggere il modello descrittore %1: %2.</translation>
    </message>
    <message>
        <source>%1 is too large for a descriptor model.</source>
        <translation>%1 è troppo grande per un modello descrittore.</translation>
    </message>
    <message>
        <source>%1 cannot be used as a descriptor model: %2.</source>
        <translation>Impossibile usare %1 come modello descrittore: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be used as a descriptor model: it returns no vector.</source>
        <translation>Impossibile usare %1 come modello descrittore: non restituisce un vettore.</translation>
    </message>
    <message>
        <source>OpenCV cannot load it</source>
        <translation>OpenCV non può caricarlo</translation>
    </message>
    <message>
        <source>its name is not valid</source>
        <translation>il nome non è valido</translation>
    </message>
    <message>
        <source>No image is indexed below %1; index it first.</source>
        <translation>Nessuna immagine indicizzata in %1; indicizzare prima la cartella.</translation>
    </message>
    <message>
        <source>The name of an export must end in .csv or .json: %1</source>
        <translation>Il nome di un’esportazione deve finire in .csv o .json: %1</translation>
    </message>
    <message>
        <source>%1 is a link; choose another name.</source>
        <translation>%1 è un collegamento; scegliere un altro nome.</translation>
    </message>
    <message>
        <source>%1 exists and is not a file; choose another name.</source>
        <translation>%1 esiste e non è un file; scegliere un altro nome.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>Impossibile scrivere %1: %2.</translation>
    </message>
    <message>
        <source>sharpest of the burst</source>
        <translation>la più nitida della raffica</translation>
    </message>
    <message>
        <source>has a video</source>
        <translation>ha un video</translation>
    </message>
    <message>
        <source>has a second picture</source>
        <translation>ha una seconda immagine</translation>
    </message>
    <message>
        <source>has the camera&apos;s raw data</source>
        <translation>ha i dati raw della fotocamera</translation>
    </message>
    <message>
        <source>has layers</source>
        <translation>ha livelli</translation>
    </message>
    <message>
        <source>has the camera&apos;s own format, %1</source>
        <translation>ha il formato nativo della fotocamera, %1</translation>
    </message>
    <message>
        <source>holds more</source>
        <translation>contiene di più</translation>
    </message>
    <message>
        <source>%1 frames</source>
        <translation>%1 fotogrammi</translation>
    </message>
    <message>
        <source>%1 pages</source>
        <translation>%1 pagine</translation>
    </message>
    <message>
        <source>the only one in reach</source>
        <translation>l’unica raggiungibile</translation>
    </message>
    <message>
        <source>the only intact one</source>
        <translation>l’unica integra</translation>
    </message>
    <message>
        <source>highest resolution</source>
        <translation>risoluzione più alta</translation>
    </message>
    <message>
        <source>lowest resolution</source>
        <translation>risoluzione più bassa</translation>
    </message>
    <message>
        <source>has camera data</source>
        <translation>ha dati della fotocamera</translation>
    </message>
    <message>
        <source>earliest date taken</source>
        <translation>data di scatto più vecchia</translation>
    </message>
    <message>
        <source>latest date taken</source>
        <translation>data di scatto più recente</translation>
    </message>
    <message>
        <source>earliest date modified</source>
        <translation>data di modifica più vecchia</translation>
    </message>
    <message>
        <source>latest date modified</source>
        <translation>data di modifica più recente</translation>
    </message>
    <message>
        <source>the next best is a lossless re-save of it</source>
        <translation>la seconda migliore ne è un risalvataggio senza perdita</translation>
    </message>
    <message>
        <source>most others match it</source>
        <translation>quasi tutte le altre le corrispondono</translation>
    </message>
    <message>
        <source>has no added border</source>
        <translation>non ha bordi aggiunti</translation>
    </message>
    <message>
        <source>most pixels</source>
        <translation>più pixel</translation>
    </message>
    <message>
        <source>stored upright</source>
        <translation>salvata dritta</translation>
    </message>
    <message>
        <source>larger file</source>
        <translation>file più grande</translation>
    </message>
    <message>
        <source>smaller file</source>
        <translation>file più piccolo</translation>
    </message>
    <message>
        <source>older file</source>
        <translation>file più vecchio</translation>
    </message>
    <message>
        <source>shorter path</source>
        <translation>percorso più corto</translation>
    </message>
    <message>
        <source>first by name</source>
        <translation>prima per nome</translation>
    </message>
    <message>
        <source>best copy: most content, highest resolution, original, least compressed</source>
        <translation>copia migliore: più contenuto, risoluzione più alta, originale, meno compressa</translation>
    </message>
    <message>
        <source>largest file of the most original ones</source>
        <translation>il più grande tra i file più originali</translation>
    </message>
    <message>
        <source>smallest file</source>
        <translation>file più piccolo</translation>
    </message>
    <message>
        <source>oldest, by date taken or else modified</source>
        <translation>più vecchia, per data di scatto o altrimenti di modifica</translation>
    </message>
    <message>
        <source>newest, by date taken or else modified</source>
        <translation>più recente, per data di scatto o altrimenti di modifica</translation>
    </message>
    <message>
        <source>shortest path</source>
        <translation>percorso più corto</translation>
    </message>
    <message>
        <source>longest path</source>
        <translation>percorso più lungo</translation>
    </message>
    <message>
        <source>format %1</source>
        <translation>formato %1</translation>
    </message>
    <message>
        <source>name like %1</source>
        <translation>nome come %1</translation>
    </message>
    <message>
        <source>name not like %1</source>
        <translation>nome non come %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>%1 before %2</source>
        <translation>%1 prima di %2</translation>
    </message>
    <message>
        <source>equal to the best, and in a protected folder</source>
        <translation>uguale alla migliore e in una cartella protetta</translation>
    </message>
    <message>
        <source>in a reference folder</source>
        <translation>in una cartella di riferimento</translation>
    </message>
    <message>
        <source>Best quality</source>
        <translation>Migliore qualità</translation>
    </message>
    <message>
        <source>Camera originals</source>
        <translation>Originali fotocamera</translation>
    </message>
    <message>
        <source>Original names</source>
        <translation>Nomi originali</translation>
    </message>
    <message>
        <source>Least space</source>
        <translation>Meno spazio</translation>
    </message>
    <message>
        <source>it</source>
        <translation>il file</translation>
    </message>
    <message>
        <source>the kept file</source>
        <translation>il file conservato</translation>
    </message>
    <message>
        <source>%1 has changed since it was indexed</source>
        <translation>%1 è cambiato dopo l’indicizzazione</translation>
    </message>
    <message>
        <source>%1 is a symbolic link now</source>
        <translation>%1 ora è un collegamento simbolico</translation>
    </message>
    <message>
        <source>%1 is no file any more</source>
        <translation>%1 non è più un file</translation>
    </message>
    <message>
        <source>%1 has just changed</source>
        <translation>%1 è appena cambiato</translation>
    </message>
    <message>
        <source>%1 has no absolute path</source>
        <translation>%1 non ha un percorso assoluto</translation>
    </message>
    <message>
        <source>%1 is reached through a symbolic link now</source>
        <translation>%1 ora si raggiunge tramite un collegamento simbolico</translation>
    </message>
    <message>
        <source>%1 is not in the library any more</source>
        <translation>%1 non è più nella libreria</translation>
    </message>
    <message>
        <source>%1 is not there any more</source>
        <translation>%1 non c’è più</translation>
    </message>
    <message>
        <source>%1 cannot be reached (%2)</source>
        <translation>%1 non è raggiungibile (%2)</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2)</source>
        <translation>%1 non è leggibile (%2)</translation>
    </message>
    <message>
        <source>%1 cannot be read to its end</source>
        <translation>%1 non è leggibile fino alla fine</translation>
    </message>
    <message>
        <source>its bytes are not those of the kept file</source>
        <translation>i suoi byte non sono quelli del file conservato</translation>
    </message>
    <message>
        <source>its bytes are not those of the kept file: only exact copies are replaced</source>
        <translation>i suoi byte non sono quelli del file conservato: si sostituiscono solo copie esatte</translation>
    </message>
    <message>
        <source>stopped before it was moved</source>
        <translation>interrotto prima dello spostamento</translation>
    </message>
    <message>
        <source>score %1, at most 1 passes</source>
        <translation>punteggio %1, ammesso al massimo 1</translation>
    </message>
    <message>
        <source>groups turn either picture, but a query with the first finds the second from radius %1 on only</source>
        <translation>i gruppi ruotano entrambe le immagini, ma una ricerca con la prima trova la seconda solo da raggio %1 in su</translation>
    </message>
    <message>
        <source>decision %1 of this library says that they are no duplicates: groups keep them apart</source>
        <translation>la decisione %1 di questa libreria dice che non sono duplicati: i gruppi le tengono separate</translation>
    </message>
    <message>
        <source>%1 folder</source>
        <translation>%1 cartella</translation>
    </message>
    <message>
        <source>%1 folders</source>
        <translation>%1 cartelle</translation>
    </message>
    <message>
        <source>folders</source>
        <translation>cartelle</translation>
    </message>
    <message>
        <source>%1 exclusion</source>
        <translation>%1 esclusione</translation>
    </message>
    <message>
        <source>%1 exclusions</source>
        <translation>%1 esclusioni</translation>
    </message>
    <message>
        <source>exclusions</source>
        <translation>esclusioni</translation>
    </message>
    <message>
        <source>%1 protected folder</source>
        <translation>%1 cartella protetta</translation>
    </message>
    <message>
        <source>%1 protected folders</source>
        <translation>%1 cartelle protette</translation>
    </message>
    <message>
        <source>protected folders</source>
        <translation>cartelle protette</translation>
    </message>
    <message>
        <source>%1 decision</source>
        <translation>%1 decisione</translation>
    </message>
    <message>
        <source>%1 decisions</source>
        <translation>%1 decisioni</translation>
    </message>
    <message>
        <source>decisions</source>
        <translation>decisioni</translation>
    </message>
    <message>
        <source>%1 journal entry</source>
        <translation>%1 voce del registro</translation>
    </message>
    <message>
        <source>%1 journal entries</source>
        <translation>%1 voci del registro</translation>
    </message>
    <message>
        <source>journal entries</source>
        <translation>voci del registro</translation>
    </message>
    <message>
        <source>%1 mark</source>
        <translation>%1 segno</translation>
    </message>
    <message>
        <source>%1 marks</source>
        <translation>%1 segni</translation>
    </message>
    <message>
        <source>marks</source>
        <translation>segni</translation>
    </message>
    <message>
        <source>the journal cannot be written</source>
        <translation>impossibile scrivere il registro</translation>
    </message>
    <message>
        <source>%1 exists and was not exported by dupfinder; choose another name.</source>
        <translation>%1 esiste e non è stato esportato da dupfinder; scegliere un altro nome.</translation>
    </message>
    <message>
        <source>its drive cannot share data between files</source>
        <translation>la sua unità non può condividere dati tra file</translation>
    </message>
    <message>
        <source>its drive has no hard links</source>
        <translation>la sua unità non ha hard link</translation>
    </message>
    <message>
        <source>the kept file is on another drive</source>
        <translation>il file conservato è su un’altra unità</translation>
    </message>
    <message>
        <source>it shares the data of the kept file already</source>
        <translation>condivide già i dati del file conservato</translation>
    </message>
    <message>
        <source>its folder cannot be written to</source>
        <translation>la sua cartella non è scrivibile</translation>
    </message>
    <message>
        <source>it has other names (hard links), so nothing would be freed</source>
        <translation>ha altri nomi (hard link), quindi non si libererebbe nulla</translation>
    </message>
    <message>
        <source>it belongs to another user or group than the kept file</source>
        <translation>appartiene a un utente o un gruppo diverso da quello del file conservato</translation>
    </message>
    <message>
        <source>its permissions are not those of the kept file</source>
        <translation>i suoi permessi non sono quelli del file conservato</translation>
    </message>
    <message>
        <source>it cannot be reached (%1)</source>
        <translation>non è raggiungibile (%1)</translation>
    </message>
    <message>
        <source>the journal does not have what is to be restored</source>
        <translation>il registro non contiene ciò che va ripristinato</translation>
    </message>
    <message>
        <source>its content has changed since it was replaced</source>
        <translation>il suo contenuto è cambiato dopo la sostituzione</translation>
    </message>
    <message>
        <source>another file came into its place at that moment</source>
        <translation>in quel momento un altro file ha preso il suo posto</translation>
    </message>
    <message>
        <source>interrupted before it was replaced</source>
        <translation>interrotto prima della sostituzione</translation>
    </message>
    <message>
        <source>another file is in its place</source>
        <translation>un altro file è al suo posto</translation>
    </message>
    <message>
        <source>it could not be brought back; it is %1</source>
        <translation>non è stato possibile riportarlo indietro; si trova in %1</translation>
    </message>
    <message>
        <source>another file is in its place; it is %1</source>
        <translation>un altro file è al suo posto; si trova in %1</translation>
    </message>
    <message>
        <source>only exact copies of another file are replaced</source>
        <translation>si sostituiscono solo copie esatte di un altro file</translation>
    </message>
    <message>
        <source>another file came into its place at the moment it was replaced</source>
        <translation>durante la sostituzione un altro file ha preso il suo posto</translation>
    </message>
    <message>
        <source>the kept file changed at the moment it was linked</source>
        <translation>il file conservato è cambiato durante il collegamento</translation>
    </message>
    <message>
        <source>%1; it was replaced and could not be restored: %2</source>
        <translation>%1; è stato sostituito e non è stato possibile ripristinarlo: %2</translation>
    </message>
    <message>
        <source>another file came into its place at the moment it was moved</source>
        <translation>durante lo spostamento un altro file ha preso il suo posto</translation>
    </message>
    <message>
        <source>the kept file changed at the moment it was moved</source>
        <translation>il file conservato è cambiato durante lo spostamento</translation>
    </message>
    <message>
        <source>it is gone from its place, and the system does not say where to</source>
        <translation>non è più al suo posto e il sistema non dice dove sia finito</translation>
    </message>
    <message>
        <source>interrupted before it was moved</source>
        <translation>interrotto prima dello spostamento</translation>
    </message>
    <message>
        <source>interrupted before it was moved; it changed since</source>
        <translation>interrotto prima dello spostamento; da allora è cambiato</translation>
    </message>
    <message>
        <source>it is neither in its place nor in the folder it was moved to</source>
        <translation>non è né al suo posto né nella cartella in cui era stato spostato</translation>
    </message>
    <message>
        <source>it is not in its place any more</source>
        <translation>non è più al suo posto</translation>
    </message>
    <message>
        <source>what lies in the folder is not what was moved there: %1</source>
        <translation>ciò che è nella cartella non è quanto vi era stato spostato: %1</translation>
    </message>
    <message>
        <source>the folder it was moved to is out of reach</source>
        <translation>la cartella in cui era stato spostato non è raggiungibile</translation>
    </message>
    <message>
        <source>There is no such folder: %1</source>
        <translation>La cartella non esiste: %1</translation>
    </message>
    <message>
        <source>The folder cannot be written to: %1</source>
        <translation>La cartella non è scrivibile: %1</translation>
    </message>
    <message>
        <source>The folder is one of dupfinder&apos;s own: %1</source>
        <translation>La cartella appartiene a dupfinder: %1</translation>
    </message>
    <message>
        <source>The folder lies in the trash: %1</source>
        <translation>La cartella è nel cestino: %1</translation>
    </message>
    <message>
        <source>there are too many files of this name in the folder</source>
        <translation>nella cartella ci sono troppi file con questo nome</translation>
    </message>
    <message>
        <source>it is in that folder already</source>
        <translation>è già in quella cartella</translation>
    </message>
    <message>
        <source>another file has just come to its place in the folder</source>
        <translation>un altro file ha appena preso il suo posto nella cartella</translation>
    </message>
    <message>
        <source>the folder %1 cannot be made: %2</source>
        <translation>impossibile creare la cartella %1: %2</translation>
    </message>
    <message>
        <source>Another dupfinder is moving files to the trash or putting them back; wait until it is done.</source>
        <translation>Un altro dupfinder sta spostando file nel cestino o ripristinandoli; attendere la fine.</translation>
    </message>
    <message>
        <source>its name is not UTF-8, and the system would move another file</source>
        <translation>il nome non è UTF-8, e il sistema sposterebbe un altro file</translation>
    </message>
    <message>
        <source>it is in the trash already</source>
        <translation>è già nel cestino</translation>
    </message>
    <message>
        <source>it is in a protected folder</source>
        <translation>è in una cartella protetta</translation>
    </message>
    <message>
        <source>the kept file is to be moved itself</source>
        <translation>anche il file conservato sta per essere spostato</translation>
    </message>
    <message>
        <source>the kept file lies in the trash</source>
        <translation>il file conservato è nel cestino</translation>
    </message>
    <message>
        <source>it is the kept file itself, by another name</source>
        <translation>è proprio il file conservato, con un altro nome</translation>
    </message>
    <message>
        <source>the kept file is to be moved itself, by another name</source>
        <translation>anche il file conservato sta per essere spostato, con un altro nome</translation>
    </message>
    <message>
        <source>it was decided to be no duplicate of the kept file</source>
        <translation>si è deciso che non è un duplicato del file conservato</translation>
    </message>
    <message>
        <source>the kept copy has none</source>
        <translation>la copia conservata non ne ha</translation>
    </message>
    <message>
        <source>companions were to be left</source>
        <translation>i file associati dovevano restare</translation>
    </message>
    <message>
        <source>%1, which belongs to it, stays: %2</source>
        <translation>%1, associato al file, resta: %2</translation>
    </message>
    <message>
        <source>it has a raw file (%1)</source>
        <translation>ha un file raw (%1)</translation>
    </message>
    <message>
        <source>it has a picture (%1)</source>
        <translation>ha un’immagine (%1)</translation>
    </message>
    <message>
        <source>it has a video (%1)</source>
        <translation>ha un video (%1)</translation>
    </message>
    <message>
        <source>it has a sidecar (%1)</source>
        <translation>ha un sidecar (%1)</translation>
    </message>
    <message>
        <source>%1 belongs to it, and is a picture of its own that is not to be moved</source>
        <translation>%1 è associato al file, ed è un’immagine a sé da non spostare</translation>
    </message>
    <message>
        <source>it changed at the moment it was moved</source>
        <translation>è cambiato durante lo spostamento</translation>
    </message>
    <message>
        <source>there is a file of this name again</source>
        <translation>esiste di nuovo un file con questo nome</translation>
    </message>
    <message>
        <source>%1; it is in the trash and could not be put back: %2</source>
        <translation>%1; è nel cestino e non è stato possibile ripristinarlo: %2</translation>
    </message>
    <message>
        <source>the folder it was in is not there</source>
        <translation>la cartella in cui era non c’è</translation>
    </message>
    <message>
        <source>it is in the trash, and the file that was kept for it is not there any more: %1</source>
        <translation>è nel cestino, e il file conservato al suo posto non c’è più: %1</translation>
    </message>
    <message>
        <source>what lies in its place in the trash is not what went there: %1</source>
        <translation>ciò che è al suo posto nel cestino non è quanto vi era stato messo: %1</translation>
    </message>
    <message>
        <source>it is neither in its place nor in the trash</source>
        <translation>non è né al suo posto né nel cestino</translation>
    </message>
    <message>
        <source>it is not in the trash, and the folder it was in is not there</source>
        <translation>non è nel cestino, e la cartella in cui era non c’è</translation>
    </message>
    <message>
        <source>it is not in the trash, and another file is in its place</source>
        <translation>non è nel cestino, e un altro file è al suo posto</translation>
    </message>
    <message>
        <source>the trash it lies in is out of reach</source>
        <translation>il cestino in cui si trova non è raggiungibile</translation>
    </message>
    <message>
        <source>the picture that it belongs to was not put back</source>
        <translation>l’immagine a cui è associato non è stata ripristinata</translation>
    </message>
    <message>
        <source>There is nothing to put back.</source>
        <translation>Non c’è nulla da ripristinare.</translation>
    </message>
    <message>
        <source>the system did not move it to the trash</source>
        <translation>il sistema non lo ha spostato nel cestino</translation>
    </message>
    <message>
        <source>the trash of its drive cannot be used</source>
        <translation>il cestino della sua unità non è utilizzabile</translation>
    </message>
    <message>
        <source>it cannot be moved to the trash %1 (%2)</source>
        <translation>impossibile spostarlo nel cestino %1 (%2)</translation>
    </message>
    <message>
        <source>something is mounted on it</source>
        <translation>vi è montato qualcosa</translation>
    </message>
    <message>
        <source>its folder cannot be reached (%1)</source>
        <translation>la sua cartella non è raggiungibile (%1)</translation>
    </message>
    <message>
        <source>the trash folder %1 cannot be written to</source>
        <translation>la cartella del cestino %1 non è scrivibile</translation>
    </message>
    <message>
        <source>the trash folder %1 cannot be made</source>
        <translation>impossibile creare la cartella del cestino %1</translation>
    </message>
    <message>
        <source>the drive or network did not answer for %1 seconds</source>
        <translation>l’unità o la rete non ha risposto per %1 secondi</translation>
    </message>
    <message>
        <source>Match: %1.</source>
        <translation>Corrispondono: %1.</translation>
    </message>
    <message>
        <source>No match: %1.</source>
        <translation>Non corrispondono: %1.</translation>
    </message>
    <message>
        <source>Same file: both paths lead to one file. %1</source>
        <translation>Stesso file: i due percorsi portano a un unico file. %1</translation>
    </message>
    <message>
        <source>exact duplicate, all bytes are equal</source>
        <translation>duplicato esatto, tutti i byte sono uguali</translation>
    </message>
    <message>
        <source>same pixels, other bytes</source>
        <translation>stessi pixel, byte diversi</translation>
    </message>
    <message>
        <source>crop, %1</source>
        <translation>ritaglio, %1</translation>
    </message>
    <message>
        <source>near-duplicate</source>
        <translation>quasi duplicato</translation>
    </message>
    <message>
        <source>look-alike</source>
        <translation>sosia</translation>
    </message>
    <message>
        <source>%1 bit</source>
        <translation>%1 bit</translation>
    </message>
    <message>
        <source>%1 bits</source>
        <translation>%1 bit</translation>
    </message>
    <message>
        <source>no visible difference</source>
        <translation>nessuna differenza visibile</translation>
    </message>
    <message>
        <source>differs in places</source>
        <translation>diversa in alcuni punti</translation>
    </message>
    <message>
        <source>differs in %1 place</source>
        <translation>diversa in %1 punto</translation>
    </message>
    <message>
        <source>differs in %1 places</source>
        <translation>diversa in %1 punti</translation>
    </message>
    <message>
        <source>other colours</source>
        <translation>altri colori</translation>
    </message>
    <message>
        <source>differs throughout</source>
        <translation>diversa ovunque</translation>
    </message>
    <message>
        <source>not compared further</source>
        <translation>senza ulteriori confronti</translation>
    </message>
    <message>
        <source>the first shows %1 of the second</source>
        <translation>la prima mostra una parte (%1) della seconda</translation>
    </message>
    <message>
        <source>the second shows %1 of the first</source>
        <translation>la seconda mostra una parte (%1) della prima</translation>
    </message>
    <message>
        <source>%1 cannot be read as an image: %2</source>
        <translation>impossibile leggere %1 come immagine: %2</translation>
    </message>
    <message>
        <source>both have too little contrast for a hash, so only equal bytes or pixels match</source>
        <translation>entrambe hanno troppo poco contrasto per un’impronta, quindi contano solo byte o pixel uguali</translation>
    </message>
    <message>
        <source>the first has too little contrast for a hash, so only equal bytes match</source>
        <translation>la prima ha troppo poco contrasto per un’impronta, quindi contano solo byte uguali</translation>
    </message>
    <message>
        <source>the second has too little contrast for a hash, so only equal bytes match</source>
        <translation>la seconda ha troppo poco contrasto per un’impronta, quindi contano solo byte uguali</translation>
    </message>
    <message>
        <source>the hashes differ in %1, more than any radius (%2)</source>
        <translation>le impronte differiscono di %1, più di qualsiasi raggio (%2)</translation>
    </message>
    <message>
        <source>the hashes differ in %1; %2</source>
        <translation>le impronte differiscono di %1; %2</translation>
    </message>
    <message>
        <source>look-alike, %1, but the second look refuses it: %2</source>
        <translation>sosia, %1, ma il secondo esame le respinge: %2</translation>
    </message>
    <message>
        <source>look-alike, %1; %2</source>
        <translation>sosia, %1; %2</translation>
    </message>
    <message>
        <source>at radius %1 they would be a near-duplicate</source>
        <translation>con raggio %1 sarebbero quasi duplicati</translation>
    </message>
    <message>
        <source>at radius %1 they would be a look-alike</source>
        <translation>con raggio %1 sarebbero sosia</translation>
    </message>
    <message>
        <source>at radius %1 they would be a look-alike, at %2 a near-duplicate</source>
        <translation>con raggio %1 sarebbero sosia, con %2 quasi duplicati</translation>
    </message>
    <message>
        <source>views that pass the second look differ in %1, more than any radius accepts</source>
        <translation>le viste che superano il secondo esame differiscono di %1, più di quanto ammetta qualsiasi raggio</translation>
    </message>
    <message>
        <source>further frames or pages differ</source>
        <translation>altri fotogrammi o pagine sono diversi</translation>
    </message>
    <message>
        <source>they are tiny, and differ in more than a little</source>
        <translation>sono minuscole, e le differenze non sono piccole</translation>
    </message>
    <message>
        <source>frequency %1, at most %2 passes</source>
        <translation>frequenza %1, ammessa al massimo %2</translation>
    </message>
    <message>
        <source>with the search for crops they match: %1</source>
        <translation>con la ricerca dei ritagli corrispondono: %1</translation>
    </message>
    <message>
        <source>as a crop: %1</source>
        <translation>come ritaglio: %1</translation>
    </message>
    <message>
        <source>no local features</source>
        <translation>nessun dettaglio locale</translation>
    </message>
    <message>
        <source>fewer than %1 local features agree on a place</source>
        <translation>meno di %1 dettagli locali concordano su una posizione</translation>
    </message>
    <message>
        <source>%1 local features agree, but on too small a part</source>
        <translation>%1 dettagli locali concordano, ma su una parte troppo piccola</translation>
    </message>
    <message>
        <source>too little in common, %1 and %2 of them</source>
        <translation>troppo poco in comune, %1 e %2</translation>
    </message>
    <message>
        <source>their pixels could not be compared</source>
        <translation>non è stato possibile confrontare i loro pixel</translation>
    </message>
    <message>
        <source>in the pixels, %1</source>
        <translation>nei pixel, %1</translation>
    </message>
    <message>
        <source>edges run in one direction only, so the place is uncertain</source>
        <translation>i contorni vanno in una sola direzione, quindi la posizione è incerta</translation>
    </message>
    <message>
        <source>%1 places can be compared, %2 needed</source>
        <translation>%1 punti confrontabili, ne servono %2</translation>
    </message>
    <message>
        <source>%1 of %2 places agree, %3 needed</source>
        <translation>%1 punti su %2 concordano, ne servono %3</translation>
    </message>
    <message>
        <source>places agree by %1 on average, %2 needed</source>
        <translation>i punti concordano in media per %1, serve %2</translation>
    </message>
    <message>
        <source>radius %1 or less: no near-duplicate any more</source>
        <translation>raggio %1 o meno: non più quasi duplicato</translation>
    </message>
    <message>
        <source>radius %1: near-duplicate</source>
        <translation>raggio %1: quasi duplicato</translation>
    </message>
    <message>
        <source>radius %1: near-duplicate (queries only)</source>
        <translation>raggio %1: quasi duplicato (solo ricerche)</translation>
    </message>
    <message>
        <source>radius %1: look-alike</source>
        <translation>raggio %1: sosia</translation>
    </message>
    <message>
        <source>radius %1: look-alike (queries only)</source>
        <translation>raggio %1: sosia (solo ricerche)</translation>
    </message>
    <message>
        <source>with the search for crops (menu Library): crop, %1</source>
        <translation>con la ricerca dei ritagli (menù Libreria): ritaglio, %1</translation>
    </message>
    <message>
        <source>without the search for crops they are not found as a crop</source>
        <translation>senza la ricerca dei ritagli non risultano un ritaglio</translation>
    </message>
    <message>
        <source>neither is in this library; index their folders to find them</source>
        <translation>nessuna delle due è in questa libreria; indicizzare le loro cartelle per trovarle</translation>
    </message>
    <message>
        <source>the first is not in this library; index its folder to find it</source>
        <translation>la prima non è in questa libreria; indicizzarne la cartella per trovarla</translation>
    </message>
    <message>
        <source>the second is not in this library; index its folder to find it</source>
        <translation>la seconda non è in questa libreria; indicizzarne la cartella per trovarla</translation>
    </message>
    <message>
        <source>the first is excluded from the library: %1</source>
        <translation>la prima è esclusa dalla libreria: %1</translation>
    </message>
    <message>
        <source>the second is excluded from the library: %1</source>
        <translation>la seconda è esclusa dalla libreria: %1</translation>
    </message>
    <message>
        <source>the first is protected and never goes to the trash: %1</source>
        <translation>la prima è protetta e non va mai nel cestino: %1</translation>
    </message>
    <message>
        <source>the second is protected and never goes to the trash: %1</source>
        <translation>la seconda è protetta e non va mai nel cestino: %1</translation>
    </message>
    <message>
        <source>rotate-90</source>
        <translation>ruotata di 90°</translation>
    </message>
    <message>
        <source>rotate-180</source>
        <translation>ruotata di 180°</translation>
    </message>
    <message>
        <source>rotate-270</source>
        <translation>ruotata di 270°</translation>
    </message>
    <message>
        <source>mirror</source>
        <translation>specchiata</translation>
    </message>
    <message>
        <source>flip</source>
        <translation>capovolta e specchiata</translation>
    </message>
    <message>
        <source>transpose</source>
        <translation>ruotata di 90° e specchiata</translation>
    </message>
    <message>
        <source>transverse</source>
        <translation>ruotata di 270° e specchiata</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bits</source>
        <translation>
            <numerusform>%Ln bit</numerusform>
            <numerusform>%Ln bit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problems</source>
        <translation>
            <numerusform>%Ln problema</numerusform>
            <numerusform>%Ln problemi</numerusform>
        </translation>
    </message>
    <message>
        <source>not decoded</source>
        <translation>non decodificata</translation>
    </message>
    <message>
        <source>Keep</source>
        <comment>badge</comment>
        <translation>Conservata</translation>
    </message>
    <message>
        <source>Burst</source>
        <translation>Raffica</translation>
    </message>
    <message>
        <source>Its folder is protected</source>
        <translation>La sua cartella è protetta</translation>
    </message>
    <message>
        <source>It resembles the best photo only through another</source>
        <translation>Somiglia alla foto migliore solo tramite un’altra</translation>
    </message>
    <message>
        <source>It only looks alike</source>
        <translation>È solo una sosia</translation>
    </message>
    <message>
        <source>It is out of reach now</source>
        <translation>Ora non è raggiungibile</translation>
    </message>
    <message>
        <source>The best photo is out of reach now</source>
        <translation>La foto migliore ora non è raggiungibile</translation>
    </message>
    <message>
        <source>Cannot be moved: its name is not valid UTF-8</source>
        <translation>Impossibile spostarla: il nome non è UTF-8 valido</translation>
    </message>
    <message>
        <source>The best photo is damaged</source>
        <translation>La foto migliore è danneggiata</translation>
    </message>
    <message>
        <source>It may hold more than the best photo</source>
        <translation>Può contenere più della foto migliore</translation>
    </message>
    <message>
        <source>You chose to keep it</source>
        <translation>Conservata per scelta manuale</translation>
    </message>
    <message>
        <source>Its bytes are not equal</source>
        <translation>I suoi byte non sono uguali</translation>
    </message>
    <message>
        <source>Its pixels are not equal</source>
        <translation>I suoi pixel non sono uguali</translation>
    </message>
    <message>
        <source>It differs in some places</source>
        <translation>È diversa in alcuni punti</translation>
    </message>
    <message>
        <source>It differs in colour</source>
        <translation>È diversa nel colore</translation>
    </message>
    <message>
        <source>It differs throughout</source>
        <translation>È diversa ovunque</translation>
    </message>
    <message>
        <source>It is turned</source>
        <translation>È ruotata</translation>
    </message>
    <message>
        <source>It is mirrored</source>
        <translation>È specchiata</translation>
    </message>
    <message>
        <source>It is another exposure of a burst</source>
        <translation>È un altro scatto di una raffica</translation>
    </message>
    <message>
        <source>It shows a part of the best photo</source>
        <translation>Mostra una parte della foto migliore</translation>
    </message>
    <message>
        <source>It has more detail than the same part of the best photo</source>
        <translation>Ha più dettaglio della stessa parte della foto migliore</translation>
    </message>
    <message>
        <source>It shows more than the best photo</source>
        <translation>Mostra più della foto migliore</translation>
    </message>
    <message>
        <source>It is in the folder that stays</source>
        <translation>È nella cartella che resta</translation>
    </message>
    <message>
        <source>The best photo is not in the folder that stays</source>
        <translation>La foto migliore non è nella cartella che resta</translation>
    </message>
    <message>
        <source>It is in the folder of the best photo</source>
        <translation>È nella cartella della foto migliore</translation>
    </message>
    <message>
        <source>It is in another folder than the best photo</source>
        <translation>È in una cartella diversa dalla foto migliore</translation>
    </message>
    <message>
        <source>It could not be compared with the best photo</source>
        <translation>Non è stato possibile confrontarla con la foto migliore</translation>
    </message>
    <message numerus="yes">
        <source>%Ln frames</source>
        <translation>
            <numerusform>%Ln fotogramma</numerusform>
            <numerusform>%Ln fotogrammi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages</source>
        <translation>
            <numerusform>%Ln pagina</numerusform>
            <numerusform>%Ln pagine</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln videos</source>
        <translation>
            <numerusform>%Ln video</numerusform>
            <numerusform>%Ln video</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures of pairs</source>
        <translation>
            <numerusform>%Ln immagine di coppie</numerusform>
            <numerusform>%Ln immagini di coppie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>raw data of %Ln files</source>
        <translation>
            <numerusform>dati raw di %Ln file</numerusform>
            <numerusform>dati raw di %Ln file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln layers</source>
        <translation>
            <numerusform>%Ln livello</numerusform>
            <numerusform>%Ln livelli</numerusform>
        </translation>
    </message>
    <message>
        <source>the kept picture</source>
        <translation>l’immagine conservata</translation>
    </message>
    <message>
        <source>The best of its group: this one is kept.</source>
        <translation>La migliore del gruppo: questa è conservata.</translation>
    </message>
    <message>
        <source>Every byte equals %1.</source>
        <translation>Coincide byte per byte con %1.</translation>
    </message>
    <message>
        <source>Every pixel equals %1; only the file differs.</source>
        <translation>Coincide pixel per pixel con %1; solo il file è diverso.</translation>
    </message>
    <message>
        <source>A verified near-duplicate, %2 from %1.</source>
        <translation>Quasi duplicato verificato; differenza con %1: %2.</translation>
    </message>
    <message>
        <source>Only looks alike, %2 from %1: the closer comparison says it is another picture.</source>
        <translation>Solo una sosia; differenza con %1: %2. Per il confronto approfondito è un’altra immagine.</translation>
    </message>
    <message>
        <source>It or %1 shows a part of the other.</source>
        <translation>Questa o %1 mostra una parte dell’altra.</translation>
    </message>
    <message>
        <source>No copy: another picture of the burst of %1, or a copy of one.</source>
        <translation>Non è una copia: fa parte di una raffica con %1, o è copia di una sua immagine.</translation>
    </message>
    <message>
        <source>Belongs here through another file; %2 from %1.</source>
        <translation>È qui tramite un altro file; differenza con %1: %2.</translation>
    </message>
    <message>
        <source>Belongs here through another file.</source>
        <translation>È qui tramite un altro file.</translation>
    </message>
    <message>
        <source>Shows more: %1 is a part of it, %2 of its area.</source>
        <translation>Mostra di più: %1 ne è una parte, %2 dell’area.</translation>
    </message>
    <message>
        <source>Shows a part of %1, %2 of its area.</source>
        <translation>Mostra in parte %1, %2 dell’area.</translation>
    </message>
    <message>
        <source>Shows more</source>
        <translation>Mostra di più</translation>
    </message>
    <message>
        <source>Part, %1</source>
        <translation>Parte, %1</translation>
    </message>
    <message>
        <source>No visible difference</source>
        <translation>Nessuna differenza visibile</translation>
    </message>
    <message>
        <source>Differs in places</source>
        <translation>Diversa in alcuni punti</translation>
    </message>
    <message>
        <source>Differs in colour</source>
        <translation>Diversa nel colore</translation>
    </message>
    <message>
        <source>Differs throughout</source>
        <translation>Diversa ovunque</translation>
    </message>
    <message>
        <source>Rotated by 90°.</source>
        <translation>Ruotata di 90°.</translation>
    </message>
    <message>
        <source>Rotated by 180°.</source>
        <translation>Ruotata di 180°.</translation>
    </message>
    <message>
        <source>Rotated by 270°.</source>
        <translation>Ruotata di 270°.</translation>
    </message>
    <message>
        <source>Mirrored.</source>
        <translation>Specchiata.</translation>
    </message>
    <message>
        <source>Upside down and mirrored.</source>
        <translation>Capovolta e specchiata.</translation>
    </message>
    <message>
        <source>Mirrored and rotated.</source>
        <translation>Specchiata e ruotata.</translation>
    </message>
    <message>
        <source>almost equal</source>
        <translation>quasi uguali</translation>
    </message>
    <message>
        <source>very similar</source>
        <translation>molto simili</translation>
    </message>
    <message>
        <source>similar</source>
        <translation>simili</translation>
    </message>
    <message>
        <source>loose</source>
        <translation>poco simili</translation>
    </message>
    <message>
        <source>very loose</source>
        <translation>appena simili</translation>
    </message>
    <message>
        <source>Other colours</source>
        <translation>Altri colori</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Diversa</translation>
    </message>
    <message>
        <source>Mirrored</source>
        <translation>Specchiata</translation>
    </message>
    <message>
        <source>%1 MP</source>
        <translation>%1 MP</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bytes</source>
        <translation>
            <numerusform>%Ln byte</numerusform>
            <numerusform>%Ln byte</numerusform>
        </translation>
    </message>
    <message>
        <source>One picture</source>
        <translation>Un’immagine</translation>
    </message>
    <message>
        <source>Animation</source>
        <translation>Animazione</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pagine</translation>
    </message>
    <message>
        <source>Picture and video</source>
        <translation>Immagine e video</translation>
    </message>
    <message>
        <source>Several pictures</source>
        <translation>Più immagini</translation>
    </message>
    <message>
        <source>Raw data</source>
        <translation>Dati raw</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Livelli</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>ISO %1</source>
        <translation>ISO %1</translation>
    </message>
    <message>
        <source>%1 mm</source>
        <translation>%1 mm</translation>
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
        <translation>%1° E</translation>
    </message>
    <message>
        <source>%1° W</source>
        <translation>%1° O</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 m</translation>
    </message>
    <message>
        <source>Sharpest</source>
        <translation>Più nitida</translation>
    </message>
    <message>
        <source>Holds most</source>
        <translation>Contiene di più</translation>
    </message>
    <message>
        <source>No border</source>
        <translation>Senza bordo</translation>
    </message>
    <message>
        <source>Original format</source>
        <translation>Formato originale</translation>
    </message>
    <message>
        <source>Least compressed</source>
        <translation>Meno compressa</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures</source>
        <translation>
            <numerusform>%Ln immagine</numerusform>
            <numerusform>%Ln immagini</numerusform>
        </translation>
    </message>
    <message>
        <source>the first %1 are shown</source>
        <translation>sono mostrate le prime %1</translation>
    </message>
    <message>
        <source>Confirm, next group</source>
        <translation>Conferma, gruppo successivo</translation>
    </message>
    <message>
        <source>Choose the next picture</source>
        <translation>Sceglie l’immagine successiva</translation>
    </message>
    <message>
        <source>Choose the previous picture</source>
        <translation>Sceglie l’immagine precedente</translation>
    </message>
    <message>
        <source>Choose the picture below</source>
        <translation>Sceglie l’immagine sotto</translation>
    </message>
    <message>
        <source>Choose the picture above</source>
        <translation>Sceglie l’immagine sopra</translation>
    </message>
    <message>
        <source>Confirm, and show the next group</source>
        <translation>Conferma e mostra il gruppo successivo</translation>
    </message>
    <message>
        <source>Scroll back</source>
        <translation>Scorri indietro</translation>
    </message>
    <message>
        <source>Scroll on</source>
        <translation>Scorri avanti</translation>
    </message>
    <message>
        <source>The library could not be opened</source>
        <translation>Impossibile aprire la libreria</translation>
    </message>
    <message>
        <source>Opening the library…</source>
        <translation>Apertura della libreria…</translation>
    </message>
    <message>
        <source>Show the next notice</source>
        <translation>Mostra l’avviso successivo</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Chiude questo avviso</translation>
    </message>
    <message>
        <source>1 of %1</source>
        <translation>1 di %1</translation>
    </message>
    <message>
        <source>bits</source>
        <translation>bit</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Avviso</translation>
    </message>
    <message>
        <source>Go to the notice, and back</source>
        <translation>Va all’avviso e ritorna</translation>
    </message>
    <message>
        <source> and </source>
        <translation> e </translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Report of a crash</source>
        <translation>Rapporto di arresto anomalo</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapporto</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>Copia &amp;rapporto</translation>
    </message>
    <message>
        <source>Moves to the trash are written down before they are made, so Undo still knows them. The report says where in the program the fault was. It is sent nowhere. You can copy it into a message to the people who maintain dupfinder.</source>
        <translation>Gli spostamenti nel cestino vengono annotati prima di essere eseguiti, quindi Annulla li conosce ancora. Il rapporto indica in quale punto del programma era il difetto. Non viene inviato da nessuna parte. Si può copiare in un messaggio a chi mantiene dupfinder.</translation>
    </message>
    <message>
        <source>dupfinder crashed the last time</source>
        <translation>L’ultima volta dupfinder si è chiuso in modo anomalo</translation>
    </message>
    <message>
        <source>From a photo to 64 answers</source>
        <translation>Da una foto a 64 risposte</translation>
    </message>
    <message>
        <source>dupfinder asks 64 simple questions about each photo, and notes the answers once. Photos with nearly the same answers may be copies of each other.</source>
        <translation>dupfinder pone 64 semplici domande su ogni foto e annota le risposte una volta sola. Foto con risposte quasi uguali possono essere l’una la copia dell’altra.</translation>
    </message>
    <message>
        <source>The answers: white where the next square to the right is brighter, else black</source>
        <translation>Le risposte: bianco dove il quadrato a destra è più chiaro, altrimenti nero</translation>
    </message>
    <message>
        <source>The photo</source>
        <translation>La foto</translation>
    </message>
    <message>
        <source>Its brightness, without the colours</source>
        <translation>La sua luminosità, senza i colori</translation>
    </message>
    <message>
        <source>The average, in 8 rows of 9 squares</source>
        <translation>La media, in 8 righe di 9 quadrati</translation>
    </message>
    <message>
        <source>Each question is the same: is the next square to the right brighter than this one? A row of 9 squares gives 8 answers, and 8 rows give 64.</source>
        <translation>La domanda è sempre la stessa: il quadrato a destra è più chiaro di questo? Una riga di 9 quadrati dà 8 risposte, e 8 righe ne danno 64.</translation>
    </message>
    <message>
        <source>A copy has nearly the same answers</source>
        <translation>Una copia ha quasi le stesse risposte</translation>
    </message>
    <message>
        <source>In a copy that is smaller, brighter or saved again, light and dark are where they were. In another photo they are elsewhere. A dot marks each answer that differs from the photo&apos;s.</source>
        <translation>In una copia più piccola, più chiara o salvata di nuovo, chiaro e scuro sono dov’erano. In un’altra foto sono altrove. Un punto indica ogni risposta diversa da quelle della foto.</translation>
    </message>
    <message>
        <source>Photos with at most %1 different answers may be copies. The button “Similarity” changes this number. Photos are also compared turned and mirrored, in all eight ways.</source>
        <translation>Le foto con al massimo %1 risposte diverse possono essere copie. Il pulsante «Somiglianza» cambia questo numero. Le foto vengono confrontate anche ruotate e specchiate, in tutti gli otto modi.</translation>
    </message>
    <message>
        <source>Then it looks again</source>
        <translation>Poi guarda di nuovo</translation>
    </message>
    <message>
        <source>Different photos can give similar answers by chance. So each pair gets a second look, with hundreds of further questions.</source>
        <translation>Foto diverse possono dare per caso risposte simili. Perciò ogni coppia passa un secondo esame, con altre centinaia di domande.</translation>
    </message>
    <message>
        <source>Last, dupfinder lays the copy over the best photo of the group and looks for changes. Each changed place gets a frame, and the copy is not marked unless you mark it.</source>
        <translation>Infine dupfinder sovrappone la copia alla foto migliore del gruppo e cerca le modifiche. Ogni punto cambiato viene incorniciato, e la copia non viene segnata, se non dall’utente.</translation>
    </message>
    <message>
        <source>The best photo</source>
        <translation>La foto migliore</translation>
    </message>
    <message>
        <source>A copy to which birds were added</source>
        <translation>Una copia con uccelli aggiunti</translation>
    </message>
    <message>
        <source>Parts of photos, and screenshots of them, are found in another way: by small details, such as the corner of a window, that lie in the same places in both pictures.</source>
        <translation>Le parti di foto e le loro schermate si trovano in un altro modo: da piccoli dettagli, come l’angolo di una finestra, che sono negli stessi punti in entrambe le immagini.</translation>
    </message>
    <message>
        <source>What the words mean</source>
        <translation>Che cosa significano i termini</translation>
    </message>
    <message>
        <source>The files are equal, byte for byte.</source>
        <translation>I file sono uguali, byte per byte.</translation>
    </message>
    <message>
        <source>The pictures are equal in every pixel. Only the files differ, for example in their dates.</source>
        <translation>Le immagini sono uguali in ogni pixel. Cambiano solo i file, ad esempio nelle date.</translation>
    </message>
    <message>
        <source>At most %1 answers differ: for example, a copy that was saved again.</source>
        <translation>Differiscono al massimo %1 risposte: ad esempio, una copia salvata di nuovo.</translation>
    </message>
    <message>
        <source>More answers differ: for example, a copy that is much smaller or edited a little.</source>
        <translation>Differiscono più risposte: ad esempio, una copia molto più piccola o modificata di poco.</translation>
    </message>
    <message>
        <source>The answers are similar, but the second look found another photo. It is in no group.</source>
        <translation>Le risposte sono simili, ma per il secondo esame è un’altra foto. Non è in nessun gruppo.</translation>
    </message>
    <message>
        <source>A smaller, brighter copy. Different answers: %1 of 64.</source>
        <translation>Una copia più piccola e più chiara. Risposte diverse: %1 su 64.</translation>
    </message>
    <message>
        <source>Another photo. Different answers: %1 of 64.</source>
        <translation>Un’altra foto. Risposte diverse: %1 su 64.</translation>
    </message>
    <message>
        <source>dupfinder crashed the last time. A report of it can be shown and copied.</source>
        <translation>L’ultima volta dupfinder si è chiuso in modo anomalo. Si può vedere e copiare un rapporto.</translation>
    </message>
    <message>
        <source>Show report…</source>
        <translation>Mostra rapporto…</translation>
    </message>
</context>
</TS>
