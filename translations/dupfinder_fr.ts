<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>&amp;Add folder…</source>
        <translation>&amp;Ajouter un dossier…</translation>
    </message>
    <message>
        <source>&amp;Find picture…</source>
        <translation>&amp;Chercher une image…</translation>
    </message>
    <message>
        <source>Open re&amp;sults…</source>
        <translation>&amp;Ouvrir des résultats…</translation>
    </message>
    <message>
        <source>&amp;Export groups…</source>
        <translation>&amp;Exporter les groupes…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Pas&amp;te picture</source>
        <translation>Co&amp;ller l’image</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Tout &amp;sélectionner</translation>
    </message>
    <message>
        <source>C&amp;lear query</source>
        <translation>Effacer la &amp;recherche</translation>
    </message>
    <message>
        <source>Pre&amp;ferences…</source>
        <translation>&amp;Préférences…</translation>
    </message>
    <message>
        <source>Searc&amp;h groups</source>
        <translation>Chercher des &amp;groupes</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Examiner</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Rechercher</translation>
    </message>
    <message>
        <source>&amp;Larger thumbnails</source>
        <translation>Agrandir les &amp;vignettes</translation>
    </message>
    <message>
        <source>&amp;Smaller thumbnails</source>
        <translation>Réd&amp;uire les vignettes</translation>
    </message>
    <message>
        <source>D&amp;efault size</source>
        <translation>Taille par &amp;défaut</translation>
    </message>
    <message>
        <source>Folders &amp;pane</source>
        <translation>Volet des d&amp;ossiers</translation>
    </message>
    <message>
        <source>&amp;Info panel</source>
        <translation>Panneau d’&amp;infos</translation>
    </message>
    <message>
        <source>&amp;All groups</source>
        <translation>&amp;Tous les groupes</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>P&amp;lein écran</translation>
    </message>
    <message>
        <source>Pre&amp;view</source>
        <translation>A&amp;perçu</translation>
    </message>
    <message>
        <source>S&amp;urvey</source>
        <translation>&amp;Vue d’ensemble</translation>
    </message>
    <message>
        <source>C&amp;onfirm group, and go on</source>
        <translation>C&amp;onfirmer le groupe et continuer</translation>
    </message>
    <message>
        <source>&amp;Accept all proposals</source>
        <translation>&amp;Accepter les propositions</translation>
    </message>
    <message>
        <source>&amp;Rescan</source>
        <translation>&amp;Actualiser</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>A&amp;rrêter</translation>
    </message>
    <message>
        <source>&amp;Compare now</source>
        <translation>&amp;Comparer maintenant</translation>
    </message>
    <message>
        <source>&amp;Also find crops and screenshots</source>
        <translation>C&amp;hercher aussi recadrages et captures d’écran</translation>
    </message>
    <message>
        <source>C&amp;hoose by rule…</source>
        <translation>C&amp;hoisir par règle…</translation>
    </message>
    <message>
        <source>&amp;Mark or unmark</source>
        <translation>&amp;Marquer ou démarquer</translation>
    </message>
    <message>
        <source>&amp;Keep this one</source>
        <translation>&amp;Garder celle-ci</translation>
    </message>
    <message>
        <source>C&amp;lear marks</source>
        <translation>&amp;Effacer les marques</translation>
    </message>
    <message>
        <source>Compare &amp;side by side</source>
        <translation>&amp;Comparer côte à côte</translation>
    </message>
    <message>
        <source>E&amp;xplain…</source>
        <translation>E&amp;xpliquer…</translation>
    </message>
    <message>
        <source>&amp;Not a duplicate</source>
        <translation>Pas un do&amp;ublon</translation>
    </message>
    <message>
        <source>Move marked to T&amp;rash…</source>
        <translation>Me&amp;ttre les marquées à la corbeille…</translation>
    </message>
    <message>
        <source>Move marked to &amp;folder…</source>
        <translation>&amp;Déplacer les marquées…</translation>
    </message>
    <message>
        <source>Re&amp;place marked by hard links…</source>
        <translation>Remplacer les marquées par des &amp;liens…</translation>
    </message>
    <message>
        <source>Recently &amp;trashed…</source>
        <translation>Récemment &amp;jetées…</translation>
    </message>
    <message>
        <source>&amp;Not duplicates…</source>
        <translation>Pas des dou&amp;blons…</translation>
    </message>
    <message>
        <source>&amp;Problems…</source>
        <translation>&amp;Problèmes…</translation>
    </message>
    <message>
        <source>&amp;Excluded…</source>
        <translation>&amp;Exclusions…</translation>
    </message>
    <message>
        <source>Pr&amp;otected folders…</source>
        <translation>&amp;Dossiers protégés…</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guide</translation>
    </message>
    <message>
        <source>&amp;Three steps</source>
        <translation>&amp;Trois étapes</translation>
    </message>
    <message>
        <source>&amp;How similarity works</source>
        <translation>Comment &amp;fonctionne la similarité</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Raccourcis &amp;clavier</translation>
    </message>
    <message>
        <source>Open &amp;log folder</source>
        <translation>Ouvrir le dossier des &amp;journaux</translation>
    </message>
    <message>
        <source>&amp;About dupfinder</source>
        <translation>À &amp;propos de dupfinder</translation>
    </message>
    <message>
        <source>%1 keep</source>
        <translation>%1 garder</translation>
    </message>
    <message>
        <source>%1 trash</source>
        <translation>%1 corbeille</translation>
    </message>
    <message>
        <source>↵ confirm, next</source>
        <translation>↵ confirmer, suivant</translation>
    </message>
    <message>
        <source>Space preview</source>
        <translation>Espace aperçu</translation>
    </message>
    <message>
        <source>%1 compare</source>
        <translation>%1 comparer</translation>
    </message>
    <message>
        <source>%1 survey</source>
        <translation>%1 ensemble</translation>
    </message>
    <message>
        <source>%1 not a duplicate</source>
        <translation>%1 pas un doublon</translation>
    </message>
    <message>
        <source>Waiting for the drive of “%1”…</source>
        <translation>En attente du disque de «&#xa0;%1&#xa0;»…</translation>
    </message>
    <message>
        <source>The drive or network of “%1” does not answer.</source>
        <translation>Le disque ou le réseau de «&#xa0;%1&#xa0;» ne répond pas.</translation>
    </message>
    <message>
        <source>Add folder</source>
        <translation>Ajouter un dossier</translation>
    </message>
    <message>
        <source>Open results</source>
        <translation>Ouvrir des résultats</translation>
    </message>
    <message>
        <source>Find picture</source>
        <translation>Chercher une image</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>Images (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>“%1” was removed from the list; its files stay as they are.</source>
        <translation>«&#xa0;%1&#xa0;» a été retiré de la liste&#xa0;; ses fichiers restent tels quels.</translation>
    </message>
    <message>
        <source>Add again</source>
        <translation>Rajouter</translation>
    </message>
    <message>
        <source>The files of “%1” never go to the trash from now on.</source>
        <translation>Désormais, les fichiers de «&#xa0;%1&#xa0;» n’iront jamais à la corbeille.</translation>
    </message>
    <message>
        <source>The files of “%1” may go to the trash again.</source>
        <translation>Les fichiers de «&#xa0;%1&#xa0;» peuvent de nouveau aller à la corbeille.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>“%1” was left out of the library; nothing is changed on the disk.</source>
        <translation>«&#xa0;%1&#xa0;» a été exclu de la bibliothèque&#xa0;; rien ne change sur le disque.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paths were left out of the library; nothing is changed on the disk.</source>
        <translation>
            <numerusform>%Ln chemin a été exclu de la bibliothèque&#xa0;; rien ne change sur le disque.</numerusform>
            <numerusform>%Ln chemins ont été exclus de la bibliothèque&#xa0;; rien ne change sur le disque.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is in the list already; it is looked through again.</source>
        <translation>«&#xa0;%1&#xa0;» est déjà dans la liste&#xa0;; il est parcouru à nouveau.</translation>
    </message>
    <message>
        <source>“%1” lies in “%2”, which is in the list already.</source>
        <translation>«&#xa0;%1&#xa0;» se trouve dans «&#xa0;%2&#xa0;», qui est déjà dans la liste.</translation>
    </message>
    <message>
        <source>%1, out of reach</source>
        <translation>%1, inaccessible</translation>
    </message>
    <message>
        <source>%1, protected</source>
        <translation>%1, protégé</translation>
    </message>
    <message>
        <source>%1, unfinished</source>
        <translation>%1, inachevé</translation>
    </message>
    <message>
        <source>protected</source>
        <translation>protégé</translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups</source>
        <translation>
            <numerusform>%Ln groupe</numerusform>
            <numerusform>%Ln groupes</numerusform>
        </translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Folders of the library</source>
        <translation>Dossiers de la bibliothèque</translation>
    </message>
    <message>
        <source>Drop a folder here.</source>
        <translation>Déposez un dossier ici.</translation>
    </message>
    <message>
        <source>&amp;Open in file manager</source>
        <translation>&amp;Ouvrir le dossier</translation>
    </message>
    <message>
        <source>&amp;Copy path</source>
        <translation>Copier le c&amp;hemin</translation>
    </message>
    <message>
        <source>&amp;Protect: never move to the trash</source>
        <translation>&amp;Protéger&#xa0;: jamais à la corbeille</translation>
    </message>
    <message>
        <source>Re&amp;move from the list</source>
        <translation>Re&amp;tirer de la liste</translation>
    </message>
    <message>
        <source>The files stay as they are</source>
        <translation>Les fichiers restent tels quels</translation>
    </message>
    <message>
        <source>Waiting for the drive…</source>
        <translation>En attente du disque…</translation>
    </message>
    <message>
        <source>Only folders can be added to the library; drop pictures on the page Find.</source>
        <translation>Seuls des dossiers s’ajoutent à la bibliothèque&#xa0;; déposez les images sur la page Rechercher.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups, %1 so far</source>
        <translation>
            <numerusform>%Ln groupe, %1 pour l’instant</numerusform>
            <numerusform>%Ln groupes, %1 pour l’instant</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped; what was read is kept.</source>
        <translation>Arrêté&#xa0;; ce qui a été lu est conservé.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln folders could not be looked through.</source>
        <translation>
            <numerusform>%Ln dossier n’a pas pu être parcouru.</numerusform>
            <numerusform>%Ln dossiers n’ont pas pu être parcourus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files could not be read any more: they vanished, or a drive does not answer.</source>
        <translation>
            <numerusform>%Ln fichier n’a pas pu être lu&#xa0;: il a disparu, ou un disque ne répond pas.</numerusform>
            <numerusform>%Ln fichiers n’ont pas pu être lus&#xa0;: ils ont disparu, ou un disque ne répond pas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rescan</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>There are no photos in %1.</source>
        <translation>Il n’y a pas d’image dans %1.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln nouveau</numerusform>
            <numerusform>%Ln nouveaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln modifié</numerusform>
            <numerusform>%Ln modifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln moved</source>
        <translation>
            <numerusform>%Ln déplacé</numerusform>
            <numerusform>%Ln déplacés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gone</source>
        <translation>
            <numerusform>%Ln disparu</numerusform>
            <numerusform>%Ln disparus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not read</source>
        <translation>
            <numerusform>%Ln non lu</numerusform>
            <numerusform>%Ln non lus</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing has changed</source>
        <translation>aucun changement</translation>
    </message>
    <message>
        <source>Results in “%1”</source>
        <translation>Résultats de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Pictures of a group</source>
        <translation>Images d’un groupe</translation>
    </message>
    <message>
        <source>List of groups</source>
        <translation>Liste des groupes</translation>
    </message>
    <message>
        <source>Search and filters</source>
        <translation>Recherche et filtres</translation>
    </message>
    <message>
        <source>List of folders</source>
        <translation>Liste des dossiers</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Ensemble</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Pictures that Find shows</source>
        <translation>Images de la page Rechercher</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Photo</source>
        <translation>&amp;Photo</translation>
    </message>
    <message>
        <source>Revie&amp;w</source>
        <translation>E&amp;xamen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Bibliothèque</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>&amp;Recent folders</source>
        <translation>&amp;Dossiers récents</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Barre d’outils</translation>
    </message>
    <message>
        <source>Thumbnail size</source>
        <translation>Taille des vignettes</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard.</source>
        <translation>Il n’y a pas d’image dans le presse-papiers.</translation>
    </message>
    <message>
        <source>There is no such file: %1</source>
        <translation>Ce fichier n’existe pas&#xa0;: %1</translation>
    </message>
    <message>
        <source>Opening the results in “%1”…</source>
        <translation>Ouverture des résultats de «&#xa0;%1&#xa0;»…</translation>
    </message>
    <message>
        <source>The window for the results cannot be started.</source>
        <translation>Impossible d’ouvrir la fenêtre des résultats.</translation>
    </message>
    <message>
        <source>The logs are in %1</source>
        <translation>Journaux dans %1</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Arrêter</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos selected</source>
        <translation>
            <numerusform>%Ln photo sélectionnée</numerusform>
            <numerusform>%Ln photos sélectionnées</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping; what is done is kept…</source>
        <translation>Arrêt en cours&#xa0;; ce qui est fait est conservé…</translation>
    </message>
    <message>
        <source>%1 photos/s</source>
        <translation>%1 images/s</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>reste %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos found</source>
        <translation>
            <numerusform>%Ln image trouvée</numerusform>
            <numerusform>%Ln images trouvées</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking through the folders…</source>
        <translation>Parcours des dossiers…</translation>
    </message>
    <message>
        <source>Reading %1 of %2</source>
        <translation>Lecture, %1 sur %2</translation>
    </message>
    <message>
        <source>Comparing all photos, step %1 of %2</source>
        <translation>Comparaison de toutes les images, étape %1 sur %2</translation>
    </message>
    <message>
        <source>Moving, %1 of %2</source>
        <translation>Déplacement, %1 sur %2</translation>
    </message>
    <message>
        <source>Putting back, %1 of %2</source>
        <translation>Restauration, %1 sur %2</translation>
    </message>
    <message>
        <source>Preparing to find crops, %1 of %2</source>
        <translation>Préparation des recadrages, %1 sur %2</translation>
    </message>
    <message>
        <source>Looking for crops, %1 of %2</source>
        <translation>Recherche de recadrages, %1 sur %2</translation>
    </message>
    <message>
        <source>Comparing pictures, %1 of %2</source>
        <translation>Comparaison des images, %1 sur %2</translation>
    </message>
    <message>
        <source>Checking equal files, %1</source>
        <translation>Contrôle des fichiers égaux, %1</translation>
    </message>
    <message>
        <source>Checking equal files, %1 of %2</source>
        <translation>Contrôle des fichiers égaux, %1 sur %2</translation>
    </message>
    <message>
        <source>Own rule</source>
        <translation>Règle personnelle</translation>
    </message>
    <message>
        <source>Very similar</source>
        <translation>Très similaire</translation>
    </message>
    <message>
        <source>Similar</source>
        <translation>Similaire</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Meilleure</translation>
    </message>
    <message>
        <source>Identical</source>
        <translation>Identique</translation>
    </message>
    <message>
        <source>Same pixels</source>
        <translation>Mêmes pixels</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Recadrage</translation>
    </message>
    <message>
        <source>Another shot of the burst</source>
        <translation>Autre prise de la rafale</translation>
    </message>
    <message>
        <source>Look-alike</source>
        <translation>Sosie</translation>
    </message>
    <message>
        <source>Similar to another copy</source>
        <translation>Proche d’une autre copie</translation>
    </message>
    <message>
        <source>The two pictures</source>
        <translation>Les deux images</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison…</translation>
    </message>
    <message>
        <source>Left picture:</source>
        <translation>Image de gauche&#xa0;:</translation>
    </message>
    <message>
        <source>Right picture:</source>
        <translation>Image de droite&#xa0;:</translation>
    </message>
    <message>
        <source>Picture %1 of %2</source>
        <translation>Image %1 sur %2</translation>
    </message>
    <message>
        <source>Group %1 of %2</source>
        <translation>Groupe %1 sur %2</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Show only the groups with pictures of the folder</source>
        <translation>N’afficher que les groupes avec des images du dossier</translation>
    </message>
    <message>
        <source>Return or Space</source>
        <translation>Entrée ou Espace</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Show the groups of all folders again</source>
        <translation>Réafficher les groupes de tous les dossiers</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédente</translation>
    </message>
    <message>
        <source>Previous picture; ← does the same</source>
        <translation>Image précédente&#xa0;; ← fait de même</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivante</translation>
    </message>
    <message>
        <source>Next picture; → does the same</source>
        <translation>Image suivante&#xa0;; → fait de même</translation>
    </message>
    <message>
        <source>Previous group</source>
        <translation>Groupe précédent</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>Pg préc.</translation>
    </message>
    <message>
        <source>Next group</source>
        <translation>Groupe suivant</translation>
    </message>
    <message>
        <source>PgDn</source>
        <translation>Pg suiv.</translation>
    </message>
    <message>
        <source>Show one large, and the other in the same place at each press; hold to look for a moment</source>
        <translation>Montrer l’une en grand, puis l’autre au même endroit à chaque appui&#xa0;; maintenir pour un bref coup d’œil</translation>
    </message>
    <message>
        <source>Lay one over the other, with a divider that can be moved</source>
        <translation>Superposer les deux, avec un séparateur mobile</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>Flip</source>
        <translation>Alterner</translation>
    </message>
    <message>
        <source>Swipe</source>
        <translation>Rideau</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>Show where they differ</source>
        <translation>Montrer où elles diffèrent</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Infos</translation>
    </message>
    <message>
        <source>Show or hide the information at the right</source>
        <translation>Afficher ou masquer les informations à droite</translation>
    </message>
    <message>
        <source>Mark it for the trash, and go on; T and Delete do the same</source>
        <translation>La marquer pour la corbeille et continuer&#xa0;; T et Suppr font de même</translation>
    </message>
    <message>
        <source>Make it the best of its group: it stays, and the others are compared with it</source>
        <translation>En faire la meilleure du groupe&#xa0;: elle reste, et les autres lui sont comparées</translation>
    </message>
    <message>
        <source>These two are no duplicates, and not to be shown together again</source>
        <translation>Ces deux images ne sont pas des doublons et ne seront plus présentées ensemble</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>Make best</source>
        <translation>Préférer</translation>
    </message>
    <message>
        <source>Not duplicates</source>
        <translation>Pas des doublons</translation>
    </message>
    <message>
        <source>Show all of both; double click does the same</source>
        <translation>Les montrer en entier&#xa0;; un double clic fait de même</translation>
    </message>
    <message>
        <source>100%: the larger picture pixel by pixel</source>
        <translation>100&#xa0;%&#xa0;: la plus grande image, pixel par pixel</translation>
    </message>
    <message>
        <source>Change sides; what is then at the left stays there</source>
        <translation>Changer de côté&#xa0;; celle qui passe à gauche y reste</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom arrière</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajuster</translation>
    </message>
    <message>
        <source>100%</source>
        <translation>100&#xa0;%</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom avant</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Échanger</translation>
    </message>
    <message>
        <source>Turn alike</source>
        <translation>Même sens</translation>
    </message>
    <message>
        <source>Show turned copies as the best one is</source>
        <translation>Montrer les copies pivotées dans le sens de la meilleure</translation>
    </message>
    <message>
        <source>Everything that is known of the two is equal.</source>
        <translation>Tout ce qu’on sait des deux images est identique.</translation>
    </message>
    <message>
        <source>What is known of the two pictures</source>
        <translation>Ce qu’on sait des deux images</translation>
    </message>
    <message>
        <source>%1, better: %2</source>
        <translation>%1, mieux&#xa0;: %2</translation>
    </message>
    <message>
        <source>Copy this path</source>
        <translation>Copier ce chemin</translation>
    </message>
    <message>
        <source>Copy the path of the left file</source>
        <translation>Copier le chemin du fichier de gauche</translation>
    </message>
    <message>
        <source>Copy the path of the right file</source>
        <translation>Copier le chemin du fichier de droite</translation>
    </message>
    <message>
        <source>Better: %1</source>
        <translation>Mieux&#xa0;: %1</translation>
    </message>
    <message>
        <source>Divider: left picture at its left, right picture at its right</source>
        <translation>Séparateur&#xa0;: image de gauche à sa gauche, image de droite à sa droite</translation>
    </message>
    <message>
        <source>your choice</source>
        <translation>votre choix</translation>
    </message>
    <message>
        <source>changed since it was indexed</source>
        <translation>modifiée depuis l’indexation</translation>
    </message>
    <message>
        <source>out of reach</source>
        <translation>inaccessible</translation>
    </message>
    <message>
        <source>Trash</source>
        <comment>badge</comment>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>Protégée</translation>
    </message>
    <message>
        <source>Proposed for the trash</source>
        <translation>Proposée pour la corbeille</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Gardée</translation>
    </message>
    <message>
        <source>Only differences</source>
        <translation>Différences seules</translation>
    </message>
    <message>
        <source>Leave out what is equal (O)</source>
        <translation>Omettre ce qui est identique (O)</translation>
    </message>
    <message>
        <source>Left picture</source>
        <translation>Image de gauche</translation>
    </message>
    <message>
        <source>Right picture</source>
        <translation>Image de droite</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Informations</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Difference, %1 times brighter</source>
        <translation>Différence, %1 fois plus lumineuse</translation>
    </message>
    <message>
        <source>the pictures are of different shapes, so they do not lie exactly on one another</source>
        <translation>les images n’ont pas la même forme et ne se superposent pas exactement</translation>
    </message>
    <message>
        <source>no difference at this size</source>
        <translation>aucune différence à cette taille</translation>
    </message>
    <message>
        <source>%1% of the pixels differ</source>
        <translation>%1&#xa0;% des pixels diffèrent</translation>
    </message>
    <message>
        <source>at most by %1 of 255</source>
        <translation>d’au plus %1 sur 255</translation>
    </message>
    <message>
        <source>“%1” is shown from a picture of %2 pixels.</source>
        <translation>«&#xa0;%1&#xa0;» est affichée d’après une image de %2 pixels.</translation>
    </message>
    <message>
        <source>What was searched for</source>
        <translation>Ce qui était cherché</translation>
    </message>
    <message>
        <source>In the group</source>
        <translation>Dans le groupe</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>Similarité</translation>
    </message>
    <message>
        <source>Belongs to it</source>
        <translation>Fichiers associés</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>more content</source>
        <translation>plus de contenu</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>Dimensions</translation>
    </message>
    <message>
        <source>no border</source>
        <translation>sans bordure</translation>
    </message>
    <message>
        <source>more pixels</source>
        <translation>plus de pixels</translation>
    </message>
    <message>
        <source>File size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>less compressed</source>
        <translation>moins compressée</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>the original format</source>
        <translation>le format d’origine</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>Turned</source>
        <translation>Pivotée</translation>
    </message>
    <message>
        <source>Upright</source>
        <translation>À l’endroit</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Stockage</translation>
    </message>
    <message>
        <source>upright</source>
        <translation>à l’endroit</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Endommagée</translation>
    </message>
    <message>
        <source>Intact</source>
        <translation>Intacte</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>intact</source>
        <translation>intacte</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Prise de vue</translation>
    </message>
    <message>
        <source>earlier</source>
        <translation>plus tôt</translation>
    </message>
    <message>
        <source>known</source>
        <translation>renseigné</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>older</source>
        <translation>plus ancienne</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Lens</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Exposition</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Logiciel</translation>
    </message>
    <message>
        <source>the best one</source>
        <translation>la meilleure</translation>
    </message>
    <message>
        <source>This file is not there any more.</source>
        <translation>Ce fichier n’existe plus.</translation>
    </message>
    <message>
        <source>This file cannot be shown: %1</source>
        <translation>Ce fichier ne peut pas être affiché&#xa0;: %1</translation>
    </message>
    <message>
        <source>Next picture; in Swipe, move the divider</source>
        <translation>Image suivante&#xa0;; en mode Rideau, déplacer le séparateur</translation>
    </message>
    <message>
        <source>Previous picture; in Swipe, move the divider</source>
        <translation>Image précédente&#xa0;; en mode Rideau, déplacer le séparateur</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>Image suivante</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>Image précédente</translation>
    </message>
    <message>
        <source>Choose the left picture</source>
        <translation>Choisir l’image de gauche</translation>
    </message>
    <message>
        <source>Choose the right picture</source>
        <translation>Choisir l’image de droite</translation>
    </message>
    <message>
        <source>Keep the chosen picture</source>
        <translation>Garder l’image choisie</translation>
    </message>
    <message>
        <source>Mark the chosen picture for the trash, and go on</source>
        <translation>Marquer l’image choisie pour la corbeille et continuer</translation>
    </message>
    <message>
        <source>Make the chosen picture the best of its group</source>
        <translation>Faire de l’image choisie la meilleure du groupe</translation>
    </message>
    <message>
        <source>The two are not duplicates</source>
        <translation>Les deux ne sont pas des doublons</translation>
    </message>
    <message>
        <source>Flip between the two; hold to look</source>
        <translation>Alterner entre les deux&#xa0;; maintenir pour regarder</translation>
    </message>
    <message>
        <source>Swipe: a divider between the two</source>
        <translation>Rideau&#xa0;: un séparateur entre les deux</translation>
    </message>
    <message>
        <source>Show or hide the information</source>
        <translation>Afficher ou masquer les informations</translation>
    </message>
    <message>
        <source>Only differences in the information</source>
        <translation>Différences seules dans les informations</translation>
    </message>
    <message>
        <source>Swap the two</source>
        <translation>Échanger les deux</translation>
    </message>
    <message>
        <source>Turn alike, or as stored</source>
        <translation>Même sens, ou telles que stockées</translation>
    </message>
    <message>
        <source>Move the view to the left</source>
        <translation>Déplacer la vue vers la gauche</translation>
    </message>
    <message>
        <source>Move the view to the right</source>
        <translation>Déplacer la vue vers la droite</translation>
    </message>
    <message>
        <source>Move the view up</source>
        <translation>Déplacer la vue vers le haut</translation>
    </message>
    <message>
        <source>Move the view down</source>
        <translation>Déplacer la vue vers le bas</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation>Touche&#xa0;: %1</translation>
    </message>
    <message>
        <source>Click, or press %1, and the keys are for this picture.</source>
        <translation>Cliquez ou appuyez sur %1, et les touches agiront sur cette image.</translation>
    </message>
    <message>
        <source>The keys are for this picture</source>
        <translation>Les touches agissent sur cette image</translation>
    </message>
    <message>
        <source>Keys act here</source>
        <translation>Touches actives ici</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>There is no host named %1, or this computer is offline.</source>
        <translation>Il n’existe pas d’hôte nommé %1, ou cet ordinateur est hors ligne.</translation>
    </message>
    <message>
        <source>%1 leads to an address that is not secure, at %2.</source>
        <translation>%1 mène à une adresse non sécurisée, sur %2.</translation>
    </message>
    <message>
        <source>%1 is an address of this computer or of the local network; it is not fetched.</source>
        <translation>%1 est une adresse de cet ordinateur ou du réseau local&#xa0;; elle n’est pas téléchargée.</translation>
    </message>
    <message>
        <source>%1 was reached by too many redirects.</source>
        <translation>Trop de redirections vers %1.</translation>
    </message>
    <message>
        <source>%1 answered with status %2.</source>
        <translation>%1 a répondu par l’état %2.</translation>
    </message>
    <message>
        <source>%1 sent the file in a compressed form that was not asked for.</source>
        <translation>%1 a envoyé le fichier sous une forme compressée qui n’était pas demandée.</translation>
    </message>
    <message>
        <source>%1 could not prove that it is %1: %2.</source>
        <translation>%1 n’a pas pu prouver son identité (%1)&#xa0;: %2.</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made.</source>
        <translation>Impossible d’établir une connexion sécurisée avec %1.</translation>
    </message>
    <message>
        <source>%1 took too long to answer.</source>
        <translation>%1 a mis trop de temps à répondre.</translation>
    </message>
    <message>
        <source>%1 broke off before the file was complete.</source>
        <translation>%1 s’est interrompu avant la fin du fichier.</translation>
    </message>
    <message>
        <source>%1 sent an answer that is not valid, or broke off.</source>
        <translation>%1 a envoyé une réponse non valable, ou s’est interrompu.</translation>
    </message>
    <message>
        <source>%1 cannot be reached; is this computer online?</source>
        <translation>%1 est injoignable&#xa0;; cet ordinateur est-il en ligne&#xa0;?</translation>
    </message>
    <message>
        <source>The connection to %1 failed: %2.</source>
        <translation>La connexion à %1 a échoué&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The file at %1 is larger than %2 MiB.</source>
        <translation>Le fichier de %1 dépasse %2 Mio.</translation>
    </message>
    <message>
        <source>This is not a web address.</source>
        <translation>Ce n’est pas une adresse web.</translation>
    </message>
    <message>
        <source>An address with a user name or password in it is not fetched.</source>
        <translation>Une adresse contenant un nom d’utilisateur ou un mot de passe n’est pas téléchargée.</translation>
    </message>
    <message>
        <source>The name of the host in this address is not valid.</source>
        <translation>Le nom d’hôte de cette adresse n’est pas valable.</translation>
    </message>
    <message>
        <source>%1 cannot be asked at port %2.</source>
        <translation>%1 ne peut pas être interrogé sur le port %2.</translation>
    </message>
    <message>
        <source>The work has ended.</source>
        <translation>Le travail est terminé.</translation>
    </message>
    <message>
        <source>About dupfinder</source>
        <translation>À propos de dupfinder</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Journaux</translation>
    </message>
    <message>
        <source>Finds photos that you have more than once, and never deletes one for good.</source>
        <translation>Trouve les photos que vous avez en plusieurs exemplaires, et n’en supprime jamais définitivement.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copies the versions as text</source>
        <translation>Copie les versions sous forme de texte</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Unexpected error</source>
        <translation>Erreur inattendue</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>&amp;Copier les détails</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more errors followed; they are in the log.</source>
        <translation>
            <numerusform>%Ln autre erreur a suivi&#xa0;; elle est dans le journal.</numerusform>
            <numerusform>%Ln autres erreurs ont suivi&#xa0;; elles sont dans le journal.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is a fault in dupfinder, not in your pictures. You can go on; if it acts oddly, start it again. The details are in the log, and can be copied into a report.</source>
        <translation>C’est un défaut de dupfinder, pas de vos photos. Vous pouvez continuer&#xa0;; s’il se comporte bizarrement, redémarrez-le. Les détails sont dans le journal et peuvent être copiés dans un rapport.</translation>
    </message>
    <message>
        <source>Something went wrong that should not</source>
        <translation>Une erreur qui ne devrait pas se produire est survenue</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Move to Trash</source>
        <translation>Mettre à la corbeille</translation>
    </message>
    <message>
        <source>Move Photo &amp;Only</source>
        <translation>Ph&amp;oto seulement</translation>
    </message>
    <message>
        <source>Files that go to the trash, and those that stay</source>
        <translation>Fichiers qui vont à la corbeille, et ceux qui restent</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copier le chemin</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln photos to the trash?</source>
        <translation>
            <numerusform>Mettre %Ln photo à la corbeille&#xa0;?</numerusform>
            <numerusform>Mettre %Ln photos à la corbeille&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Move Both to Trash</source>
        <translation>&amp;Mettre les deux à la corbeille</translation>
    </message>
    <message>
        <source>&amp;Move to Trash</source>
        <translation>&amp;Mettre à la corbeille</translation>
    </message>
    <message>
        <source>&amp;Move %1 to Trash</source>
        <translation>&amp;Mettre à la corbeille (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files go along</source>
        <translation>
            <numerusform>%Ln fichier associé</numerusform>
            <numerusform>%Ln fichiers associés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos skipped</source>
        <translation>
            <numerusform>%Ln photo ignorée</numerusform>
            <numerusform>%Ln photos ignorées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files do not go.</source>
        <translation>
            <numerusform>%Ln fichier reste en place.</numerusform>
            <numerusform>%Ln fichiers restent en place.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos stay: they are the last copies</source>
        <translation>
            <numerusform>%Ln photo reste&#xa0;: c’est la dernière copie</numerusform>
            <numerusform>%Ln photos restent&#xa0;: ce sont les dernières copies</numerusform>
        </translation>
    </message>
    <message>
        <source>Frees %1 once you empty the trash</source>
        <translation>Libère %1 une fois la corbeille vidée</translation>
    </message>
    <message>
        <source>Nothing goes yet.</source>
        <translation>Rien ne part pour l’instant.</translation>
    </message>
    <message numerus="yes">
        <source>You can put them back with Undo, even after a restart.</source>
        <translation>
            <numerusform>«&#xa0;Annuler&#xa0;» permet de la restaurer, même après un redémarrage.</numerusform>
            <numerusform>«&#xa0;Annuler&#xa0;» permet de les restaurer, même après un redémarrage.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos differ from those that stay: %1.</source>
        <translation>
            <numerusform>%Ln photo diffère de celle qui reste&#xa0;: %1.</numerusform>
            <numerusform>%Ln photos diffèrent de celles qui restent&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in some places</source>
        <translation>%1 par endroits</translation>
    </message>
    <message>
        <source>%1 in colour</source>
        <translation>%1 en couleur</translation>
    </message>
    <message>
        <source>%1 throughout</source>
        <translation>%1 partout</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files hold, or may hold, more than the pictures that stay: %1.</source>
        <translation>
            <numerusform>%Ln fichier contient, ou peut contenir, plus que l’image qui reste&#xa0;: %1.</numerusform>
            <numerusform>%Ln fichiers contiennent, ou peuvent contenir, plus que les images qui restent&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>et %1 de plus</translation>
    </message>
    <message>
        <source>Best copy</source>
        <translation>Meilleure copie</translation>
    </message>
    <message>
        <source>Keeps the most content and resolution; then originals, then the least compressed.</source>
        <translation>Garde le plus de contenu et de résolution&#xa0;; puis les originaux, puis les moins compressées.</translation>
    </message>
    <message>
        <source>Highest resolution</source>
        <translation>Plus haute résolution</translation>
    </message>
    <message>
        <source>Keeps the most pixels; less than 4% of difference does not count.</source>
        <translation>Garde le plus de pixels&#xa0;; moins de 4&#xa0;% d’écart ne compte pas.</translation>
    </message>
    <message>
        <source>Lowest resolution</source>
        <translation>Plus basse résolution</translation>
    </message>
    <message>
        <source>Keeps the fewest pixels; less than 4% of difference does not count.</source>
        <translation>Garde le moins de pixels&#xa0;; moins de 4&#xa0;% d’écart ne compte pas.</translation>
    </message>
    <message>
        <source>Largest file</source>
        <translation>Plus gros fichier</translation>
    </message>
    <message>
        <source>Keeps the largest of the files that seem most original.</source>
        <translation>Garde le plus gros des fichiers qui semblent les plus originaux.</translation>
    </message>
    <message>
        <source>Smallest file</source>
        <translation>Plus petit fichier</translation>
    </message>
    <message>
        <source>Keeps the file with the fewest bytes.</source>
        <translation>Garde le fichier qui a le moins d’octets.</translation>
    </message>
    <message>
        <source>Has camera data</source>
        <translation>Données de l’appareil</translation>
    </message>
    <message>
        <source>Keeps a file that still names its camera, or says how it exposed; messengers remove that.</source>
        <translation>Garde un fichier qui nomme encore son appareil ou son exposition&#xa0;; les messageries suppriment cela.</translation>
    </message>
    <message>
        <source>Stored upright</source>
        <translation>Stockée à l’endroit</translation>
    </message>
    <message>
        <source>Keeps a file whose pixels are upright as they are stored, without a mark to turn it.</source>
        <translation>Garde un fichier dont les pixels sont stockés à l’endroit, sans indication de rotation.</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>Plus ancienne</translation>
    </message>
    <message>
        <source>By the camera&apos;s date, or that of the file if there is none.</source>
        <translation>D’après la date de l’appareil, sinon celle du fichier.</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Plus récente</translation>
    </message>
    <message>
        <source>Taken first</source>
        <translation>Prise en premier</translation>
    </message>
    <message>
        <source>By the camera&apos;s date; pictures without one come last.</source>
        <translation>D’après la date de l’appareil&#xa0;; les photos sans date viennent en dernier.</translation>
    </message>
    <message>
        <source>Taken last</source>
        <translation>Prise en dernier</translation>
    </message>
    <message>
        <source>Changed first</source>
        <translation>Modifiée en premier</translation>
    </message>
    <message>
        <source>By the date of the file, whatever the camera says.</source>
        <translation>D’après la date du fichier, quoi que dise l’appareil.</translation>
    </message>
    <message>
        <source>Changed last</source>
        <translation>Modifiée en dernier</translation>
    </message>
    <message>
        <source>Shortest path</source>
        <translation>Chemin le plus court</translation>
    </message>
    <message>
        <source>Folders and name together have the fewest letters.</source>
        <translation>Dossiers et nom réunis ont le moins de lettres.</translation>
    </message>
    <message>
        <source>Longest path</source>
        <translation>Chemin le plus long</translation>
    </message>
    <message>
        <source>Folders and name together have the most letters.</source>
        <translation>Dossiers et nom réunis ont le plus de lettres.</translation>
    </message>
    <message>
        <source>Preferred format</source>
        <translation>Format préféré</translation>
    </message>
    <message>
        <source>Keeps a file of the format that is named first.</source>
        <translation>Garde un fichier du format cité en premier.</translation>
    </message>
    <message>
        <source>Name is like</source>
        <translation>Nom du type</translation>
    </message>
    <message>
        <source>Keeps a file whose name matches the pattern.</source>
        <translation>Garde un fichier dont le nom correspond au motif.</translation>
    </message>
    <message>
        <source>Name is not like</source>
        <translation>Nom pas du type</translation>
    </message>
    <message>
        <source>Keeps a file whose name does not match the pattern.</source>
        <translation>Garde un fichier dont le nom ne correspond pas au motif.</translation>
    </message>
    <message>
        <source>In the folder</source>
        <translation>Dans le dossier</translation>
    </message>
    <message>
        <source>Keeps a file that is in this folder, or in one inside it.</source>
        <translation>Garde un fichier qui est dans ce dossier, ou dans un de ses sous-dossiers.</translation>
    </message>
    <message>
        <source>, then </source>
        <translation>, puis </translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <translation>%1 «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Passed over: its value cannot be used.</source>
        <translation>Ignoré&#xa0;: sa valeur est inutilisable.</translation>
    </message>
    <message>
        <source>Passed over until it has a value.</source>
        <translation>Ignoré tant qu’il n’a pas de valeur.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>Paire</translation>
    </message>
    <message>
        <source>Group of %1</source>
        <translation>Groupe de %1</translation>
    </message>
    <message>
        <source>One of a group of %1</source>
        <translation>Une photo d’un groupe de %1</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>These are not shown as duplicates of one another, wherever the files are moved and whatever they are named. A group comes back by itself when another photo joins it.</source>
        <translation>Ces photos ne sont pas présentées comme doublons les unes des autres, où qu’on les déplace et quel que soit leur nom. Un groupe revient de lui-même quand une autre photo le rejoint.</translation>
    </message>
    <message>
        <source>Search what is not duplicates</source>
        <translation>Chercher parmi les non-doublons</translation>
    </message>
    <message>
        <source>Search by name or folder</source>
        <translation>Chercher par nom ou dossier</translation>
    </message>
    <message>
        <source>&amp;Show again</source>
        <translation>&amp;Réafficher</translation>
    </message>
    <message>
        <source>Shows the selected ones as duplicates again</source>
        <translation>Présente de nouveau la sélection comme doublons</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Réafficher</translation>
    </message>
    <message>
        <source>Copy paths</source>
        <translation>Copier les chemins</translation>
    </message>
    <message>
        <source>Nothing is marked as not duplicates</source>
        <translation>Aucun non-doublon</translation>
    </message>
    <message>
        <source>Pairs and groups that you mark so are listed here, and can be shown again.</source>
        <translation>Les paires et les groupes que vous désignez ainsi figurent ici, et peuvent être réaffichés.</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>Try fewer letters, or clear the search.</source>
        <translation>Essayez avec moins de lettres, ou effacez la recherche.</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 sur %2 affichés</translation>
    </message>
    <message>
        <source>Why, and why not</source>
        <translation>Pourquoi, et pourquoi pas</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>passes</source>
        <translation>admis</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>Settings that change this answer</source>
        <translation>Réglages qui changent ce résultat</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Octets</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>identiques</translation>
    </message>
    <message>
        <source>different</source>
        <translation>différents</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Pixels</translation>
    </message>
    <message>
        <source>Third look</source>
        <translation>Troisième contrôle</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distance</translation>
    </message>
    <message>
        <source>of the views that pass</source>
        <translation>des vues admises</translation>
    </message>
    <message>
        <source>nearly equal</source>
        <translation>presque identiques</translation>
    </message>
    <message>
        <source>not nearly equal</source>
        <translation>trop différents</translation>
    </message>
    <message>
        <source>Second look, tiny</source>
        <translation>Deuxième contrôle, minuscule</translation>
    </message>
    <message>
        <source>Second look</source>
        <translation>Deuxième contrôle</translation>
    </message>
    <message>
        <source>structure %1</source>
        <translation>structure %1</translation>
    </message>
    <message>
        <source>frequency %1</source>
        <translation>fréquence %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln similar</source>
        <translation>
            <numerusform>%Ln similaire</numerusform>
            <numerusform>%Ln similaires</numerusform>
        </translation>
    </message>
    <message>
        <source>fewer than %1</source>
        <translation>moins de %1</translation>
    </message>
    <message>
        <source>%1 agree of %2</source>
        <translation>%1 en accord sur %2</translation>
    </message>
    <message>
        <source>Local features</source>
        <translation>Détails locaux</translation>
    </message>
    <message>
        <source>Shown by both</source>
        <translation>Partie commune</translation>
    </message>
    <message>
        <source>Thumbnails</source>
        <translation>Vignettes</translation>
    </message>
    <message>
        <source>Pixels there</source>
        <translation>Pixels à cet endroit</translation>
    </message>
    <message numerus="yes">
        <source>%Ln places</source>
        <translation>
            <numerusform>%Ln endroit</numerusform>
            <numerusform>%Ln endroits</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of them agree</source>
        <translation>%1 en accord</translation>
    </message>
    <message>
        <source>%1 on average</source>
        <translation>%1 en moyenne</translation>
    </message>
    <message>
        <source>taken %1</source>
        <translation>prise le %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>au plus %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>au moins %1</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Clean up in three steps</source>
        <translation>Faire le ménage en trois étapes</translation>
    </message>
    <message>
        <source>&lt;b&gt;Drop&lt;/b&gt; your photo folder. Groups appear as they are found.</source>
        <translation>&lt;b&gt;Déposez&lt;/b&gt; votre dossier de photos. Les groupes apparaissent au fur et à mesure.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Look&lt;/b&gt; at each group. Copies that are certain are marked already.</source>
        <translation>&lt;b&gt;Regardez&lt;/b&gt; chaque groupe. Les copies certaines sont déjà marquées.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Move&lt;/b&gt; what is marked to the trash. Undo brings it back, even after a restart.</source>
        <translation>&lt;b&gt;Mettez&lt;/b&gt; à la corbeille ce qui est marqué. «&#xa0;Annuler&#xa0;» le ramène, même après un redémarrage.</translation>
    </message>
    <message>
        <source>In each &lt;b&gt;group&lt;/b&gt; one picture is the &lt;b&gt;best&lt;/b&gt;, with a star; the panel says why it is kept. Copies that are identical, or look the same everywhere, are &lt;b&gt;marked&lt;/b&gt;. Other copies are only proposed until you confirm their group. Edited pictures, crops and bursts are shown and left to you.</source>
        <translation>Dans chaque &lt;b&gt;groupe&lt;/b&gt;, une photo est la &lt;b&gt;meilleure&lt;/b&gt; et porte une étoile&#xa0;; le panneau dit pourquoi elle est gardée. Les copies identiques, ou d’aspect partout semblable, sont &lt;b&gt;marquées&lt;/b&gt;. Les autres ne sont que proposées jusqu’à ce que vous confirmiez leur groupe. Les photos retouchées, les recadrages et les rafales sont montrés, et la décision vous revient.</translation>
    </message>
    <message>
        <source>The buttons above the photos show one kind of group: identical, similar, edited, turned, crops, bursts, marked, unreviewed. A picture in a &lt;b&gt;protected&lt;/b&gt; folder is never marked by a rule.</source>
        <translation>Les boutons au-dessus des photos limitent l’affichage à une sorte de groupes&#xa0;: identiques, proches, retouchées, pivotées, recadrages, rafales, marqués, à examiner. Une règle ne marque jamais une photo d’un dossier &lt;b&gt;protégé&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Space&lt;/b&gt; shows a large preview; the arrows go on</source>
        <translation>&lt;b&gt;Espace&lt;/b&gt; montre un grand aperçu&#xa0;; les flèches font défiler</translation>
    </message>
    <message>
        <source>&lt;b&gt;K&lt;/b&gt; keeps a picture, &lt;b&gt;X&lt;/b&gt; marks it for the trash</source>
        <translation>&lt;b&gt;K&lt;/b&gt; garde une photo, &lt;b&gt;X&lt;/b&gt; la marque pour la corbeille</translation>
    </message>
    <message>
        <source>&lt;b&gt;N&lt;/b&gt; says that it is not a duplicate</source>
        <translation>&lt;b&gt;N&lt;/b&gt; indique que ce n’est pas un doublon</translation>
    </message>
    <message>
        <source>&lt;b&gt;Enter&lt;/b&gt; confirms the group and goes to the next</source>
        <translation>&lt;b&gt;Entrée&lt;/b&gt; confirme le groupe et passe au suivant</translation>
    </message>
    <message>
        <source>&lt;b&gt;C&lt;/b&gt; compares two pictures, &lt;b&gt;S&lt;/b&gt; shows up to six at once</source>
        <translation>&lt;b&gt;C&lt;/b&gt; compare deux photos, &lt;b&gt;S&lt;/b&gt; en montre jusqu’à six à la fois</translation>
    </message>
    <message>
        <source>All keys are listed in the menu Help.</source>
        <translation>Toutes les touches sont listées dans le menu Aide.</translation>
    </message>
    <message>
        <source>How similarity works</source>
        <translation>Comment fonctionne la similarité</translation>
    </message>
    <message>
        <source>For every picture dupfinder notes 64 times whether one place is brighter than the place beside it: its &lt;b&gt;fingerprint&lt;/b&gt;. A copy that was resized, recompressed, turned or mirrored has nearly the same one. The number of places that differ is the &lt;b&gt;distance&lt;/b&gt;; &lt;b&gt;Similarity&lt;/b&gt; sets the largest that is accepted. Every pair gets a second look.</source>
        <translation>Pour chaque photo, dupfinder note 64 fois si un endroit est plus clair que l’endroit voisin&#xa0;: c’est son &lt;b&gt;empreinte&lt;/b&gt;. Une copie redimensionnée, recompressée, pivotée ou en miroir a presque la même. Le nombre d’endroits qui diffèrent est la &lt;b&gt;distance&lt;/b&gt;&#xa0;; la &lt;b&gt;similarité&lt;/b&gt; fixe la plus grande qui soit admise. Chaque paire passe un deuxième contrôle.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Identical:&lt;/b&gt; every byte of the files is equal</source>
        <translation>&lt;b&gt;Identique&#xa0;:&lt;/b&gt; les fichiers sont égaux octet pour octet</translation>
    </message>
    <message>
        <source>&lt;b&gt;Same pixels:&lt;/b&gt; only the files differ, for example in their metadata</source>
        <translation>&lt;b&gt;Mêmes pixels&#xa0;:&lt;/b&gt; seuls les fichiers diffèrent, par exemple leurs métadonnées</translation>
    </message>
    <message>
        <source>&lt;b&gt;Very similar&lt;/b&gt; and &lt;b&gt;similar:&lt;/b&gt; resized, recompressed, edited a little</source>
        <translation>&lt;b&gt;Très similaire&lt;/b&gt; et &lt;b&gt;similaire&#xa0;:&lt;/b&gt; redimensionnée, recompressée, un peu retouchée</translation>
    </message>
    <message>
        <source>&lt;b&gt;Look-alike:&lt;/b&gt; failed the second look; shown by Find, never part of a group</source>
        <translation>&lt;b&gt;Sosie&#xa0;:&lt;/b&gt; a échoué au deuxième contrôle&#xa0;; montré par Rechercher, jamais dans un groupe</translation>
    </message>
    <message>
        <source>It can miss copies that show less than a third of the picture. A picture with hardly any contrast, such as a blank page, is found only if it is identical.</source>
        <translation>Les copies qui montrent moins d’un tiers de la photo peuvent lui échapper. Une photo presque sans contraste, comme une page blanche, n’est trouvée que si elle est identique.</translation>
    </message>
    <message>
        <source>What dupfinder never does</source>
        <translation>Ce que dupfinder ne fait jamais</translation>
    </message>
    <message>
        <source>It never deletes a file for good. Files go to the trash of your system, and come back.</source>
        <translation>Il ne supprime jamais un fichier définitivement. Les fichiers vont dans la corbeille de votre système, et en reviennent.</translation>
    </message>
    <message>
        <source>It never moves the last copy of a picture unless you confirm exactly that, in words.</source>
        <translation>Il ne déplace jamais la dernière copie d’une photo, sauf si vous le confirmez expressément.</translation>
    </message>
    <message>
        <source>It never writes into your folders of pictures: no thumbnails, no notes, no changed dates.</source>
        <translation>Il n’écrit jamais dans vos dossiers de photos&#xa0;: ni vignettes, ni notes, ni dates modifiées.</translation>
    </message>
    <message>
        <source>It never sends your pictures anywhere. The network is used only when you drop a web address and agree to fetch it.</source>
        <translation>Il n’envoie vos photos nulle part. Le réseau ne sert que si vous déposez une adresse web et acceptez de la télécharger.</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln photos (%1) to a folder?</source>
        <translation>
            <numerusform>Déplacer %Ln photo (%1) vers un dossier&#xa0;?</numerusform>
            <numerusform>Déplacer %Ln photos (%1) vers un dossier&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Move to a folder</source>
        <translation>Déplacer vers un dossier</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>&amp;Déplacer</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Choisir un dossier</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Choisir…</translation>
    </message>
    <message>
        <source>&amp;Keep the folders they are in, below the new one</source>
        <translation>&amp;Recréer leurs dossiers dans le nouveau</translation>
    </message>
    <message numerus="yes">
        <source>Move the %Ln &amp;sidecars and videos that belong to them, too</source>
        <translation>
            <numerusform>Déplacer aussi le fichier annexe ou la &amp;vidéo qui l’accompagne</numerusform>
            <numerusform>Déplacer aussi les %Ln fichiers annexes et &amp;vidéos qui les accompagnent</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>D&amp;ossier&#xa0;:</translation>
    </message>
    <message>
        <source>Nothing there is overwritten: a name that is taken gets a number. Undo brings them back.</source>
        <translation>Rien n’y est écrasé&#xa0;: un nom déjà pris reçoit un numéro. «&#xa0;Annuler&#xa0;» les ramène.</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>Ce dossier n’existe pas.</translation>
    </message>
    <message numerus="yes">
        <source>Replace %Ln identical copies (%1) by links?</source>
        <translation>
            <numerusform>Remplacer %Ln copie identique (%1) par un lien&#xa0;?</numerusform>
            <numerusform>Remplacer %Ln copies identiques (%1) par des liens&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace by links</source>
        <translation>Remplacer par des liens</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Remplacer</translation>
    </message>
    <message>
        <source>&amp;Hard link: the same file under both names</source>
        <translation>Lien &amp;physique&#xa0;: le même fichier sous les deux noms</translation>
    </message>
    <message>
        <source>&amp;Shared copy (reflink): a file of its own that shares the space</source>
        <translation>Copie par&amp;tagée (reflink)&#xa0;: un fichier à part qui partage l’espace</translation>
    </message>
    <message>
        <source>The names stay where they are, and the space is freed. Each copy is compared byte by byte right before. Undo makes them full copies again.</source>
        <translation>Les noms restent en place et l’espace est libéré. Chaque copie est comparée octet par octet juste avant. «&#xa0;Annuler&#xa0;» en refait de vraies copies.</translation>
    </message>
    <message>
        <source>A program that edits one of them changes both.</source>
        <translation>Un programme qui modifie l’un modifie les deux.</translation>
    </message>
    <message>
        <source>Editing one leaves the other as it is. Only some drives can: btrfs, XFS.</source>
        <translation>Modifier l’un laisse l’autre tel quel. Seuls certains disques le permettent&#xa0;: btrfs, XFS.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln marked photos are not identical to the kept ones, and stay as they are.</source>
        <translation>
            <numerusform>%Ln photo marquée n’est pas identique à celle qui est gardée, et reste telle quelle.</numerusform>
            <numerusform>%Ln photos marquées ne sont pas identiques à celles qui sont gardées, et restent telles quelles.</numerusform>
        </translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Exclusions</translation>
    </message>
    <message>
        <source>These are left out of the library. What you include again is read at once.</source>
        <translation>Ces éléments sont exclus de la bibliothèque. Ce que vous réincluez est lu aussitôt.</translation>
    </message>
    <message>
        <source>Nothing is excluded</source>
        <translation>Rien n’est exclu</translation>
    </message>
    <message>
        <source>&amp;Include again</source>
        <translation>&amp;Réinclure</translation>
    </message>
    <message>
        <source>Protected folders</source>
        <translation>Dossiers protégés</translation>
    </message>
    <message>
        <source>The files of these folders, and of all that is in them, never go to the trash.</source>
        <translation>Les fichiers de ces dossiers, et de tout leur contenu, ne vont jamais à la corbeille.</translation>
    </message>
    <message>
        <source>No folder is protected</source>
        <translation>Aucun dossier n’est protégé</translation>
    </message>
    <message>
        <source>Remove &amp;protection</source>
        <translation>Retirer la &amp;protection</translation>
    </message>
    <message>
        <source>Match system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>As it was last</source>
        <translation>Comme la dernière fois</translation>
    </message>
    <message>
        <source>Loose</source>
        <translation>Large</translation>
    </message>
    <message>
        <source>Ask each time</source>
        <translation>Toujours demander</translation>
    </message>
    <message>
        <source>Move both</source>
        <translation>Déplacer les deux</translation>
    </message>
    <message>
        <source>Skip photos that have sidecars</source>
        <translation>Ignorer les photos à fichier annexe</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Rubriques</translation>
    </message>
    <message>
        <source>&amp;Reset to defaults</source>
        <translation>&amp;Valeurs par défaut</translation>
    </message>
    <message>
        <source>Resets these settings; folders and marks stay as they are</source>
        <translation>Réinitialise ces réglages&#xa0;; les dossiers et les marques restent tels quels</translation>
    </message>
    <message>
        <source>&amp;Notify me when long work ends</source>
        <translation>&amp;Prévenir à la fin d’un long travail</translation>
    </message>
    <message>
        <source>&amp;Mark copies that are identical or look the same everywhere</source>
        <translation>&amp;Marquer les copies identiques ou d’aspect partout semblable</translation>
    </message>
    <message>
        <source>Also find &amp;crops and screenshots</source>
        <translation>Chercher aussi re&amp;cadrages et captures d’écran</translation>
    </message>
    <message>
        <source>Ch&amp;oose…</source>
        <translation>Ch&amp;oisir…</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>E&amp;ffacer</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>&amp;Ouvrir le dossier</translation>
    </message>
    <message>
        <source>For&amp;get this folder</source>
        <translation>Ou&amp;blier ce dossier</translation>
    </message>
    <message>
        <source>Choose a descriptor model</source>
        <translation>Choisir un modèle de descripteurs</translation>
    </message>
    <message>
        <source>Use no descriptor model</source>
        <translation>N’utiliser aucun modèle de descripteurs</translation>
    </message>
    <message>
        <source>Clear the thumbnails</source>
        <translation>Effacer les vignettes</translation>
    </message>
    <message>
        <source>Open the folder of the library</source>
        <translation>Ouvrir le dossier de la bibliothèque</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>Takes effect at the next start.</source>
        <translation>Prend effet au prochain démarrage.</translation>
    </message>
    <message>
        <source>Only if this window is not in front, and the work took longer than 20 s.</source>
        <translation>Seulement si cette fenêtre n’est pas au premier plan et si le travail a duré plus de 20 s.</translation>
    </message>
    <message>
        <source>T&amp;hreads</source>
        <translation>&amp;Fils d’exécution</translation>
    </message>
    <message>
        <source>Takes effect at the next start. Automatic uses one for each core.</source>
        <translation>Prend effet au prochain démarrage. Automatique en utilise un par cœur.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Examiner</translation>
    </message>
    <message>
        <source>&amp;Similarity at start</source>
        <translation>&amp;Similarité au démarrage</translation>
    </message>
    <message>
        <source>Nothing moves before you say so. All other copies are only proposed.</source>
        <translation>Rien ne bouge sans votre accord. Toutes les autres copies ne sont que proposées.</translation>
    </message>
    <message>
        <source>Si&amp;decars</source>
        <translation>Fichiers &amp;annexes</translation>
    </message>
    <message>
        <source>Files that belong to a photo, such as its XMP notes or its raw file.</source>
        <translation>Fichiers associés à une photo, comme ses notes XMP ou son fichier RAW.</translation>
    </message>
    <message>
        <source>Descriptor model</source>
        <translation>Modèle de descripteurs</translation>
    </message>
    <message>
        <source>An ONNX file that proposes further crops. None is needed.</source>
        <translation>Un fichier ONNX qui propose d’autres recadrages. Il n’est pas nécessaire.</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Stockage</translation>
    </message>
    <message>
        <source>They are made again when they are needed. Your photos stay as they are.</source>
        <translation>Elles sont recréées au besoin. Vos photos restent telles quelles.</translation>
    </message>
    <message>
        <source>Fol&amp;ders</source>
        <translation>&amp;Dossiers</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>ONNX models (*.onnx)</source>
        <translation>Modèles ONNX (*.onnx)</translation>
    </message>
    <message>
        <source>Clearing…</source>
        <translation>Effacement…</translation>
    </message>
    <message>
        <source>The library is in %1</source>
        <translation>Bibliothèque dans %1</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Calcul…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Read only in part</source>
        <translation>Lecture partielle</translation>
    </message>
    <message>
        <source>Folder not read</source>
        <translation>Dossier non lu</translation>
    </message>
    <message>
        <source>File not read</source>
        <translation>Fichier non lu</translation>
    </message>
    <message>
        <source>Picture not decoded</source>
        <translation>Image non décodée</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>These files are left as they are. One that can be read in part is in the library, and is never proposed as the best one while its group has an intact one.</source>
        <translation>Ces fichiers sont laissés tels quels. Un fichier lisible en partie est dans la bibliothèque, et n’est jamais proposé comme le meilleur tant que son groupe en a un intact.</translation>
    </message>
    <message>
        <source>&amp;Show in file manager</source>
        <translation>&amp;Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Copy &amp;all</source>
        <translation>&amp;Tout copier</translation>
    </message>
    <message>
        <source>Copies every row that is shown</source>
        <translation>Copie toutes les lignes affichées</translation>
    </message>
    <message>
        <source>Filter by name, folder or reason</source>
        <translation>Filtrer par nom, dossier ou raison</translation>
    </message>
    <message>
        <source>Filter the problems</source>
        <translation>Filtrer les problèmes</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Every file could be read</source>
        <translation>Tous les fichiers ont pu être lus</translation>
    </message>
    <message>
        <source>No problem matches</source>
        <translation>Aucun problème ne correspond</translation>
    </message>
    <message>
        <source>Try fewer letters, or clear the filter.</source>
        <translation>Essayez avec moins de lettres, ou effacez le filtre.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files could not be read</source>
        <translation>
            <numerusform>%Ln fichier n’a pas pu être lu</numerusform>
            <numerusform>%Ln fichiers n’ont pas pu être lus</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 only in part</source>
        <translation>%1 en partie seulement</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were read only in part</source>
        <translation>
            <numerusform>%Ln fichier n’a été lu qu’en partie</numerusform>
            <numerusform>%Ln fichiers n’ont été lus qu’en partie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln folders could not be read</source>
        <translation>
            <numerusform>%Ln dossier n’a pas pu être lu</numerusform>
            <numerusform>%Ln dossiers n’ont pas pu être lus</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” cannot be shown: it is gone, or no file manager was found.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être affiché&#xa0;: il n’existe plus, ou aucun gestionnaire de fichiers n’a été trouvé.</translation>
    </message>
    <message>
        <source>Save the rule</source>
        <translation>Enregistrer la règle</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nom&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>A rule of this name is there; it will be replaced.</source>
        <translation>Une règle de ce nom existe&#xa0;; elle sera remplacée.</translation>
    </message>
    <message>
        <source>This is the name of a built-in rule.</source>
        <translation>C’est le nom d’une règle intégrée.</translation>
    </message>
    <message>
        <source>Copies that may be marked</source>
        <translation>Copies qui peuvent être marquées</translation>
    </message>
    <message>
        <source>identical or look the same</source>
        <translation>identiques ou de même aspect</translation>
    </message>
    <message>
        <source>identical, or have the same pixels</source>
        <translation>identiques, ou de mêmes pixels</translation>
    </message>
    <message>
        <source>identical</source>
        <translation>identiques</translation>
    </message>
    <message>
        <source>Mar&amp;k copies that are:</source>
        <translation>Mar&amp;quer les copies&#xa0;:</translation>
    </message>
    <message>
        <source>differ in p&amp;laces</source>
        <translation>diffèrent par endroi&amp;ts</translation>
    </message>
    <message>
        <source>differ in &amp;colour</source>
        <translation>diffèrent en co&amp;uleur</translation>
    </message>
    <message>
        <source>differ t&amp;hroughout</source>
        <translation>d&amp;iffèrent partout</translation>
    </message>
    <message>
        <source>are tur&amp;ned</source>
        <translation>sont pi&amp;votées</translation>
    </message>
    <message>
        <source>are &amp;mirrored</source>
        <translation>so&amp;nt en miroir</translation>
    </message>
    <message>
        <source>show only a &amp;part</source>
        <translation>ne montrent qu’une &amp;partie</translation>
    </message>
    <message>
        <source>are of a &amp;burst</source>
        <translation>&amp;sont d’une rafale</translation>
    </message>
    <message>
        <source>Also those that:</source>
        <translation>Aussi celles qui&#xa0;:</translation>
    </message>
    <message>
        <source>Formats, the best first</source>
        <translation>Formats, le meilleur d’abord</translation>
    </message>
    <message>
        <source>Pattern of the name</source>
        <translation>Motif du nom</translation>
    </message>
    <message>
        <source>C&amp;hoose folder…</source>
        <translation>C&amp;hoisir un dossier…</translation>
    </message>
    <message>
        <source>dupfinder knows no format of the name %1.</source>
        <translation>dupfinder ne connaît aucun format nommé %1.</translation>
    </message>
    <message>
        <source>&amp;Formats:</source>
        <translation>&amp;Formats&#xa0;:</translation>
    </message>
    <message>
        <source>The best first, with commas between them.</source>
        <translation>Le meilleur d’abord, séparés par des virgules.</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>Dossier&#xa0;:</translation>
    </message>
    <message>
        <source>Of several folders the upper one wins.</source>
        <translation>Entre plusieurs dossiers, celui du haut l’emporte.</translation>
    </message>
    <message>
        <source>&amp;Pattern:</source>
        <translation>Moti&amp;f&#xa0;:</translation>
    </message>
    <message>
        <source>* stands for any letters, ? for any one letter.</source>
        <translation>* remplace n’importe quelles lettres,&#xa0;? une seule.</translation>
    </message>
    <message>
        <source>Choose by rule</source>
        <translation>Choisir par règle</translation>
    </message>
    <message>
        <source>No criteria</source>
        <translation>Aucun critère</translation>
    </message>
    <message>
        <source>The best photo of each group is kept. Add a criterion to decide otherwise.</source>
        <translation>La meilleure photo de chaque groupe est gardée. Ajoutez un critère pour en décider autrement.</translation>
    </message>
    <message>
        <source>Mark in all &amp;groups</source>
        <translation>Marquer dans tous les &amp;groupes</translation>
    </message>
    <message numerus="yes">
        <source>Mark in %Ln shown &amp;groups</source>
        <translation>
            <numerusform>Marquer dans %Ln &amp;groupe affiché</numerusform>
            <numerusform>Marquer dans %Ln &amp;groupes affichés</numerusform>
        </translation>
    </message>
    <message>
        <source>Criteria, the most important first</source>
        <translation>Critères, le plus important d’abord</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Monter</translation>
    </message>
    <message>
        <source>More important (Alt+Up)</source>
        <translation>Plus important (Alt+Haut)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Descendre</translation>
    </message>
    <message>
        <source>Less important (Alt+Down)</source>
        <translation>Moins important (Alt+Bas)</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Enregistrer sous…</translation>
    </message>
    <message>
        <source>For&amp;get</source>
        <translation>&amp;Oublier</translation>
    </message>
    <message>
        <source>Forgets the saved rule; its criteria stay here</source>
        <translation>Oublie la règle enregistrée&#xa0;; ses critères restent ici</translation>
    </message>
    <message>
        <source>Mark in &amp;this group</source>
        <translation>Marquer dans &amp;ce groupe</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Rul&amp;e:</source>
        <translation>Règ&amp;le&#xa0;:</translation>
    </message>
    <message>
        <source>The first criterion in which two photos of a group differ decides which one is kept; the others are marked. Drag the criteria into the order you want.</source>
        <translation>Le premier critère qui distingue deux photos d’un groupe décide de celle qui est gardée&#xa0;; les autres sont marquées. Faites glisser les critères dans l’ordre voulu.</translation>
    </message>
    <message>
        <source>This only marks the copies; nothing is moved yet. What you decided by hand stays as it is. A rule never marks protected and look-alike photos, and photos that differ from the kept one only if you allow it above.</source>
        <translation>Les copies sont seulement marquées&#xa0;; rien n’est encore déplacé. Ce que vous avez décidé à la main reste tel quel. Une règle ne marque jamais les photos protégées ni les sosies, et ne marque les photos qui diffèrent de celle gardée que si vous l’autorisez ci-dessus.</translation>
    </message>
    <message>
        <source>Choose folder</source>
        <translation>Choisir un dossier</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Action or key</source>
        <translation>Action ou touche</translation>
    </message>
    <message>
        <source>Search the shortcuts</source>
        <translation>Chercher un raccourci</translation>
    </message>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos have sidecars.</source>
        <translation>
            <numerusform>Cette photo a un fichier annexe.</numerusform>
            <numerusform>%Ln photos ont des fichiers annexes.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Skip photos that have sidecars</source>
        <translation>&amp;Ignorer les photos à fichier annexe</translation>
    </message>
    <message>
        <source>Skipped: it has a sidecar (%1)</source>
        <translation>Ignorée&#xa0;: elle a un fichier annexe (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos have videos.</source>
        <translation>
            <numerusform>Cette photo a une vidéo.</numerusform>
            <numerusform>%Ln photos ont des vidéos.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Skip photos that have videos</source>
        <translation>&amp;Ignorer les photos à vidéo</translation>
    </message>
    <message>
        <source>Skipped: it has a video (%1)</source>
        <translation>Ignorée&#xa0;: elle a une vidéo (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos have RAW files.</source>
        <translation>
            <numerusform>Cette photo a un fichier RAW.</numerusform>
            <numerusform>%Ln photos ont des fichiers RAW.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Skip photos that have RAW files</source>
        <translation>&amp;Ignorer les photos à fichier RAW</translation>
    </message>
    <message>
        <source>Skipped: it has a RAW file (%1)</source>
        <translation>Ignorée&#xa0;: elle a un fichier RAW (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos have files that belong to them.</source>
        <translation>
            <numerusform>Cette photo a des fichiers associés.</numerusform>
            <numerusform>%Ln photos ont des fichiers associés.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Skip these photos</source>
        <translation>&amp;Ignorer ces photos</translation>
    </message>
    <message>
        <source>Skipped: %1 belongs to it</source>
        <translation>Ignorée&#xa0;: %1 lui est associé</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>Move them too?</source>
        <translation>
            <numerusform>À déplacer aussi&#xa0;?</numerusform>
            <numerusform>À déplacer aussi&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Move the &amp;photos only</source>
        <translation>Déplacer les &amp;photos seules</translation>
    </message>
    <message>
        <source>Move &amp;both</source>
        <translation>Déplacer les &amp;deux</translation>
    </message>
    <message>
        <source>The photo that stays has no such file: %1 is the only one.</source>
        <translation>La photo qui reste n’a pas de tel fichier&#xa0;: %1 est le seul.</translation>
    </message>
    <message>
        <source>The photos that stay have no such files: these %1 are the only ones.</source>
        <translation>Les photos qui restent n’ont pas de tels fichiers&#xa0;: ces %1 sont les seuls.</translation>
    </message>
    <message>
        <source>Recently trashed</source>
        <translation>Récemment jetées</translation>
    </message>
    <message>
        <source>What went to the trash can be put back where it was, as long as the trash is not emptied; what was moved or replaced by a link, too. Nothing that is there now is overwritten.</source>
        <translation>Ce qui est allé à la corbeille peut être restauré à sa place tant qu’elle n’est pas vidée&#xa0;; de même ce qui a été déplacé ou remplacé par un lien. Rien de ce qui s’y trouve à présent n’est écrasé.</translation>
    </message>
    <message>
        <source>Search by name, folder or status</source>
        <translation>Chercher par nom, dossier ou état</translation>
    </message>
    <message>
        <source>Search what was trashed</source>
        <translation>Chercher dans ce qui a été jeté</translation>
    </message>
    <message>
        <source>&amp;Put back</source>
        <translation>&amp;Restaurer</translation>
    </message>
    <message>
        <source>Put back &amp;whole batch</source>
        <translation>Restaurer tout le &amp;lot</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Nothing was moved to the trash</source>
        <translation>Rien n’a été mis à la corbeille</translation>
    </message>
    <message>
        <source>What you move to the trash is listed here, and can be put back.</source>
        <translation>Ce que vous mettez à la corbeille figure ici, et peut être restauré.</translation>
    </message>
    <message>
        <source>No file matches</source>
        <translation>Aucun fichier ne correspond</translation>
    </message>
    <message>
        <source>dupfinder is busy; files can be put back as soon as it is done.</source>
        <translation>dupfinder est occupé&#xa0;; les fichiers pourront être restaurés dès qu’il aura fini.</translation>
    </message>
    <message>
        <source>%1 of %2 files shown</source>
        <translation>%1 fichiers sur %2 affichés</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Not moved yet</source>
        <translation>Pas encore déplacé</translation>
    </message>
    <message>
        <source>Being moved</source>
        <translation>En déplacement</translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation>Dans la corbeille</translation>
    </message>
    <message>
        <source>Not moved</source>
        <translation>Non déplacé</translation>
    </message>
    <message>
        <source>Being put back</source>
        <translation>En restauration</translation>
    </message>
    <message>
        <source>Put back</source>
        <comment>state of a file</comment>
        <translation>Restauré</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdu</translation>
    </message>
    <message>
        <source>hard link</source>
        <translation>lien physique</translation>
    </message>
    <message>
        <source>reflink</source>
        <translation>reflink</translation>
    </message>
    <message numerus="yes">
        <source>%Ln put back</source>
        <translation>
            <numerusform>%Ln restauré</numerusform>
            <numerusform>%Ln restaurés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not replaced</source>
        <translation>
            <numerusform>%Ln non remplacé</numerusform>
            <numerusform>%Ln non remplacés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not moved</source>
        <translation>
            <numerusform>%Ln non déplacé</numerusform>
            <numerusform>%Ln non déplacés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not moved yet</source>
        <translation>
            <numerusform>%Ln pas encore déplacé</numerusform>
            <numerusform>%Ln pas encore déplacés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln being put back</source>
        <translation>
            <numerusform>%Ln en restauration</numerusform>
            <numerusform>%Ln en restauration</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lost</source>
        <translation>
            <numerusform>%Ln perdu</numerusform>
            <numerusform>%Ln perdus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in the trash</source>
        <translation>
            <numerusform>%Ln dans la corbeille</numerusform>
            <numerusform>%Ln dans la corbeille</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in a folder</source>
        <translation>
            <numerusform>%Ln dans un dossier</numerusform>
            <numerusform>%Ln dans un dossier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln replaced by hard links</source>
        <translation>
            <numerusform>%Ln remplacé par un lien physique</numerusform>
            <numerusform>%Ln remplacés par des liens physiques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln replaced by reflinks</source>
        <translation>
            <numerusform>%Ln remplacé par un reflink</numerusform>
            <numerusform>%Ln remplacés par des reflinks</numerusform>
        </translation>
    </message>
    <message>
        <source>Not replaced</source>
        <translation>Non remplacé</translation>
    </message>
    <message>
        <source>%1, could not be put back</source>
        <translation>%1, n’a pas pu être restauré</translation>
    </message>
    <message>
        <source>Moved to %1</source>
        <translation>Déplacé dans %1</translation>
    </message>
    <message>
        <source>Shares the space of the kept file (%1)</source>
        <translation>Partage l’espace du fichier gardé (%1)</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>avec %1</translation>
    </message>
    <message>
        <source>No copy stays</source>
        <translation>Aucune copie ne reste</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ignorées</translation>
    </message>
    <message>
        <source>Differ from the picture that stays</source>
        <translation>Différentes de l’image qui reste</translation>
    </message>
    <message>
        <source>Goes to the trash</source>
        <translation>Va à la corbeille</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Reste</translation>
    </message>
    <message>
        <source>no copy stays</source>
        <translation>aucune copie ne reste</translation>
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
            <numerusform>C’est la dernière copie de cette photo.</numerusform>
            <numerusform>Ce sont les dernières copies de %Ln photos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move these &amp;last copies too</source>
        <translation>
            <numerusform>Déplacer aussi cette dernière &amp;copie</numerusform>
            <numerusform>Déplacer aussi ces dernières &amp;copies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave unticked to keep them.</source>
        <translation>
            <numerusform>Laissez décoché pour la garder.</numerusform>
            <numerusform>Laissez décoché pour les garder.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave unticked to keep them and trash the rest.</source>
        <translation>Laissez décoché pour les garder et jeter le reste.</translation>
    </message>
    <message>
        <source>No group matches the filter</source>
        <translation>Aucun groupe ne correspond au filtre</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Show the next or previous group</source>
        <translation>Afficher le groupe suivant ou précédent</translation>
    </message>
    <message>
        <source>↓ or ↑</source>
        <translation>↓ ou ↑</translation>
    </message>
    <message>
        <source>Confirm the group, and go on</source>
        <translation>Confirmer le groupe et continuer</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Entrée</translation>
    </message>
    <message numerus="yes">
        <source>%Ln marked</source>
        <translation>
            <numerusform>%Ln marquée</numerusform>
            <numerusform>%Ln marquées</numerusform>
        </translation>
    </message>
    <message>
        <source>every copy is marked</source>
        <translation>toutes les copies sont marquées</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation>examiné</translation>
    </message>
    <message>
        <source>The group of “%1” (%2) is hidden; it comes back when a new file joins.</source>
        <translation>Le groupe de «&#xa0;%1&#xa0;» (%2) est masqué&#xa0;; il revient quand un nouveau fichier le rejoint.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups are hidden; each comes back when a new file joins.</source>
        <translation>
            <numerusform>%Ln groupe est masqué&#xa0;; il revient quand un nouveau fichier le rejoint.</numerusform>
            <numerusform>%Ln groupes sont masqués&#xa0;; chacun revient quand un nouveau fichier le rejoint.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no duplicate of the others in its group from now on.</source>
        <translation>Désormais, «&#xa0;%1&#xa0;» n’est plus un doublon des autres de son groupe.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are no duplicates of any other in their groups from now on.</source>
        <translation>
            <numerusform>Désormais, %Ln fichier n’est plus un doublon des autres de son groupe.</numerusform>
            <numerusform>Désormais, %Ln fichiers ne sont plus des doublons des autres fichiers de leurs groupes.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is identical to another file of its group: only the whole group can be hidden.</source>
        <translation>«&#xa0;%1&#xa0;» est identique à un autre fichier de son groupe&#xa0;: seul le groupe entier peut être masqué.</translation>
    </message>
    <message>
        <source>“%1” and “%2” are identical: only the whole group can be hidden.</source>
        <translation>«&#xa0;%1&#xa0;» et «&#xa0;%2&#xa0;» sont identiques&#xa0;: seul le groupe entier peut être masqué.</translation>
    </message>
    <message>
        <source>“%1” and “%2” are no duplicates of one another from now on.</source>
        <translation>Désormais, «&#xa0;%1&#xa0;» et «&#xa0;%2&#xa0;» ne sont plus des doublons l’un de l’autre.</translation>
    </message>
    <message>
        <source>Both still resemble the kept file, and stay in its group.</source>
        <translation>Les deux ressemblent encore au fichier gardé, et restent dans son groupe.</translation>
    </message>
    <message>
        <source>Looking for duplicates…</source>
        <translation>Recherche de doublons…</translation>
    </message>
    <message>
        <source>Groups appear as they are found. You can use Find now.</source>
        <translation>Les groupes apparaissent au fur et à mesure. La page Rechercher est déjà utilisable.</translation>
    </message>
    <message>
        <source>Not compared yet</source>
        <translation>Pas encore comparées</translation>
    </message>
    <message>
        <source>Duplicates are found when all photos are compared with one another.</source>
        <translation>Les doublons sont trouvés quand toutes les images sont comparées entre elles.</translation>
    </message>
    <message>
        <source>Compare now</source>
        <translation>Comparer maintenant</translation>
    </message>
    <message>
        <source>No groups at this similarity</source>
        <translation>Aucun groupe à cette similarité</translation>
    </message>
    <message>
        <source>There are some if their photos may differ more.</source>
        <translation>Il y en a si leurs photos peuvent différer davantage.</translation>
    </message>
    <message>
        <source>Allow more difference</source>
        <translation>Admettre plus d’écart</translation>
    </message>
    <message>
        <source>Among %1, none is a copy of another.</source>
        <translation>Parmi %1, aucune n’est la copie d’une autre.</translation>
    </message>
    <message>
        <source>No duplicates</source>
        <translation>Aucun doublon</translation>
    </message>
    <message>
        <source>No folder yet</source>
        <translation>Aucun dossier</translation>
    </message>
    <message>
        <source>Add a folder of photos to find duplicates in. Nothing in it is changed.</source>
        <translation>Ajoutez un dossier de photos pour y chercher des doublons. Rien n’y est modifié.</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Ajouter un dossier…</translation>
    </message>
    <message>
        <source>The folder is out of reach</source>
        <translation>Le dossier est inaccessible</translation>
    </message>
    <message>
        <source>Connect the drive, or remove the folder from the list at the left.</source>
        <translation>Connectez le disque, ou retirez le dossier de la liste à gauche.</translation>
    </message>
    <message>
        <source>There are no photos in these folders</source>
        <translation>Il n’y a pas d’image dans ces dossiers</translation>
    </message>
    <message>
        <source>Add another folder, or put pictures into this one and rescan.</source>
        <translation>Ajoutez un autre dossier, ou mettez des photos dans celui-ci puis actualisez.</translation>
    </message>
    <message>
        <source>Export groups</source>
        <translation>Exporter les groupes</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>Tableau CSV (*.csv)</translation>
    </message>
    <message>
        <source>JSON document (*.json)</source>
        <translation>Document JSON (*.json)</translation>
    </message>
    <message>
        <source>%1 written to “%2”.</source>
        <translation>Export dans «&#xa0;%2&#xa0;»&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Name or folder</source>
        <translation>Nom ou dossier</translation>
    </message>
    <message>
        <source>Search groups by name or folder</source>
        <translation>Chercher des groupes par nom ou dossier</translation>
    </message>
    <message>
        <source>Format, date, and folders</source>
        <translation>Format, date et dossiers</translation>
    </message>
    <message>
        <source>Clear the search, then all filters</source>
        <translation>Effacer la recherche, puis tous les filtres</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message numerus="yes">
        <source>Filter, %Ln are on</source>
        <translation>
            <numerusform>Filtre, %Ln actif</numerusform>
            <numerusform>Filtre, %Ln actifs</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 of %2 groups</source>
        <translation>%1 groupes sur %2</translation>
    </message>
    <message>
        <source>in “%3”</source>
        <translation>dans «&#xa0;%3&#xa0;»</translation>
    </message>
    <message>
        <source>All</source>
        <comment>filter</comment>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Identical</source>
        <comment>filter</comment>
        <translation>Identiques</translation>
    </message>
    <message>
        <source>Similar</source>
        <comment>filter</comment>
        <translation>Proches</translation>
    </message>
    <message>
        <source>Edited</source>
        <comment>filter</comment>
        <translation>Retouchées</translation>
    </message>
    <message>
        <source>Turned</source>
        <comment>filter</comment>
        <translation>Pivotées</translation>
    </message>
    <message>
        <source>Crops</source>
        <comment>filter</comment>
        <translation>Recadrages</translation>
    </message>
    <message>
        <source>Bursts</source>
        <comment>filter</comment>
        <translation>Rafales</translation>
    </message>
    <message>
        <source>Marked</source>
        <comment>filter</comment>
        <translation>Marqués</translation>
    </message>
    <message>
        <source>Unreviewed</source>
        <comment>filter</comment>
        <translation>À examiner</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Retouchée</translation>
    </message>
    <message>
        <source>Crops</source>
        <translation>Recadrages</translation>
    </message>
    <message>
        <source>&amp;Taken between</source>
        <translation>&amp;Prises entre le</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Only &amp;between different folders</source>
        <translation>Seulement &amp;entre dossiers différents</translation>
    </message>
    <message>
        <source>Only &amp;within one folder</source>
        <translation>Seulement dans un &amp;même dossier</translation>
    </message>
    <message>
        <source>Only copies of what is &amp;in</source>
        <translation>Seulement les &amp;copies du dossier</translation>
    </message>
    <message>
        <source>The folder that stays</source>
        <translation>Le dossier qui reste</translation>
    </message>
    <message>
        <source>Its photos stay; a rule marks only the others.</source>
        <translation>Ses photos restent&#xa0;; une règle ne marque que les autres.</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Réinitialiser</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Format&#xa0;:</translation>
    </message>
    <message>
        <source>Any format</source>
        <translation>Tous les formats</translation>
    </message>
    <message>
        <source>All pictures at once, in step</source>
        <translation>Toutes les images à la fois, synchronisées</translation>
    </message>
    <message>
        <source>Two pictures side by side</source>
        <translation>Deux images côte à côte</translation>
    </message>
    <message>
        <source>Hide this group until a new picture joins it</source>
        <translation>Masquer ce groupe jusqu’à ce qu’une nouvelle image le rejoigne</translation>
    </message>
    <message>
        <source>Info about the current picture</source>
        <translation>Infos sur l’image courante</translation>
    </message>
    <message>
        <source>Every copy is marked: none would stay</source>
        <translation>Toutes les copies sont marquées&#xa0;: aucune ne resterait</translation>
    </message>
    <message>
        <source>frees %1</source>
        <translation>libère %1</translation>
    </message>
    <message>
        <source>✓ reviewed</source>
        <translation>✓ examiné</translation>
    </message>
    <message numerus="yes">
        <source>%Ln only linked</source>
        <translation>
            <numerusform>%Ln liée indirectement</numerusform>
            <numerusform>%Ln liées indirectement</numerusform>
        </translation>
    </message>
    <message>
        <source>Burst: %1</source>
        <translation>Rafale&#xa0;: %1</translation>
    </message>
    <message>
        <source>burst: different moments</source>
        <translation>rafale&#xa0;: instants différents</translation>
    </message>
    <message>
        <source>No marked photo is an identical copy: only those can be replaced by links.</source>
        <translation>Aucune photo marquée n’est une copie identique&#xa0;: seules celles-ci peuvent être remplacées par des liens.</translation>
    </message>
    <message>
        <source>Files are being moved; wait until that is done, or stop it.</source>
        <translation>Des fichiers sont en cours de déplacement&#xa0;; attendez la fin, ou arrêtez l’opération.</translation>
    </message>
    <message>
        <source>its name is not valid UTF-8</source>
        <translation>son nom n’est pas de l’UTF-8 valable</translation>
    </message>
    <message>
        <source>Nothing is marked.</source>
        <translation>Rien n’est marqué.</translation>
    </message>
    <message>
        <source>The marks have changed in the meantime. Try again.</source>
        <translation>Les marques ont changé entre-temps. Réessayez.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files (%1) moved to “%2”.</source>
        <translation>
            <numerusform>%Ln fichier (%1) déplacé vers «&#xa0;%2&#xa0;».</numerusform>
            <numerusform>%Ln fichiers (%1) déplacés vers «&#xa0;%2&#xa0;».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln copies replaced by links, %1 freed.</source>
        <translation>
            <numerusform>%Ln copie remplacée par un lien, %1 libérés.</numerusform>
            <numerusform>%Ln copies remplacées par des liens, %1 libérés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Then it was stopped; the rest stays as it is.</source>
        <translation>Puis arrêt&#xa0;; le reste est laissé tel quel.</translation>
    </message>
    <message>
        <source>and others</source>
        <translation>et d’autres</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files stay as they are:</source>
        <translation>
            <numerusform>%Ln fichier reste tel quel&#xa0;:</numerusform>
            <numerusform>%Ln fichiers restent tels quels&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Photos of the group</source>
        <translation>Photos du groupe</translation>
    </message>
    <message>
        <source>Its folder is protected: its files never go to the trash.</source>
        <translation>Son dossier est protégé&#xa0;: ses fichiers ne vont jamais à la corbeille.</translation>
    </message>
    <message>
        <source>This was the last group.</source>
        <translation>C’était le dernier groupe.</translation>
    </message>
    <message>
        <source>Your decision is being written; try again in a moment.</source>
        <translation>Votre décision est en cours d’enregistrement&#xa0;; réessayez dans un instant.</translation>
    </message>
    <message>
        <source>Si&amp;milarity</source>
        <translation>Simi&amp;larité</translation>
    </message>
    <message>
        <source>Most to free first</source>
        <translation>Plus d’espace à libérer</translation>
    </message>
    <message>
        <source>Most copies first</source>
        <translation>Plus de copies d’abord</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Plus récentes d’abord</translation>
    </message>
    <message>
        <source>Folder and name</source>
        <translation>Dossier et nom</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Trier</translation>
    </message>
    <message>
        <source>One group</source>
        <translation>Un groupe</translation>
    </message>
    <message>
        <source>Show one group at a time</source>
        <translation>Afficher un groupe à la fois</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>Tous les groupes</translation>
    </message>
    <message>
        <source>Show all groups below one another</source>
        <translation>Afficher tous les groupes les uns sous les autres</translation>
    </message>
    <message>
        <source>All marks were removed.</source>
        <translation>Toutes les marques ont été effacées.</translation>
    </message>
    <message numerus="yes">
        <source>Keeps %Ln photos</source>
        <translation>
            <numerusform>Garde %Ln photo</numerusform>
            <numerusform>Garde %Ln photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>marks %Ln photos</source>
        <translation>
            <numerusform>marque %Ln photo</numerusform>
            <numerusform>marque %Ln photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln copies differ and stay</source>
        <translation>
            <numerusform>%Ln copie différente reste</numerusform>
            <numerusform>%Ln copies différentes restent</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Keep in each group</source>
        <translation>&amp;Garder par groupe</translation>
    </message>
    <message>
        <source>Mark all but the best copy in every group</source>
        <translation>Marquer tout sauf la meilleure copie dans chaque groupe</translation>
    </message>
    <message>
        <source>&amp;Accept all</source>
        <translation>&amp;Tout accepter</translation>
    </message>
    <message>
        <source>Clear &amp;marks</source>
        <translation>Effacer les &amp;marques</translation>
    </message>
    <message>
        <source>Reviewed groups</source>
        <translation>Groupes examinés</translation>
    </message>
    <message>
        <source>%1 of %2 reviewed</source>
        <translation>%1 sur %2 examinés</translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups. You can free %1.</source>
        <translation>
            <numerusform>%Ln groupe. Vous pouvez libérer %1.</numerusform>
            <numerusform>%Ln groupes. Vous pouvez libérer %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %Ln proposed copies</source>
        <translation>
            <numerusform>Marquer %Ln copie proposée</numerusform>
            <numerusform>Marquer %Ln copies proposées</numerusform>
        </translation>
    </message>
    <message>
        <source>in these %1 groups</source>
        <translation>dans ces %1 groupes</translation>
    </message>
    <message>
        <source>Remove all marks</source>
        <translation>Effacer toutes les marques</translation>
    </message>
    <message>
        <source>Remove all marks, and end the rule “%1”</source>
        <translation>Effacer toutes les marques, et ne plus appliquer la règle «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Not all groups are found yet</source>
        <translation>Recherche des groupes en cours</translation>
    </message>
    <message>
        <source>Choosing…</source>
        <translation>Choix en cours…</translation>
    </message>
    <message>
        <source>Nothing is marked</source>
        <translation>Rien n’est marqué</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln to &amp;Trash</source>
        <translation>
            <numerusform>Mettre à la &amp;corbeille (%Ln)</numerusform>
            <numerusform>Mettre à la &amp;corbeille (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Move to &amp;Trash</source>
        <translation>Mettre à la &amp;corbeille</translation>
    </message>
    <message>
        <source>&amp;Keep: %1</source>
        <translation>&amp;Garder&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>In %Ln shown groups:</source>
        <translation>
            <numerusform>Dans %Ln groupe affiché&#xa0;:</numerusform>
            <numerusform>Dans %Ln groupes affichés&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Other rule…</source>
        <translation>&amp;Autre règle…</translation>
    </message>
    <message>
        <source>To the left, only pictures that are almost equal form a group; to the right, also those that are similar. Brightened and mirrored copies can be equal by this measure: each says how it differs. Where groups join, another photo may be the best one, so that what can be freed may shrink.</source>
        <translation>À gauche, seules des photos presque identiques forment un groupe&#xa0;; à droite, celles qui sont similaires aussi. Des copies éclaircies ou en miroir peuvent être identiques selon cette mesure&#xa0;: chacune indique en quoi elle diffère. Quand des groupes se rejoignent, une autre photo peut devenir la meilleure, et l’espace à libérer peut diminuer.</translation>
    </message>
    <message>
        <source>Similarity: %1</source>
        <translation>Similarité&#xa0;: %1</translation>
    </message>
    <message>
        <source>How similar pictures of a group are: %1</source>
        <translation>Similarité des photos d’un groupe&#xa0;: %1</translation>
    </message>
    <message>
        <source>Copies can go when all groups are found.</source>
        <translation>Les copies pourront partir quand tous les groupes seront trouvés.</translation>
    </message>
    <message>
        <source>“%1” does not go to the trash: %2.</source>
        <translation>«&#xa0;%1&#xa0;» ne va pas à la corbeille&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Some of your protected folders may be lost, with a damaged file. Protect them again. Until you confirm that the list is complete, nothing goes to the trash.</source>
        <translation>Certains de vos dossiers protégés ont peut-être été perdus, à cause d’un fichier endommagé. Protégez-les de nouveau. Tant que vous n’aurez pas confirmé que la liste est complète, rien n’ira à la corbeille.</translation>
    </message>
    <message>
        <source>The List Is Complete</source>
        <translation>La liste est complète</translation>
    </message>
    <message numerus="yes">
        <source>%Ln moved to the trash (%1).</source>
        <translation>
            <numerusform>%Ln élément mis à la corbeille (%1).</numerusform>
            <numerusform>%Ln éléments mis à la corbeille (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln moved to the trash with %2 (%1).</source>
        <translation>
            <numerusform>%Ln élément mis à la corbeille avec %2 (%1).</numerusform>
            <numerusform>%Ln éléments mis à la corbeille avec %2 (%1).</numerusform>
        </translation>
    </message>
    <message>
        <source>Then it was stopped; the rest stays where it is.</source>
        <translation>Puis arrêt&#xa0;; le reste demeure en place.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were not moved:</source>
        <translation>
            <numerusform>%Ln fichier n’a pas été déplacé&#xa0;:</numerusform>
            <numerusform>%Ln fichiers n’ont pas été déplacés&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln restored.</source>
        <translation>
            <numerusform>%Ln élément restauré.</numerusform>
            <numerusform>%Ln éléments restaurés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln skipped.</source>
        <translation>
            <numerusform>%Ln photo ignorée.</numerusform>
            <numerusform>%Ln photos ignorées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were not put back:</source>
        <translation>
            <numerusform>%Ln fichier n’a pas été restauré&#xa0;:</numerusform>
            <numerusform>%Ln fichiers n’ont pas été restaurés&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>Then it was stopped; the rest is still in the trash.</source>
        <translation>Puis arrêt&#xa0;; le reste est encore dans la corbeille.</translation>
    </message>
    <message>
        <source> and %1 more</source>
        <translation> et %1 de plus</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files stay without their photos:</source>
        <translation>
            <numerusform>%Ln fichier reste sans sa photo&#xa0;:</numerusform>
            <numerusform>%Ln fichiers restent sans leurs photos&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos were read and are not compared with the others yet.</source>
        <translation>
            <numerusform>%Ln image a été lue et n’est pas encore comparée aux autres.</numerusform>
            <numerusform>%Ln images ont été lues et ne sont pas encore comparées aux autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>These groups are those so far; there may be more.</source>
        <translation>Ce sont les groupes trouvés jusqu’ici&#xa0;; il peut y en avoir d’autres.</translation>
    </message>
    <message>
        <source>Drop your photo folder</source>
        <translation>Déposez votre dossier de photos</translation>
    </message>
    <message>
        <source>dupfinder reads it and shows which photos are there more than once.</source>
        <translation>dupfinder le lit et montre les photos qui s’y trouvent en plusieurs exemplaires.</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>Never deletes for good</source>
        <translation>Jamais de suppression définitive</translation>
    </message>
    <message>
        <source>Every move can be undone</source>
        <translation>Tout déplacement est annulable</translation>
    </message>
    <message>
        <source>Works offline</source>
        <translation>Fonctionne hors ligne</translation>
    </message>
    <message>
        <source>Ve&amp;rified</source>
        <translation>&amp;Vérifiées</translation>
    </message>
    <message>
        <source>Loo&amp;k-alikes</source>
        <translation>S&amp;osies</translation>
    </message>
    <message>
        <source>Copies that passed the closer comparison</source>
        <translation>Copies qui ont réussi la comparaison approfondie</translation>
    </message>
    <message>
        <source>Similar at first sight, but the closer comparison says otherwise</source>
        <translation>Similaires à première vue, mais la comparaison approfondie dit le contraire</translation>
    </message>
    <message>
        <source>Best match</source>
        <translation>Meilleur résultat</translation>
    </message>
    <message>
        <source>Most changed</source>
        <translation>Plus modifiée</translation>
    </message>
    <message>
        <source>Largest</source>
        <comment>sort order</comment>
        <translation>Plus grande</translation>
    </message>
    <message>
        <source>Newest</source>
        <comment>sort order</comment>
        <translation>Plus récente</translation>
    </message>
    <message>
        <source>Oldest</source>
        <comment>sort order</comment>
        <translation>Plus ancienne</translation>
    </message>
    <message>
        <source>&amp;Sort:</source>
        <translation>&amp;Trier&#xa0;:</translation>
    </message>
    <message>
        <source>Show:</source>
        <translation>Afficher&#xa0;:</translation>
    </message>
    <message>
        <source>F&amp;older:</source>
        <translation>Do&amp;ssier&#xa0;:</translation>
    </message>
    <message>
        <source>All folders</source>
        <translation>Tous les dossiers</translation>
    </message>
    <message>
        <source>&amp;Choose picture…</source>
        <translation>&amp;Choisir une image…</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Take the picture away</source>
        <translation>Retirer l’image</translation>
    </message>
    <message>
        <source>The file is damaged; a part of the picture is missing or broken.</source>
        <translation>Le fichier est endommagé&#xa0;; une partie de l’image manque ou est abîmée.</translation>
    </message>
    <message>
        <source>The picture has too little contrast to compare; only identical ones are found.</source>
        <translation>L’image a trop peu de contraste pour être comparée&#xa0;; seules les identiques sont trouvées.</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>Image collée</translation>
    </message>
    <message>
        <source>Dropped picture</source>
        <translation>Image déposée</translation>
    </message>
    <message>
        <source>Fetch this picture from %1? Nothing is sent but the request itself.</source>
        <translation>Télécharger cette image depuis %1&#xa0;? Rien d’autre que la requête n’est envoyé.</translation>
    </message>
    <message>
        <source>Fe&amp;tch</source>
        <translation>Téléchar&amp;ger</translation>
    </message>
    <message>
        <source>Add the folder “%1” to the library?</source>
        <translation>Ajouter le dossier «&#xa0;%1&#xa0;» à la bibliothèque&#xa0;?</translation>
    </message>
    <message>
        <source>Add %1 folders to the library?</source>
        <translation>Ajouter %1 dossiers à la bibliothèque&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Yes, add</source>
        <translation>O&amp;ui, ajouter</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Non</translation>
    </message>
    <message>
        <source>The picture before</source>
        <translation>L’image précédente</translation>
    </message>
    <message>
        <source>The next picture</source>
        <translation>L’image suivante</translation>
    </message>
    <message>
        <source>Only pictures, folders and web addresses can be dropped.</source>
        <translation>Seuls des images, des dossiers et des adresses web peuvent être déposés.</translation>
    </message>
    <message>
        <source>There is no picture in what was dropped.</source>
        <translation>Il n’y a pas d’image dans ce qui a été déposé.</translation>
    </message>
    <message>
        <source>This could not be searched for</source>
        <translation>La recherche n’a pas pu aboutir</translation>
    </message>
    <message>
        <source>%1 isn&apos;t a picture dupfinder can open</source>
        <translation>dupfinder ne peut pas ouvrir %1 comme image</translation>
    </message>
    <message>
        <source>it is %1</source>
        <translation>c’est %1</translation>
    </message>
    <message>
        <source>Among %1.</source>
        <translation>Parmi %1.</translation>
    </message>
    <message>
        <source>The library is empty</source>
        <translation>La bibliothèque est vide</translation>
    </message>
    <message>
        <source>Add a folder of photos to search in.</source>
        <translation>Ajoutez un dossier de photos où chercher.</translation>
    </message>
    <message>
        <source>Nothing is as similar as that</source>
        <translation>Rien n’est aussi similaire</translation>
    </message>
    <message>
        <source>The nearest is %1 away.</source>
        <translation>La plus proche est à %1.</translation>
    </message>
    <message>
        <source>Show the nearest</source>
        <translation>Montrer les plus proches</translation>
    </message>
    <message>
        <source>Everything found is hidden</source>
        <translation>Tous les résultats sont masqués</translation>
    </message>
    <message>
        <source>The filters above leave nothing over.</source>
        <translation>Les filtres ci-dessus ne laissent rien passer.</translation>
    </message>
    <message>
        <source>Nothing resembles this picture</source>
        <translation>Rien ne ressemble à cette image</translation>
    </message>
    <message>
        <source>Photos that resemble the query</source>
        <translation>Images qui ressemblent à l’image cherchée</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Récentes</translation>
    </message>
    <message>
        <source>No file could be made of this picture: %1.</source>
        <translation>Impossible de faire un fichier de cette image&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Drop or choose another picture.</source>
        <translation>Déposez ou choisissez une autre image.</translation>
    </message>
    <message>
        <source>Find every copy of a picture</source>
        <translation>Trouver toutes les copies d’une image</translation>
    </message>
    <message>
        <source>Add a folder of photos first. Nothing in it is changed.</source>
        <translation>Ajoutez d’abord un dossier de photos. Rien n’y est modifié.</translation>
    </message>
    <message>
        <source>Drop, paste or choose a picture to see its copies among %1.</source>
        <translation>Déposez, collez ou choisissez une image pour voir ses copies parmi %1.</translation>
    </message>
    <message>
        <source>Drop, paste or choose a picture to see its copies.</source>
        <translation>Déposez, collez ou choisissez une image pour voir ses copies.</translation>
    </message>
    <message>
        <source>Which picture are you looking for?</source>
        <translation>Quelle image cherchez-vous&#xa0;?</translation>
    </message>
    <message>
        <source>Choose picture…</source>
        <translation>Choisir une image…</translation>
    </message>
    <message>
        <source>Picture to find</source>
        <translation>Image à chercher</translation>
    </message>
    <message>
        <source>Three steps</source>
        <translation>Trois étapes</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Déposez</translation>
    </message>
    <message>
        <source>Drop your photo folder on the window. dupfinder reads it, and changes nothing in it.</source>
        <translation>Déposez votre dossier de photos sur la fenêtre. dupfinder le lit, sans rien y modifier.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Regardez</translation>
    </message>
    <message>
        <source>Look at each group of copies. The best photo stays. Copies that are certain are marked.</source>
        <translation>Regardez chaque groupe de copies. La meilleure photo reste. Les copies certaines sont marquées.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacez</translation>
    </message>
    <message>
        <source>Move what is marked to the trash. Undo brings it back, even after a restart.</source>
        <translation>Déplacez ce qui est marqué vers la corbeille. «&#xa0;Annuler&#xa0;» le ramène, même après un redémarrage.</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Terminer</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Étape %1 sur %2</translation>
    </message>
    <message>
        <source>F&amp;orward</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>Aperç&amp;u</translation>
    </message>
    <message>
        <source>&amp;Compare with the picture</source>
        <translation>Co&amp;mparer à l’image</translation>
    </message>
    <message>
        <source>Show in Re&amp;view</source>
        <translation>Voir dans E&amp;xaminer</translation>
    </message>
    <message>
        <source>Find again: %1</source>
        <translation>Chercher à nouveau&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation>&amp;Effacer cette liste</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>Find si&amp;milar</source>
        <translation>Chercher les &amp;similaires</translation>
    </message>
    <message>
        <source>Copy &amp;path</source>
        <translation>Copier le c&amp;hemin</translation>
    </message>
    <message>
        <source>Copy p&amp;icture</source>
        <translation>Copier l’&amp;image</translation>
    </message>
    <message>
        <source>&amp;Exclude from the library</source>
        <translation>&amp;Exclure de la bibliothèque</translation>
    </message>
    <message>
        <source>Exclude its &amp;folder</source>
        <translation>Exclure son &amp;dossier</translation>
    </message>
    <message>
        <source>P&amp;rotect its folder</source>
        <translation>&amp;Protéger son dossier</translation>
    </message>
    <message>
        <source>Move to the &amp;trash…</source>
        <translation>Mettre à la co&amp;rbeille…</translation>
    </message>
    <message>
        <source>Open &amp;with</source>
        <translation>Ouvrir a&amp;vec</translation>
    </message>
    <message>
        <source>Copied %1.</source>
        <translation>Copié&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln paths.</source>
        <translation>
            <numerusform>%Ln chemin copié.</numerusform>
            <numerusform>%Ln chemins copiés.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is a folder of the list at the left; remove it there instead.</source>
        <translation>«&#xa0;%1&#xa0;» est un dossier de la liste à gauche&#xa0;; retirez-le plutôt là.</translation>
    </message>
    <message>
        <source>“%1” was not opened: its name is not that of a picture, and the system might run it. Open it with a program of your choice.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas été ouvert&#xa0;: son nom n’est pas celui d’une image, et le système pourrait l’exécuter. Ouvrez-le avec un programme de votre choix.</translation>
    </message>
    <message>
        <source>No program is known for this kind of file</source>
        <translation>Aucun programme connu pour ce type de fichier</translation>
    </message>
    <message>
        <source>&amp;Other program…</source>
        <translation>&amp;Autre programme…</translation>
    </message>
    <message>
        <source>%1 could not be started.</source>
        <translation>%1 n’a pas pu être lancé.</translation>
    </message>
    <message>
        <source>Copied the picture.</source>
        <translation>Image copiée.</translation>
    </message>
    <message>
        <source>No program is set for opening %1.</source>
        <translation>Aucun programme n’est défini pour ouvrir %1.</translation>
    </message>
    <message>
        <source>%1 is not there any more, or its drive is not connected.</source>
        <translation>%1 n’existe plus, ou son disque n’est pas connecté.</translation>
    </message>
    <message>
        <source>Belongs to it: %1</source>
        <translation>Fichiers associés&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not moved to the trash: %1</source>
        <translation>Non mise à la corbeille&#xa0;: %1</translation>
    </message>
    <message>
        <source>Its folder is protected: it never goes to the trash</source>
        <translation>Son dossier est protégé&#xa0;: elle ne va jamais à la corbeille</translation>
    </message>
    <message>
        <source>To the trash, as you chose</source>
        <translation>À la corbeille, selon votre choix</translation>
    </message>
    <message>
        <source>To the trash, by the rule</source>
        <translation>À la corbeille, selon la règle</translation>
    </message>
    <message>
        <source>The file you are looking for, as it is in the library.</source>
        <translation>Le fichier que vous cherchez, tel qu’il est dans la bibliothèque.</translation>
    </message>
    <message>
        <source>Kept because: %1.</source>
        <translation>Gardée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Its folder is out of reach now.</source>
        <translation>Son dossier est actuellement inaccessible.</translation>
    </message>
    <message>
        <source>The file is damaged: a part of the picture is missing or broken.</source>
        <translation>Le fichier est endommagé&#xa0;: une partie de l’image manque ou est abîmée.</translation>
    </message>
    <message>
        <source>Kept because: %1</source>
        <translation>Gardée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Last copy</source>
        <translation>Dernière copie</translation>
    </message>
    <message>
        <source>This file</source>
        <translation>Ce fichier</translation>
    </message>
    <message>
        <source>Out of reach</source>
        <translation>Inaccessible</translation>
    </message>
    <message>
        <source>Go to the next picture, or that below</source>
        <translation>Aller à l’image suivante, ou à celle du dessous</translation>
    </message>
    <message>
        <source>→ or ↓</source>
        <translation>→ ou ↓</translation>
    </message>
    <message>
        <source>Go to the previous picture, or that above</source>
        <translation>Aller à l’image précédente, ou à celle du dessus</translation>
    </message>
    <message>
        <source>← or ↑</source>
        <translation>← ou ↑</translation>
    </message>
    <message>
        <source>Next group, at the end of this one</source>
        <translation>Groupe suivant, à la fin de celui-ci</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>Pg suiv.</translation>
    </message>
    <message>
        <source>Previous group, at the start of this one</source>
        <translation>Groupe précédent, au début de celui-ci</translation>
    </message>
    <message>
        <source>Show the picture large</source>
        <translation>Afficher l’image en grand</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>Ne rien sélectionner</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Your choice</source>
        <translation>Votre choix</translation>
    </message>
    <message>
        <source>Marked for the trash</source>
        <translation>Marquée pour la corbeille</translation>
    </message>
    <message>
        <source>Marked when you confirm the group</source>
        <translation>Marquée quand vous confirmez le groupe</translation>
    </message>
    <message>
        <source>Compared with the best</source>
        <translation>Comparée à la meilleure</translation>
    </message>
    <message>
        <source>Compared with the query</source>
        <translation>Comparée à l’image cherchée</translation>
    </message>
    <message>
        <source>Every byte is equal</source>
        <translation>Tous les octets sont égaux</translation>
    </message>
    <message>
        <source>Only the file differs</source>
        <translation>Seul le fichier diffère</translation>
    </message>
    <message>
        <source>the query</source>
        <translation>l’image cherchée</translation>
    </message>
    <message>
        <source>Another moment of the same burst</source>
        <translation>Autre instant de la même rafale</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 bits differ</source>
        <translation>
            <numerusform>%Ln bit sur %1 diffère</numerusform>
            <numerusform>%Ln bits sur %1 diffèrent</numerusform>
        </translation>
    </message>
    <message>
        <source>Best: %1</source>
        <translation>Meilleure&#xa0;: %1</translation>
    </message>
    <message>
        <source>Stored turned</source>
        <translation>Stockée pivotée</translation>
    </message>
    <message>
        <source>Damaged: a part is missing or broken</source>
        <translation>Endommagée&#xa0;: une partie manque ou est abîmée</translation>
    </message>
    <message>
        <source>Could not be decoded</source>
        <translation>N’a pas pu être décodée</translation>
    </message>
    <message>
        <source>Out of reach now</source>
        <translation>Actuellement inaccessible</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>The file is gone</source>
        <translation>Le fichier n’existe plus</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>Le fichier ne peut pas être lu</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>ISO</source>
        <translation>ISO</translation>
    </message>
    <message>
        <source>No camera data in this file</source>
        <translation>Pas de données de l’appareil</translation>
    </message>
    <message>
        <source>Info panel</source>
        <translation>Panneau d’infos</translation>
    </message>
    <message>
        <source>Select a photo to see what is known of it</source>
        <translation>Sélectionnez une photo pour voir ce qu’on en sait</translation>
    </message>
    <message>
        <source>The window is too narrow for the info panel.</source>
        <translation>La fenêtre est trop étroite pour le panneau d’infos.</translation>
    </message>
    <message>
        <source>Information on the photo</source>
        <translation>Informations sur la photo</translation>
    </message>
    <message>
        <source>Copy &amp;everything</source>
        <translation>&amp;Tout copier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>First picture</source>
        <translation>Première image</translation>
    </message>
    <message>
        <source>Last picture</source>
        <translation>Dernière image</translation>
    </message>
    <message>
        <source>Mark for the trash, or unmark</source>
        <translation>Marquer pour la corbeille, ou démarquer</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Permission non accordée</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>Opération non permise</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Aucun fichier ou dossier de ce nom</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>N’est pas un dossier</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>Est un dossier</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>Aucun espace disponible sur le périphérique</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>Quota d’espace disque dépassé</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Erreur d’entrée/sortie</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>Système de fichiers en lecture seule</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>Nom de fichier trop long</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>Périphérique ou ressource occupé</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>Trop de fichiers ouverts</translation>
    </message>
    <message>
        <source>Invalid cross-device link</source>
        <translation>Lien entre périphériques non valable</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>Délai de connexion dépassé</translation>
    </message>
    <message>
        <source>Transport endpoint is not connected</source>
        <translation>Le point de connexion n’est pas connecté</translation>
    </message>
    <message>
        <source>Stale file handle</source>
        <translation>Référence de fichier périmée</translation>
    </message>
    <message>
        <source>No such device or address</source>
        <translation>Aucun périphérique ou adresse de ce nom</translation>
    </message>
    <message>
        <source>not an image that can be read</source>
        <translation>pas une image lisible</translation>
    </message>
    <message>
        <source>not an image that can be read, but %1</source>
        <translation>pas une image lisible, mais %1</translation>
    </message>
    <message>
        <source>an SVG drawing</source>
        <translation>un dessin SVG</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>une page web</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>un document PDF</translation>
    </message>
    <message>
        <source>a PostScript document</source>
        <translation>un document PostScript</translation>
    </message>
    <message>
        <source>a video</source>
        <translation>une vidéo</translation>
    </message>
    <message>
        <source>a ZIP archive</source>
        <translation>une archive ZIP</translation>
    </message>
    <message>
        <source>an OS/2 icon</source>
        <translation>une icône OS/2</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>endommagé</translation>
    </message>
    <message>
        <source>damaged: a part of the picture is missing or broken</source>
        <translation>endommagé&#xa0;: une partie de l’image manque ou est abîmée</translation>
    </message>
    <message>
        <source>damaged, or of an unknown kind</source>
        <translation>endommagé, ou de type inconnu</translation>
    </message>
    <message>
        <source>damaged %1 file</source>
        <translation>fichier %1 endommagé</translation>
    </message>
    <message>
        <source>damaged: %1 × %2 pixels do not fit into %3 bytes</source>
        <translation>endommagé&#xa0;: %1 × %2 pixels ne tiennent pas dans %3 octets</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>le fichier est vide</translation>
    </message>
    <message>
        <source>the file has changed</source>
        <translation>le fichier a changé</translation>
    </message>
    <message>
        <source>not a regular file</source>
        <translation>pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>not enough memory</source>
        <translation>mémoire insuffisante</translation>
    </message>
    <message>
        <source>it was given up</source>
        <translation>abandonné</translation>
    </message>
    <message>
        <source>too large: the file has %1 MiB</source>
        <translation>trop volumineux&#xa0;: le fichier fait %1 Mio</translation>
    </message>
    <message>
        <source>too large: there is not enough memory to decode it</source>
        <translation>trop volumineux&#xa0;: la mémoire ne suffit pas pour le décoder</translation>
    </message>
    <message>
        <source>too large: %1 × %2 pixels need %3 MiB, at most %4 are allowed</source>
        <translation>trop volumineux&#xa0;: %1 × %2 pixels demandent %3 Mio, au plus %4 sont permis</translation>
    </message>
    <message>
        <source>too large: %1 × %2 pixels need %3 MiB, at most %4 are allowed for so small a file</source>
        <translation>trop volumineux&#xa0;: %1 × %2 pixels demandent %3 Mio, au plus %4 sont permis pour un si petit fichier</translation>
    </message>
    <message>
        <source>too many frames</source>
        <translation>trop d’images dans l’animation</translation>
    </message>
    <message>
        <source>too many frames before it</source>
        <translation>trop d’images la précèdent dans l’animation</translation>
    </message>
    <message>
        <source>too many pages</source>
        <translation>trop de pages</translation>
    </message>
    <message>
        <source>no decoder here reads more than the first frame</source>
        <translation>aucun décodeur présent ne lit au-delà de la première image de l’animation</translation>
    </message>
    <message>
        <source>camera RAW files need rawpy (the extra raw), which is not installed</source>
        <translation>les fichiers RAW d’appareil photo demandent rawpy (option raw), qui n’est pas installé</translation>
    </message>
    <message>
        <source>this camera RAW file has no preview that can be read</source>
        <translation>ce fichier RAW d’appareil photo n’a pas d’aperçu lisible</translation>
    </message>
    <message>
        <source>JPEG XL files need pillow-jxl-plugin (the extra jxl), which is not installed</source>
        <translation>les fichiers JPEG XL demandent pillow-jxl-plugin (option jxl), qui n’est pas installé</translation>
    </message>
    <message>
        <source>HEIC files need pi-heif, which is not installed</source>
        <translation>les fichiers HEIC demandent pi-heif, qui n’est pas installé</translation>
    </message>
    <message>
        <source>PSD files that are packed in this way cannot be read</source>
        <translation>les fichiers PSD compressés de cette façon ne peuvent pas être lus</translation>
    </message>
    <message>
        <source>PSD files of spot colours (multichannel) cannot be read</source>
        <translation>les fichiers PSD en tons directs (multicanal) ne peuvent pas être lus</translation>
    </message>
    <message>
        <source>JPEG 2000 files in L*a*b* cannot be read</source>
        <translation>les fichiers JPEG 2000 en L*a*b* ne peuvent pas être lus</translation>
    </message>
    <message>
        <source>JPEG files that state their height behind the picture cannot be read</source>
        <translation>les fichiers JPEG qui indiquent leur hauteur après l’image ne peuvent pas être lus</translation>
    </message>
    <message>
        <source>%1-bit JPEG files cannot be read</source>
        <translation>les fichiers JPEG à %1 bits ne peuvent pas être lus</translation>
    </message>
    <message>
        <source>%1 scans of %2 × %3 pixels would take too long</source>
        <translation>%1 passes de %2 × %3 pixels prendraient trop de temps</translation>
    </message>
    <message>
        <source>BMP files of %1 bits that share them out to the colours in this way cannot be read</source>
        <translation>les fichiers BMP à %1 bits qui les répartissent ainsi entre les couleurs ne peuvent pas être lus</translation>
    </message>
    <message>
        <source>TIFF files packed with %1 cannot be read</source>
        <translation>les fichiers TIFF compressés avec %1 ne peuvent pas être lus</translation>
    </message>
    <message>
        <source>TIFF files in the L*a*b* of fax machines cannot be read</source>
        <translation>les fichiers TIFF au L*a*b* des télécopieurs ne peuvent pas être lus</translation>
    </message>
    <message>
        <source>TIFF files of a camera&apos;s mosaic cannot be read</source>
        <translation>les fichiers TIFF contenant la mosaïque d’un capteur ne peuvent pas être lus</translation>
    </message>
    <message>
        <source>TIFF files of brightness by its logarithm cannot be read</source>
        <translation>les fichiers TIFF à luminance logarithmique ne peuvent pas être lus</translation>
    </message>
    <message>
        <source>TIFF files of colours by their logarithm cannot be read</source>
        <translation>les fichiers TIFF à couleurs logarithmiques ne peuvent pas être lus</translation>
    </message>
    <message>
        <source>TIFF files of %1-bit JPEG cannot be read</source>
        <translation>les fichiers TIFF en JPEG à %1 bits ne peuvent pas être lus</translation>
    </message>
    <message>
        <source>TIFF files of %1-bit floating-point numbers cannot be read</source>
        <translation>les fichiers TIFF à nombres flottants de %1 bits ne peuvent pas être lus</translation>
    </message>
    <message>
        <source>TIFF files of floating-point numbers that are no brightness cannot be read</source>
        <translation>les fichiers TIFF à nombres flottants qui ne sont pas des luminances ne peuvent pas être lus</translation>
    </message>
    <message>
        <source>TIFF files whose samples differ in depth cannot be read</source>
        <translation>les fichiers TIFF dont les échantillons ont des profondeurs différentes ne peuvent pas être lus</translation>
    </message>
    <message>
        <source>TIFF files with brightness and colours stored apart cannot be read</source>
        <translation>les fichiers TIFF où luminance et couleurs sont stockées séparément ne peuvent pas être lus</translation>
    </message>
    <message>
        <source>TIFF files of %1 samples of %2 bits a pixel cannot be read</source>
        <translation>les fichiers TIFF à %1 échantillons de %2 bits par pixel ne peuvent pas être lus</translation>
    </message>
    <message>
        <source>TIFF files of %1-bit samples cannot be read</source>
        <translation>les fichiers TIFF à échantillons de %1 bits ne peuvent pas être lus</translation>
    </message>
    <message>
        <source>cannot be encoded as JPEG</source>
        <translation>ne peut pas être encodée en JPEG</translation>
    </message>
    <message>
        <source>the drive or network does not answer</source>
        <translation>le disque ou le réseau ne répond pas</translation>
    </message>
    <message>
        <source>the drive or network did not answer for %1</source>
        <translation>le disque ou le réseau n’a pas répondu pendant %1</translation>
    </message>
    <message>
        <source>the drive does not answer: %1 files were not read</source>
        <translation>le disque ne répond pas&#xa0;: %1 fichiers n’ont pas été lus</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1 secondes</translation>
    </message>
    <message>
        <source>a second</source>
        <translation>une seconde</translation>
    </message>
    <message>
        <source>decoding it took longer than %1</source>
        <translation>le décodage a pris plus de %1</translation>
    </message>
    <message>
        <source>the decoder broke down on this file</source>
        <translation>le décodeur a échoué sur ce fichier</translation>
    </message>
    <message>
        <source>the decoder crashed on this file (%1)</source>
        <translation>le décodeur a planté sur ce fichier (%1)</translation>
    </message>
    <message>
        <source>No process can be started to decode images in: %1.</source>
        <translation>Aucun processus ne peut être lancé pour décoder les images&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This is a folder, not an image: %1</source>
        <translation>C’est un dossier, pas une image&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 cannot be read as an image: %2.</source>
        <translation>%1 ne peut pas être lu comme image&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 ne peut pas être lu&#xa0;: %2.</translation>
    </message>
    <message>
        <source>only in the cloud: reading it would download it</source>
        <translation>seulement dans le nuage&#xa0;: le lire le téléchargerait</translation>
    </message>
    <message>
        <source>dupfinder keeps its own data in this folder, which is not indexed</source>
        <translation>dupfinder garde ses propres données dans ce dossier, qui n’est pas indexé</translation>
    </message>
    <message>
        <source>dupfinder keeps its own data in this folder, so nothing in it is indexed</source>
        <translation>dupfinder garde ses propres données dans ce dossier, donc rien n’y est indexé</translation>
    </message>
    <message>
        <source>the folder lies in the trash</source>
        <translation>le dossier est dans la corbeille</translation>
    </message>
    <message>
        <source>the folder is excluded</source>
        <translation>le dossier est exclu</translation>
    </message>
    <message>
        <source>not a folder</source>
        <translation>pas un dossier</translation>
    </message>
    <message>
        <source>no such folder</source>
        <translation>dossier inexistant</translation>
    </message>
    <message>
        <source>no permission to read the folder</source>
        <translation>pas le droit de lire le dossier</translation>
    </message>
    <message>
        <source>the folder cannot be read (%1)</source>
        <translation>le dossier ne peut pas être lu (%1)</translation>
    </message>
    <message>
        <source>its drive does not answer: %1 other folders there were not looked at</source>
        <translation>son disque ne répond pas&#xa0;: %1 autres dossiers n’y ont pas été parcourus</translation>
    </message>
    <message>
        <source>The library %1 cannot be used: %2.</source>
        <translation>La bibliothèque %1 est inutilisable&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 is a database of another program; rename it, or choose another folder with --data-dir.</source>
        <translation>%1 est une base de données d’un autre programme&#xa0;; renommez-la, ou choisissez un autre dossier avec --data-dir.</translation>
    </message>
    <message>
        <source>The library %1 is not there any more; start dupfinder again.</source>
        <translation>La bibliothèque %1 n’existe plus&#xa0;; redémarrez dupfinder.</translation>
    </message>
    <message>
        <source>The library %1 cannot be written: its folder or the file may only be read. Change their permissions, or choose another folder with --data-dir.</source>
        <translation>La bibliothèque %1 ne peut pas être modifiée&#xa0;: son dossier ou le fichier est en lecture seule. Changez leurs permissions, ou choisissez un autre dossier avec --data-dir.</translation>
    </message>
    <message>
        <source>No space is left for the library %1; what is in it already is kept.</source>
        <translation>Il n’y a plus de place pour la bibliothèque %1&#xa0;; ce qu’elle contient déjà est conservé.</translation>
    </message>
    <message>
        <source>Another program holds the library %1; try again.</source>
        <translation>Un autre programme utilise la bibliothèque %1&#xa0;; réessayez.</translation>
    </message>
    <message>
        <source>The library %1 was written by a later version of dupfinder; update dupfinder, or choose another folder with --data-dir.</source>
        <translation>La bibliothèque %1 a été écrite par une version plus récente de dupfinder&#xa0;; mettez dupfinder à jour, ou choisissez un autre dossier avec --data-dir.</translation>
    </message>
    <message>
        <source>The data folder %1 cannot be made: %2.</source>
        <translation>Le dossier de données %1 ne peut pas être créé&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The library %1 is damaged. When it is opened next it is set aside, and a new one begun; your pictures are not touched.</source>
        <translation>La bibliothèque %1 est endommagée. À la prochaine ouverture, elle sera mise de côté et une nouvelle sera créée&#xa0;; vos photos ne sont pas touchées.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2.</source>
        <translation>Le fichier %1 ne peut pas être écrit&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Another dupfinder is indexing into %1; wait until it is done, or stop it.</source>
        <translation>Un autre dupfinder indexe dans %1&#xa0;; attendez qu’il ait fini, ou arrêtez-le.</translation>
    </message>
    <message>
        <source>Another dupfinder has the library in %1 open; try again.</source>
        <translation>Un autre dupfinder a ouvert la bibliothèque dans %1&#xa0;; réessayez.</translation>
    </message>
    <message>
        <source>The lock file %1 cannot be used: %2.</source>
        <translation>Le fichier de verrouillage %1 est inutilisable&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Protected folders were lost with a damaged file. Nothing goes to the trash before you have protected your folders again and confirmed that the list is complete.</source>
        <translation>Des dossiers protégés ont été perdus à cause d’un fichier endommagé. Rien ne va à la corbeille tant que vous n’avez pas de nouveau protégé vos dossiers et confirmé que la liste est complète.</translation>
    </message>
    <message>
        <source>Nothing goes to the trash before you have protected your folders again and confirmed that the list is complete.</source>
        <translation>Rien ne va à la corbeille tant que vous n’avez pas de nouveau protégé vos dossiers et confirmé que la liste est complète.</translation>
    </message>
    <message>
        <source>Nothing was moved. %1</source>
        <translation>Rien n’a été déplacé. %1</translation>
    </message>
    <message>
        <source>The library %1 was missing or empty; a new one is begun. %2</source>
        <translation>La bibliothèque %1 était absente ou vide&#xa0;; une nouvelle est créée. %2</translation>
    </message>
    <message>
        <source>The library %1 was missing; a new one is begun. %2</source>
        <translation>La bibliothèque %1 était absente&#xa0;; une nouvelle est créée. %2</translation>
    </message>
    <message>
        <source>The library %1 was damaged and is set aside as %2; a new one is begun. %3</source>
        <translation>La bibliothèque %1 était endommagée et est mise de côté sous %2&#xa0;; une nouvelle est créée. %3</translation>
    </message>
    <message>
        <source>Images are read again when their folders are indexed.</source>
        <translation>Les images sont relues quand leurs dossiers sont indexés.</translation>
    </message>
    <message>
        <source>Images are read again when their folders are indexed. Your folders, decisions and journal are kept.</source>
        <translation>Les images sont relues quand leurs dossiers sont indexés. Vos dossiers, vos décisions et l’historique sont conservés.</translation>
    </message>
    <message>
        <source>The file %1 with your folders, decisions and journal was missing; its copy has taken its place.</source>
        <translation>Le fichier %1, avec vos dossiers, vos décisions et l’historique, était absent&#xa0;; sa copie a pris sa place.</translation>
    </message>
    <message>
        <source>The file %1 with your folders, decisions and journal was damaged and is set aside as %2; its copy has taken its place.</source>
        <translation>Le fichier %1, avec vos dossiers, vos décisions et l’historique, était endommagé et est mis de côté sous %2&#xa0;; sa copie a pris sa place.</translation>
    </message>
    <message>
        <source>The file %1 with your folders, decisions and journal was missing; so was its copy, and %2: %3 are lost in part or all.</source>
        <translation>Le fichier %1, avec vos dossiers, vos décisions et l’historique, était absent&#xa0;; sa copie aussi, et %2. Perdus en tout ou en partie&#xa0;: %3.</translation>
    </message>
    <message>
        <source>The file %1 with your folders, decisions and journal was damaged and is set aside as %2; so was its copy, and %3: %4 are lost in part or all.</source>
        <translation>Le fichier %1, avec vos dossiers, vos décisions et l’historique, était endommagé et est mis de côté sous %2&#xa0;; sa copie l’était aussi, et %3. Perdus en tout ou en partie&#xa0;: %4.</translation>
    </message>
    <message>
        <source>nothing could be read</source>
        <translation>rien n’a pu être lu</translation>
    </message>
    <message>
        <source>only %1 could be read</source>
        <translation>seuls ont pu être lus&#xa0;: %1</translation>
    </message>
    <message>
        <source>The library in %1 is damaged, and another dupfinder has it open; close that one and try again.</source>
        <translation>La bibliothèque dans %1 est endommagée, et un autre dupfinder l’a ouverte&#xa0;; fermez celui-ci et réessayez.</translation>
    </message>
    <message>
        <source>The library in %1 is damaged and cannot be set aside: %2. Your pictures are not touched.</source>
        <translation>La bibliothèque dans %1 est endommagée et ne peut pas être mise de côté&#xa0;: %2. Vos photos ne sont pas touchées.</translation>
    </message>
    <message>
        <source>The file %1 with your folders, decisions and journal is damaged or lost. When it is opened next its copy takes its place; your pictures are not touched.</source>
        <translation>Le fichier %1, avec vos dossiers, vos décisions et l’historique, est endommagé ou perdu. À la prochaine ouverture, sa copie prendra sa place&#xa0;; vos photos ne sont pas touchées.</translation>
    </message>
    <message>
        <source>the database is damaged</source>
        <translation>la base de données est endommagée</translation>
    </message>
    <message>
        <source>it is protected, as it was under its former name %1</source>
        <translation>le fichier est protégé, comme il l’était sous son ancien nom %1</translation>
    </message>
    <message>
        <source>%1 is identical to another file of its group.</source>
        <translation>%1 est identique à un autre fichier de son groupe.</translation>
    </message>
    <message>
        <source>%1 is not what it was any more; look for duplicates again.</source>
        <translation>%1 n’est plus ce qu’il était&#xa0;; relancez la recherche de doublons.</translation>
    </message>
    <message>
        <source>The descriptor model %1 cannot be read: %2.</source>
        <translation>Le modèle de descripteurs %1 ne peut pas être lu&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 is too large for a descriptor model.</source>
        <translation>%1 est trop volumineux pour un modèle de descripteurs.</translation>
    </message>
    <message>
        <source>%1 cannot be used as a descriptor model: %2.</source>
        <translation>%1 n’est pas utilisable comme modèle de descripteurs&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be used as a descriptor model: it returns no vector.</source>
        <translation>%1 n’est pas utilisable comme modèle de descripteurs&#xa0;: il ne renvoie aucun vecteur.</translation>
    </message>
    <message>
        <source>OpenCV cannot load it</source>
        <translation>OpenCV ne peut pas le charger</translation>
    </message>
    <message>
        <source>its name is not valid</source>
        <translation>son nom n’est pas valable</translation>
    </message>
    <message>
        <source>No image is indexed below %1; index it first.</source>
        <translation>Aucune image n’est indexée sous %1&#xa0;; indexez-le d’abord.</translation>
    </message>
    <message>
        <source>The name of an export must end in .csv or .json: %1</source>
        <translation>Le nom d’un export doit se terminer par .csv ou .json&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 is a link; choose another name.</source>
        <translation>%1 est un lien&#xa0;; choisissez un autre nom.</translation>
    </message>
    <message>
        <source>%1 exists and is not a file; choose another name.</source>
        <translation>%1 existe et n’est pas un fichier&#xa0;; choisissez un autre nom.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 ne peut pas être écrit&#xa0;: %2.</translation>
    </message>
    <message>
        <source>sharpest of the burst</source>
        <translation>la plus nette de la rafale</translation>
    </message>
    <message>
        <source>has a video</source>
        <translation>contient une vidéo</translation>
    </message>
    <message>
        <source>has a second picture</source>
        <translation>contient une seconde image</translation>
    </message>
    <message>
        <source>has the camera&apos;s raw data</source>
        <translation>contient les données brutes de l’appareil</translation>
    </message>
    <message>
        <source>has layers</source>
        <translation>contient des calques</translation>
    </message>
    <message>
        <source>has the camera&apos;s own format, %1</source>
        <translation>est au format propre de l’appareil, %1</translation>
    </message>
    <message>
        <source>holds more</source>
        <translation>contient plus</translation>
    </message>
    <message>
        <source>%1 frames</source>
        <translation>%1 images</translation>
    </message>
    <message>
        <source>%1 pages</source>
        <translation>%1 pages</translation>
    </message>
    <message>
        <source>the only one in reach</source>
        <translation>la seule accessible</translation>
    </message>
    <message>
        <source>the only intact one</source>
        <translation>la seule intacte</translation>
    </message>
    <message>
        <source>highest resolution</source>
        <translation>plus haute résolution</translation>
    </message>
    <message>
        <source>lowest resolution</source>
        <translation>plus basse résolution</translation>
    </message>
    <message>
        <source>has camera data</source>
        <translation>données de l’appareil présentes</translation>
    </message>
    <message>
        <source>earliest date taken</source>
        <translation>date de prise de vue la plus ancienne</translation>
    </message>
    <message>
        <source>latest date taken</source>
        <translation>date de prise de vue la plus récente</translation>
    </message>
    <message>
        <source>earliest date modified</source>
        <translation>date de modification la plus ancienne</translation>
    </message>
    <message>
        <source>latest date modified</source>
        <translation>date de modification la plus récente</translation>
    </message>
    <message>
        <source>the next best is a lossless re-save of it</source>
        <translation>la suivante en est un réenregistrement sans perte</translation>
    </message>
    <message>
        <source>most others match it</source>
        <translation>la plupart des autres lui correspondent</translation>
    </message>
    <message>
        <source>has no added border</source>
        <translation>n’a pas de bordure ajoutée</translation>
    </message>
    <message>
        <source>most pixels</source>
        <translation>plus de pixels</translation>
    </message>
    <message>
        <source>stored upright</source>
        <translation>stockée à l’endroit</translation>
    </message>
    <message>
        <source>larger file</source>
        <translation>fichier plus gros</translation>
    </message>
    <message>
        <source>smaller file</source>
        <translation>fichier plus petit</translation>
    </message>
    <message>
        <source>older file</source>
        <translation>fichier plus ancien</translation>
    </message>
    <message>
        <source>shorter path</source>
        <translation>chemin plus court</translation>
    </message>
    <message>
        <source>first by name</source>
        <translation>première par le nom</translation>
    </message>
    <message>
        <source>best copy: most content, highest resolution, original, least compressed</source>
        <translation>meilleure copie&#xa0;: plus de contenu, plus haute résolution, originale, moins compressée</translation>
    </message>
    <message>
        <source>largest file of the most original ones</source>
        <translation>le plus gros fichier parmi les plus originaux</translation>
    </message>
    <message>
        <source>smallest file</source>
        <translation>le plus petit fichier</translation>
    </message>
    <message>
        <source>oldest, by date taken or else modified</source>
        <translation>la plus ancienne, par date de prise de vue ou à défaut de modification</translation>
    </message>
    <message>
        <source>newest, by date taken or else modified</source>
        <translation>la plus récente, par date de prise de vue ou à défaut de modification</translation>
    </message>
    <message>
        <source>shortest path</source>
        <translation>le chemin le plus court</translation>
    </message>
    <message>
        <source>longest path</source>
        <translation>le chemin le plus long</translation>
    </message>
    <message>
        <source>format %1</source>
        <translation>format %1</translation>
    </message>
    <message>
        <source>name like %1</source>
        <translation>nom du type %1</translation>
    </message>
    <message>
        <source>name not like %1</source>
        <translation>nom pas du type %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>dans %1</translation>
    </message>
    <message>
        <source>%1 before %2</source>
        <translation>%1 avant %2</translation>
    </message>
    <message>
        <source>equal to the best, and in a protected folder</source>
        <translation>égale à la meilleure, et dans un dossier protégé</translation>
    </message>
    <message>
        <source>in a reference folder</source>
        <translation>dans un dossier de référence</translation>
    </message>
    <message>
        <source>Best quality</source>
        <translation>Meilleure qualité</translation>
    </message>
    <message>
        <source>Camera originals</source>
        <translation>Originaux de l’appareil</translation>
    </message>
    <message>
        <source>Original names</source>
        <translation>Noms d’origine</translation>
    </message>
    <message>
        <source>Least space</source>
        <translation>Moins d’espace</translation>
    </message>
    <message>
        <source>it</source>
        <translation>le fichier</translation>
    </message>
    <message>
        <source>the kept file</source>
        <translation>le fichier gardé</translation>
    </message>
    <message>
        <source>%1 has changed since it was indexed</source>
        <translation>%1 a changé depuis son indexation</translation>
    </message>
    <message>
        <source>%1 is a symbolic link now</source>
        <translation>%1 est à présent un lien symbolique</translation>
    </message>
    <message>
        <source>%1 is no file any more</source>
        <translation>%1 n’est plus un fichier ordinaire</translation>
    </message>
    <message>
        <source>%1 has just changed</source>
        <translation>%1 vient de changer</translation>
    </message>
    <message>
        <source>%1 has no absolute path</source>
        <translation>%1 n’a pas de chemin absolu</translation>
    </message>
    <message>
        <source>%1 is reached through a symbolic link now</source>
        <translation>%1 passe à présent par un lien symbolique</translation>
    </message>
    <message>
        <source>%1 is not in the library any more</source>
        <translation>%1 n’est plus dans la bibliothèque</translation>
    </message>
    <message>
        <source>%1 is not there any more</source>
        <translation>%1 n’existe plus</translation>
    </message>
    <message>
        <source>%1 cannot be reached (%2)</source>
        <translation>%1 est inaccessible (%2)</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2)</source>
        <translation>%1 ne peut pas être lu (%2)</translation>
    </message>
    <message>
        <source>%1 cannot be read to its end</source>
        <translation>%1 ne peut pas être lu jusqu’au bout</translation>
    </message>
    <message>
        <source>its bytes are not those of the kept file</source>
        <translation>ses octets ne sont pas ceux du fichier gardé</translation>
    </message>
    <message>
        <source>its bytes are not those of the kept file: only exact copies are replaced</source>
        <translation>ses octets ne sont pas ceux du fichier gardé&#xa0;: seules les copies exactes sont remplacées</translation>
    </message>
    <message>
        <source>stopped before it was moved</source>
        <translation>arrêté avant le déplacement</translation>
    </message>
    <message>
        <source>score %1, at most 1 passes</source>
        <translation>score %1, au plus 1 est admis</translation>
    </message>
    <message>
        <source>groups turn either picture, but a query with the first finds the second from radius %1 on only</source>
        <translation>les groupes font pivoter l’une ou l’autre, mais une recherche avec la première ne trouve la seconde qu’à partir du rayon %1</translation>
    </message>
    <message>
        <source>decision %1 of this library says that they are no duplicates: groups keep them apart</source>
        <translation>la décision %1 de cette bibliothèque dit que ce ne sont pas des doublons&#xa0;: les groupes les séparent</translation>
    </message>
    <message>
        <source>%1 folder</source>
        <translation>%1 dossier</translation>
    </message>
    <message>
        <source>%1 folders</source>
        <translation>%1 dossiers</translation>
    </message>
    <message>
        <source>folders</source>
        <translation>dossiers</translation>
    </message>
    <message>
        <source>%1 exclusion</source>
        <translation>%1 exclusion</translation>
    </message>
    <message>
        <source>%1 exclusions</source>
        <translation>%1 exclusions</translation>
    </message>
    <message>
        <source>exclusions</source>
        <translation>exclusions</translation>
    </message>
    <message>
        <source>%1 protected folder</source>
        <translation>%1 dossier protégé</translation>
    </message>
    <message>
        <source>%1 protected folders</source>
        <translation>%1 dossiers protégés</translation>
    </message>
    <message>
        <source>protected folders</source>
        <translation>dossiers protégés</translation>
    </message>
    <message>
        <source>%1 decision</source>
        <translation>%1 décision</translation>
    </message>
    <message>
        <source>%1 decisions</source>
        <translation>%1 décisions</translation>
    </message>
    <message>
        <source>decisions</source>
        <translation>décisions</translation>
    </message>
    <message>
        <source>%1 journal entry</source>
        <translation>%1 entrée de l’historique</translation>
    </message>
    <message>
        <source>%1 journal entries</source>
        <translation>%1 entrées de l’historique</translation>
    </message>
    <message>
        <source>journal entries</source>
        <translation>entrées de l’historique</translation>
    </message>
    <message>
        <source>%1 mark</source>
        <translation>%1 marque</translation>
    </message>
    <message>
        <source>%1 marks</source>
        <translation>%1 marques</translation>
    </message>
    <message>
        <source>marks</source>
        <translation>marques</translation>
    </message>
    <message>
        <source>the journal cannot be written</source>
        <translation>l’historique ne peut pas être écrit</translation>
    </message>
    <message>
        <source>%1 exists and was not exported by dupfinder; choose another name.</source>
        <translation>%1 existe et n’a pas été exporté par dupfinder&#xa0;; choisissez un autre nom.</translation>
    </message>
    <message>
        <source>its drive cannot share data between files</source>
        <translation>son disque ne peut pas partager des données entre fichiers</translation>
    </message>
    <message>
        <source>its drive has no hard links</source>
        <translation>son disque n’a pas de liens physiques</translation>
    </message>
    <message>
        <source>the kept file is on another drive</source>
        <translation>le fichier gardé est sur un autre disque</translation>
    </message>
    <message>
        <source>it shares the data of the kept file already</source>
        <translation>le fichier partage déjà les données du fichier gardé</translation>
    </message>
    <message>
        <source>its folder cannot be written to</source>
        <translation>son dossier n’est pas accessible en écriture</translation>
    </message>
    <message>
        <source>it has other names (hard links), so nothing would be freed</source>
        <translation>le fichier a d’autres noms (liens physiques), rien ne serait donc libéré</translation>
    </message>
    <message>
        <source>it belongs to another user or group than the kept file</source>
        <translation>le fichier appartient à un autre utilisateur ou groupe que le fichier gardé</translation>
    </message>
    <message>
        <source>its permissions are not those of the kept file</source>
        <translation>ses permissions ne sont pas celles du fichier gardé</translation>
    </message>
    <message>
        <source>it cannot be reached (%1)</source>
        <translation>le fichier est inaccessible (%1)</translation>
    </message>
    <message>
        <source>the journal does not have what is to be restored</source>
        <translation>l’historique ne contient pas ce qui doit être restauré</translation>
    </message>
    <message>
        <source>its content has changed since it was replaced</source>
        <translation>son contenu a changé depuis son remplacement</translation>
    </message>
    <message>
        <source>another file came into its place at that moment</source>
        <translation>un autre fichier a pris sa place à cet instant</translation>
    </message>
    <message>
        <source>interrupted before it was replaced</source>
        <translation>interrompu avant le remplacement</translation>
    </message>
    <message>
        <source>another file is in its place</source>
        <translation>un autre fichier est à sa place</translation>
    </message>
    <message>
        <source>it could not be brought back; it is %1</source>
        <translation>le fichier n’a pas pu être ramené&#xa0;; il se trouve sous %1</translation>
    </message>
    <message>
        <source>another file is in its place; it is %1</source>
        <translation>un autre fichier est à sa place&#xa0;; lui se trouve sous %1</translation>
    </message>
    <message>
        <source>only exact copies of another file are replaced</source>
        <translation>seules les copies exactes d’un autre fichier sont remplacées</translation>
    </message>
    <message>
        <source>another file came into its place at the moment it was replaced</source>
        <translation>un autre fichier a pris sa place au moment du remplacement</translation>
    </message>
    <message>
        <source>the kept file changed at the moment it was linked</source>
        <translation>le fichier gardé a changé au moment de la création du lien</translation>
    </message>
    <message>
        <source>%1; it was replaced and could not be restored: %2</source>
        <translation>%1&#xa0;; le fichier a été remplacé et n’a pas pu être restauré&#xa0;: %2</translation>
    </message>
    <message>
        <source>another file came into its place at the moment it was moved</source>
        <translation>un autre fichier a pris sa place au moment du déplacement</translation>
    </message>
    <message>
        <source>the kept file changed at the moment it was moved</source>
        <translation>le fichier gardé a changé au moment du déplacement</translation>
    </message>
    <message>
        <source>it is gone from its place, and the system does not say where to</source>
        <translation>le fichier n’est plus à sa place, et le système ne dit pas où il est</translation>
    </message>
    <message>
        <source>interrupted before it was moved</source>
        <translation>interrompu avant le déplacement</translation>
    </message>
    <message>
        <source>interrupted before it was moved; it changed since</source>
        <translation>interrompu avant le déplacement&#xa0;; le fichier a changé depuis</translation>
    </message>
    <message>
        <source>it is neither in its place nor in the folder it was moved to</source>
        <translation>le fichier n’est ni à sa place ni dans le dossier où il a été déplacé</translation>
    </message>
    <message>
        <source>it is not in its place any more</source>
        <translation>le fichier n’est plus à sa place</translation>
    </message>
    <message>
        <source>what lies in the folder is not what was moved there: %1</source>
        <translation>ce qui est dans le dossier n’est pas ce qui y a été déplacé&#xa0;: %1</translation>
    </message>
    <message>
        <source>the folder it was moved to is out of reach</source>
        <translation>le dossier où le fichier a été déplacé est inaccessible</translation>
    </message>
    <message>
        <source>There is no such folder: %1</source>
        <translation>Ce dossier n’existe pas&#xa0;: %1</translation>
    </message>
    <message>
        <source>The folder cannot be written to: %1</source>
        <translation>Le dossier n’est pas accessible en écriture&#xa0;: %1</translation>
    </message>
    <message>
        <source>The folder is one of dupfinder&apos;s own: %1</source>
        <translation>Le dossier est l’un de ceux propres à dupfinder&#xa0;: %1</translation>
    </message>
    <message>
        <source>The folder lies in the trash: %1</source>
        <translation>Le dossier est dans la corbeille&#xa0;: %1</translation>
    </message>
    <message>
        <source>there are too many files of this name in the folder</source>
        <translation>il y a trop de fichiers de ce nom dans le dossier</translation>
    </message>
    <message>
        <source>it is in that folder already</source>
        <translation>le fichier est déjà dans ce dossier</translation>
    </message>
    <message>
        <source>another file has just come to its place in the folder</source>
        <translation>un autre fichier vient de prendre sa place dans le dossier</translation>
    </message>
    <message>
        <source>the folder %1 cannot be made: %2</source>
        <translation>le dossier %1 ne peut pas être créé&#xa0;: %2</translation>
    </message>
    <message>
        <source>Another dupfinder is moving files to the trash or putting them back; wait until it is done.</source>
        <translation>Un autre dupfinder met des fichiers à la corbeille ou les restaure&#xa0;; attendez qu’il ait fini.</translation>
    </message>
    <message>
        <source>its name is not UTF-8, and the system would move another file</source>
        <translation>son nom n’est pas de l’UTF-8, et le système déplacerait un autre fichier</translation>
    </message>
    <message>
        <source>it is in the trash already</source>
        <translation>le fichier est déjà dans la corbeille</translation>
    </message>
    <message>
        <source>it is in a protected folder</source>
        <translation>le fichier est dans un dossier protégé</translation>
    </message>
    <message>
        <source>the kept file is to be moved itself</source>
        <translation>le fichier gardé doit lui-même être déplacé</translation>
    </message>
    <message>
        <source>the kept file lies in the trash</source>
        <translation>le fichier gardé est dans la corbeille</translation>
    </message>
    <message>
        <source>it is the kept file itself, by another name</source>
        <translation>c’est le fichier gardé lui-même, sous un autre nom</translation>
    </message>
    <message>
        <source>the kept file is to be moved itself, by another name</source>
        <translation>le fichier gardé doit lui-même être déplacé, sous un autre nom</translation>
    </message>
    <message>
        <source>it was decided to be no duplicate of the kept file</source>
        <translation>il a été décidé que ce n’est pas un doublon du fichier gardé</translation>
    </message>
    <message>
        <source>the kept copy has none</source>
        <translation>la copie gardée n’en a pas</translation>
    </message>
    <message>
        <source>companions were to be left</source>
        <translation>les fichiers associés devaient rester</translation>
    </message>
    <message>
        <source>%1, which belongs to it, stays: %2</source>
        <translation>%1, qui lui est associé, reste&#xa0;: %2</translation>
    </message>
    <message>
        <source>it has a raw file (%1)</source>
        <translation>un fichier RAW lui est associé (%1)</translation>
    </message>
    <message>
        <source>it has a picture (%1)</source>
        <translation>une image lui est associée (%1)</translation>
    </message>
    <message>
        <source>it has a video (%1)</source>
        <translation>une vidéo lui est associée (%1)</translation>
    </message>
    <message>
        <source>it has a sidecar (%1)</source>
        <translation>un fichier annexe lui est associé (%1)</translation>
    </message>
    <message>
        <source>%1 belongs to it, and is a picture of its own that is not to be moved</source>
        <translation>%1 lui est associé, et est une image à part entière qui ne doit pas être déplacée</translation>
    </message>
    <message>
        <source>it changed at the moment it was moved</source>
        <translation>le fichier a changé au moment du déplacement</translation>
    </message>
    <message>
        <source>there is a file of this name again</source>
        <translation>il y a de nouveau un fichier de ce nom</translation>
    </message>
    <message>
        <source>%1; it is in the trash and could not be put back: %2</source>
        <translation>%1&#xa0;; le fichier est dans la corbeille et n’a pas pu être restauré&#xa0;: %2</translation>
    </message>
    <message>
        <source>the folder it was in is not there</source>
        <translation>le dossier où était le fichier n’existe plus</translation>
    </message>
    <message>
        <source>it is in the trash, and the file that was kept for it is not there any more: %1</source>
        <translation>le fichier est dans la corbeille, et celui qui a été gardé à sa place n’existe plus&#xa0;: %1</translation>
    </message>
    <message>
        <source>what lies in its place in the trash is not what went there: %1</source>
        <translation>ce qui est à sa place dans la corbeille n’est pas ce qui y est allé&#xa0;: %1</translation>
    </message>
    <message>
        <source>it is neither in its place nor in the trash</source>
        <translation>le fichier n’est ni à sa place ni dans la corbeille</translation>
    </message>
    <message>
        <source>it is not in the trash, and the folder it was in is not there</source>
        <translation>le fichier n’est pas dans la corbeille, et le dossier où il était n’existe plus</translation>
    </message>
    <message>
        <source>it is not in the trash, and another file is in its place</source>
        <translation>le fichier n’est pas dans la corbeille, et un autre fichier est à sa place</translation>
    </message>
    <message>
        <source>the trash it lies in is out of reach</source>
        <translation>la corbeille où est le fichier est inaccessible</translation>
    </message>
    <message>
        <source>the picture that it belongs to was not put back</source>
        <translation>l’image à laquelle il est associé n’a pas été restaurée</translation>
    </message>
    <message>
        <source>There is nothing to put back.</source>
        <translation>Il n’y a rien à restaurer.</translation>
    </message>
    <message>
        <source>the system did not move it to the trash</source>
        <translation>le système n’a pas mis le fichier à la corbeille</translation>
    </message>
    <message>
        <source>the trash of its drive cannot be used</source>
        <translation>la corbeille de son disque est inutilisable</translation>
    </message>
    <message>
        <source>it cannot be moved to the trash %1 (%2)</source>
        <translation>le fichier ne peut pas être mis à la corbeille %1 (%2)</translation>
    </message>
    <message>
        <source>something is mounted on it</source>
        <translation>un système de fichiers y est monté</translation>
    </message>
    <message>
        <source>its folder cannot be reached (%1)</source>
        <translation>son dossier est inaccessible (%1)</translation>
    </message>
    <message>
        <source>the trash folder %1 cannot be written to</source>
        <translation>le dossier de corbeille %1 n’est pas accessible en écriture</translation>
    </message>
    <message>
        <source>the trash folder %1 cannot be made</source>
        <translation>le dossier de corbeille %1 ne peut pas être créé</translation>
    </message>
    <message>
        <source>the drive or network did not answer for %1 seconds</source>
        <translation>le disque ou le réseau n’a pas répondu pendant %1 secondes</translation>
    </message>
    <message>
        <source>Match: %1.</source>
        <translation>Correspondance&#xa0;: %1.</translation>
    </message>
    <message>
        <source>No match: %1.</source>
        <translation>Pas de correspondance&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Same file: both paths lead to one file. %1</source>
        <translation>Même fichier&#xa0;: les deux chemins mènent à un seul fichier. %1</translation>
    </message>
    <message>
        <source>exact duplicate, all bytes are equal</source>
        <translation>doublon exact, tous les octets sont égaux</translation>
    </message>
    <message>
        <source>same pixels, other bytes</source>
        <translation>mêmes pixels, autres octets</translation>
    </message>
    <message>
        <source>crop, %1</source>
        <translation>recadrage, %1</translation>
    </message>
    <message>
        <source>near-duplicate</source>
        <translation>quasi-doublon</translation>
    </message>
    <message>
        <source>look-alike</source>
        <translation>sosie</translation>
    </message>
    <message>
        <source>%1 bit</source>
        <translation>%1 bit</translation>
    </message>
    <message>
        <source>%1 bits</source>
        <translation>%1 bits</translation>
    </message>
    <message>
        <source>no visible difference</source>
        <translation>aucune différence visible</translation>
    </message>
    <message>
        <source>differs in places</source>
        <translation>diffère par endroits</translation>
    </message>
    <message>
        <source>differs in %1 place</source>
        <translation>diffère à %1 endroit</translation>
    </message>
    <message>
        <source>differs in %1 places</source>
        <translation>diffère à %1 endroits</translation>
    </message>
    <message>
        <source>other colours</source>
        <translation>autres couleurs</translation>
    </message>
    <message>
        <source>differs throughout</source>
        <translation>diffère partout</translation>
    </message>
    <message>
        <source>not compared further</source>
        <translation>pas comparées davantage</translation>
    </message>
    <message>
        <source>the first shows %1 of the second</source>
        <translation>la première montre %1 de la seconde</translation>
    </message>
    <message>
        <source>the second shows %1 of the first</source>
        <translation>la seconde montre %1 de la première</translation>
    </message>
    <message>
        <source>%1 cannot be read as an image: %2</source>
        <translation>%1 ne peut pas être lu comme image&#xa0;: %2</translation>
    </message>
    <message>
        <source>both have too little contrast for a hash, so only equal bytes or pixels match</source>
        <translation>les deux ont trop peu de contraste pour une empreinte, seuls des octets ou des pixels égaux comptent donc</translation>
    </message>
    <message>
        <source>the first has too little contrast for a hash, so only equal bytes match</source>
        <translation>la première a trop peu de contraste pour une empreinte, seuls des octets égaux comptent donc</translation>
    </message>
    <message>
        <source>the second has too little contrast for a hash, so only equal bytes match</source>
        <translation>la seconde a trop peu de contraste pour une empreinte, seuls des octets égaux comptent donc</translation>
    </message>
    <message>
        <source>the hashes differ in %1, more than any radius (%2)</source>
        <translation>les empreintes diffèrent de %1, plus que tout rayon (%2)</translation>
    </message>
    <message>
        <source>the hashes differ in %1; %2</source>
        <translation>les empreintes diffèrent de %1&#xa0;; %2</translation>
    </message>
    <message>
        <source>look-alike, %1, but the second look refuses it: %2</source>
        <translation>sosie, %1, mais le deuxième contrôle le refuse&#xa0;: %2</translation>
    </message>
    <message>
        <source>look-alike, %1; %2</source>
        <translation>sosie, %1&#xa0;; %2</translation>
    </message>
    <message>
        <source>at radius %1 they would be a near-duplicate</source>
        <translation>au rayon %1, ce serait un quasi-doublon</translation>
    </message>
    <message>
        <source>at radius %1 they would be a look-alike</source>
        <translation>au rayon %1, ce serait un sosie</translation>
    </message>
    <message>
        <source>at radius %1 they would be a look-alike, at %2 a near-duplicate</source>
        <translation>au rayon %1, ce serait un sosie, à %2 un quasi-doublon</translation>
    </message>
    <message>
        <source>views that pass the second look differ in %1, more than any radius accepts</source>
        <translation>les vues admises au deuxième contrôle diffèrent de %1, plus que n’admet aucun rayon</translation>
    </message>
    <message>
        <source>further frames or pages differ</source>
        <translation>d’autres pages ou images d’animation diffèrent</translation>
    </message>
    <message>
        <source>they are tiny, and differ in more than a little</source>
        <translation>elles sont minuscules, et diffèrent trop</translation>
    </message>
    <message>
        <source>frequency %1, at most %2 passes</source>
        <translation>fréquence %1, au plus %2 est admis</translation>
    </message>
    <message>
        <source>with the search for crops they match: %1</source>
        <translation>avec la recherche de recadrages, elles correspondent&#xa0;: %1</translation>
    </message>
    <message>
        <source>as a crop: %1</source>
        <translation>comme recadrage&#xa0;: %1</translation>
    </message>
    <message>
        <source>no local features</source>
        <translation>aucun détail local</translation>
    </message>
    <message>
        <source>fewer than %1 local features agree on a place</source>
        <translation>moins de %1 détails locaux s’accordent sur un emplacement</translation>
    </message>
    <message>
        <source>%1 local features agree, but on too small a part</source>
        <translation>%1 détails locaux s’accordent, mais sur une trop petite partie</translation>
    </message>
    <message>
        <source>too little in common, %1 and %2 of them</source>
        <translation>trop peu en commun&#xa0;: %1 et %2 de leur surface</translation>
    </message>
    <message>
        <source>their pixels could not be compared</source>
        <translation>leurs pixels n’ont pas pu être comparés</translation>
    </message>
    <message>
        <source>in the pixels, %1</source>
        <translation>dans les pixels, %1</translation>
    </message>
    <message>
        <source>edges run in one direction only, so the place is uncertain</source>
        <translation>les contours ne vont que dans une direction, l’emplacement est donc incertain</translation>
    </message>
    <message>
        <source>%1 places can be compared, %2 needed</source>
        <translation>%1 endroits sont comparables, il en faut %2</translation>
    </message>
    <message>
        <source>%1 of %2 places agree, %3 needed</source>
        <translation>%1 endroits sur %2 s’accordent, il en faut %3</translation>
    </message>
    <message>
        <source>places agree by %1 on average, %2 needed</source>
        <translation>les endroits s’accordent à %1 en moyenne, il faut %2</translation>
    </message>
    <message>
        <source>radius %1 or less: no near-duplicate any more</source>
        <translation>rayon %1 ou moins&#xa0;: plus un quasi-doublon</translation>
    </message>
    <message>
        <source>radius %1: near-duplicate</source>
        <translation>rayon %1&#xa0;: quasi-doublon</translation>
    </message>
    <message>
        <source>radius %1: near-duplicate (queries only)</source>
        <translation>rayon %1&#xa0;: quasi-doublon (page Rechercher seulement)</translation>
    </message>
    <message>
        <source>radius %1: look-alike</source>
        <translation>rayon %1&#xa0;: sosie</translation>
    </message>
    <message>
        <source>radius %1: look-alike (queries only)</source>
        <translation>rayon %1&#xa0;: sosie (page Rechercher seulement)</translation>
    </message>
    <message>
        <source>with the search for crops (menu Library): crop, %1</source>
        <translation>avec la recherche de recadrages (menu Bibliothèque)&#xa0;: recadrage, %1</translation>
    </message>
    <message>
        <source>without the search for crops they are not found as a crop</source>
        <translation>sans la recherche de recadrages, elles ne sont pas trouvées comme recadrage</translation>
    </message>
    <message>
        <source>neither is in this library; index their folders to find them</source>
        <translation>aucune des deux n’est dans cette bibliothèque&#xa0;; indexez leurs dossiers pour les trouver</translation>
    </message>
    <message>
        <source>the first is not in this library; index its folder to find it</source>
        <translation>la première n’est pas dans cette bibliothèque&#xa0;; indexez son dossier pour la trouver</translation>
    </message>
    <message>
        <source>the second is not in this library; index its folder to find it</source>
        <translation>la seconde n’est pas dans cette bibliothèque&#xa0;; indexez son dossier pour la trouver</translation>
    </message>
    <message>
        <source>the first is excluded from the library: %1</source>
        <translation>la première est exclue de la bibliothèque&#xa0;: %1</translation>
    </message>
    <message>
        <source>the second is excluded from the library: %1</source>
        <translation>la seconde est exclue de la bibliothèque&#xa0;: %1</translation>
    </message>
    <message>
        <source>the first is protected and never goes to the trash: %1</source>
        <translation>la première est protégée et ne va jamais à la corbeille&#xa0;: %1</translation>
    </message>
    <message>
        <source>the second is protected and never goes to the trash: %1</source>
        <translation>la seconde est protégée et ne va jamais à la corbeille&#xa0;: %1</translation>
    </message>
    <message>
        <source>rotate-90</source>
        <translation>pivotée de 90°</translation>
    </message>
    <message>
        <source>rotate-180</source>
        <translation>pivotée de 180°</translation>
    </message>
    <message>
        <source>rotate-270</source>
        <translation>pivotée de 270°</translation>
    </message>
    <message>
        <source>mirror</source>
        <translation>en miroir</translation>
    </message>
    <message>
        <source>flip</source>
        <translation>tête en bas et en miroir</translation>
    </message>
    <message>
        <source>transpose</source>
        <translation>pivotée de 90° et en miroir</translation>
    </message>
    <message>
        <source>transverse</source>
        <translation>pivotée de 270° et en miroir</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln fichier</numerusform>
            <numerusform>%Ln fichiers</numerusform>
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
            <numerusform>%Ln problème</numerusform>
            <numerusform>%Ln problèmes</numerusform>
        </translation>
    </message>
    <message>
        <source>not decoded</source>
        <translation>non décodée</translation>
    </message>
    <message>
        <source>Keep</source>
        <comment>badge</comment>
        <translation>Gardée</translation>
    </message>
    <message>
        <source>Burst</source>
        <translation>Rafale</translation>
    </message>
    <message>
        <source>Its folder is protected</source>
        <translation>Son dossier est protégé</translation>
    </message>
    <message>
        <source>It resembles the best photo only through another</source>
        <translation>Elle ne ressemble à la meilleure photo qu’à travers une autre</translation>
    </message>
    <message>
        <source>It only looks alike</source>
        <translation>Ce n’est qu’un sosie</translation>
    </message>
    <message>
        <source>It is out of reach now</source>
        <translation>Elle est inaccessible</translation>
    </message>
    <message>
        <source>The best photo is out of reach now</source>
        <translation>La meilleure photo est inaccessible</translation>
    </message>
    <message>
        <source>Cannot be moved: its name is not valid UTF-8</source>
        <translation>Impossible à déplacer&#xa0;: son nom n’est pas de l’UTF-8 valable</translation>
    </message>
    <message>
        <source>The best photo is damaged</source>
        <translation>La meilleure photo est endommagée</translation>
    </message>
    <message>
        <source>It may hold more than the best photo</source>
        <translation>Elle contient peut-être plus que la meilleure photo</translation>
    </message>
    <message>
        <source>You chose to keep it</source>
        <translation>Vous avez choisi de la garder</translation>
    </message>
    <message>
        <source>Its bytes are not equal</source>
        <translation>Ses octets ne sont pas égaux</translation>
    </message>
    <message>
        <source>Its pixels are not equal</source>
        <translation>Ses pixels ne sont pas égaux</translation>
    </message>
    <message>
        <source>It differs in some places</source>
        <translation>Elle diffère par endroits</translation>
    </message>
    <message>
        <source>It differs in colour</source>
        <translation>Elle diffère en couleur</translation>
    </message>
    <message>
        <source>It differs throughout</source>
        <translation>Elle diffère partout</translation>
    </message>
    <message>
        <source>It is turned</source>
        <translation>Elle est pivotée</translation>
    </message>
    <message>
        <source>It is mirrored</source>
        <translation>Elle est en miroir</translation>
    </message>
    <message>
        <source>It is another exposure of a burst</source>
        <translation>C’est une autre prise d’une rafale</translation>
    </message>
    <message>
        <source>It shows a part of the best photo</source>
        <translation>Elle montre une partie de la meilleure photo</translation>
    </message>
    <message>
        <source>It has more detail than the same part of the best photo</source>
        <translation>Elle a plus de détails que la même partie de la meilleure photo</translation>
    </message>
    <message>
        <source>It shows more than the best photo</source>
        <translation>Elle montre plus que la meilleure photo</translation>
    </message>
    <message>
        <source>It is in the folder that stays</source>
        <translation>Elle est dans le dossier qui reste</translation>
    </message>
    <message>
        <source>The best photo is not in the folder that stays</source>
        <translation>La meilleure photo n’est pas dans le dossier qui reste</translation>
    </message>
    <message>
        <source>It is in the folder of the best photo</source>
        <translation>Elle est dans le dossier de la meilleure photo</translation>
    </message>
    <message>
        <source>It is in another folder than the best photo</source>
        <translation>Elle est dans un autre dossier que la meilleure photo</translation>
    </message>
    <message>
        <source>It could not be compared with the best photo</source>
        <translation>Elle n’a pas pu être comparée à la meilleure photo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln frames</source>
        <translation>
            <numerusform>%Ln image d’animation</numerusform>
            <numerusform>%Ln images d’animation</numerusform>
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
            <numerusform>%Ln vidéo</numerusform>
            <numerusform>%Ln vidéos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures of pairs</source>
        <translation>
            <numerusform>%Ln image de paires</numerusform>
            <numerusform>%Ln images de paires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>raw data of %Ln files</source>
        <translation>
            <numerusform>données brutes de %Ln fichier</numerusform>
            <numerusform>données brutes de %Ln fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln layers</source>
        <translation>
            <numerusform>%Ln calque</numerusform>
            <numerusform>%Ln calques</numerusform>
        </translation>
    </message>
    <message>
        <source>the kept picture</source>
        <translation>l’image gardée</translation>
    </message>
    <message>
        <source>The best of its group: this one is kept.</source>
        <translation>La meilleure du groupe&#xa0;: c’est elle qui est gardée.</translation>
    </message>
    <message>
        <source>Every byte equals %1.</source>
        <translation>Identique à %1, octet pour octet.</translation>
    </message>
    <message>
        <source>Every pixel equals %1; only the file differs.</source>
        <translation>Mêmes pixels que %1&#xa0;; seul le fichier diffère.</translation>
    </message>
    <message>
        <source>A verified near-duplicate, %2 from %1.</source>
        <translation>Quasi-doublon vérifié, à %2 de %1.</translation>
    </message>
    <message>
        <source>Only looks alike, %2 from %1: the closer comparison says it is another picture.</source>
        <translation>Simple sosie, à %2 de %1&#xa0;: la comparaison approfondie dit que c’est une autre image.</translation>
    </message>
    <message>
        <source>It or %1 shows a part of the other.</source>
        <translation>Elle montre une partie de %1, ou l’inverse.</translation>
    </message>
    <message>
        <source>No copy: another picture of the burst of %1, or a copy of one.</source>
        <translation>Pas une copie&#xa0;: une autre image de la rafale de %1, ou la copie d’une telle image.</translation>
    </message>
    <message>
        <source>Belongs here through another file; %2 from %1.</source>
        <translation>Figure ici par un autre fichier&#xa0;; à %2 de %1.</translation>
    </message>
    <message>
        <source>Belongs here through another file.</source>
        <translation>Figure ici par un autre fichier.</translation>
    </message>
    <message>
        <source>Shows more: %1 is a part of it, %2 of its area.</source>
        <translation>Montre plus&#xa0;: %1 en est une partie, %2 de sa surface.</translation>
    </message>
    <message>
        <source>Shows a part of %1, %2 of its area.</source>
        <translation>Montre une partie de %1, %2 de sa surface.</translation>
    </message>
    <message>
        <source>Shows more</source>
        <translation>Montre plus</translation>
    </message>
    <message>
        <source>Part, %1</source>
        <translation>Partie, %1</translation>
    </message>
    <message>
        <source>No visible difference</source>
        <translation>Aucune différence visible</translation>
    </message>
    <message>
        <source>Differs in places</source>
        <translation>Diffère par endroits</translation>
    </message>
    <message>
        <source>Differs in colour</source>
        <translation>Diffère en couleur</translation>
    </message>
    <message>
        <source>Differs throughout</source>
        <translation>Diffère partout</translation>
    </message>
    <message>
        <source>Rotated by 90°.</source>
        <translation>Pivotée de 90°.</translation>
    </message>
    <message>
        <source>Rotated by 180°.</source>
        <translation>Pivotée de 180°.</translation>
    </message>
    <message>
        <source>Rotated by 270°.</source>
        <translation>Pivotée de 270°.</translation>
    </message>
    <message>
        <source>Mirrored.</source>
        <translation>En miroir.</translation>
    </message>
    <message>
        <source>Upside down and mirrored.</source>
        <translation>Tête en bas et en miroir.</translation>
    </message>
    <message>
        <source>Mirrored and rotated.</source>
        <translation>Pivotée et en miroir.</translation>
    </message>
    <message>
        <source>almost equal</source>
        <translation>presque identique</translation>
    </message>
    <message>
        <source>very similar</source>
        <translation>très similaire</translation>
    </message>
    <message>
        <source>similar</source>
        <translation>similaire</translation>
    </message>
    <message>
        <source>loose</source>
        <translation>large</translation>
    </message>
    <message>
        <source>very loose</source>
        <translation>très large</translation>
    </message>
    <message>
        <source>Other colours</source>
        <translation>Autres couleurs</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Différente</translation>
    </message>
    <message>
        <source>Mirrored</source>
        <translation>En miroir</translation>
    </message>
    <message>
        <source>%1 MP</source>
        <translation>%1 Mpx</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bytes</source>
        <translation>
            <numerusform>%Ln octet</numerusform>
            <numerusform>%Ln octets</numerusform>
        </translation>
    </message>
    <message>
        <source>One picture</source>
        <translation>Une image</translation>
    </message>
    <message>
        <source>Animation</source>
        <translation>Animation</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Picture and video</source>
        <translation>Image et vidéo</translation>
    </message>
    <message>
        <source>Several pictures</source>
        <translation>Plusieurs images</translation>
    </message>
    <message>
        <source>Raw data</source>
        <translation>Données brutes</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Calques</translation>
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
        <translation>La plus nette</translation>
    </message>
    <message>
        <source>Holds most</source>
        <translation>Plus de contenu</translation>
    </message>
    <message>
        <source>No border</source>
        <translation>Sans bordure</translation>
    </message>
    <message>
        <source>Original format</source>
        <translation>Format d’origine</translation>
    </message>
    <message>
        <source>Least compressed</source>
        <translation>La moins compressée</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures</source>
        <translation>
            <numerusform>%Ln image</numerusform>
            <numerusform>%Ln images</numerusform>
        </translation>
    </message>
    <message>
        <source>the first %1 are shown</source>
        <translation>les %1 premières sont affichées</translation>
    </message>
    <message>
        <source>Confirm, next group</source>
        <translation>Confirmer, groupe suivant</translation>
    </message>
    <message>
        <source>Choose the next picture</source>
        <translation>Choisir l’image suivante</translation>
    </message>
    <message>
        <source>Choose the previous picture</source>
        <translation>Choisir l’image précédente</translation>
    </message>
    <message>
        <source>Choose the picture below</source>
        <translation>Choisir l’image du dessous</translation>
    </message>
    <message>
        <source>Choose the picture above</source>
        <translation>Choisir l’image du dessus</translation>
    </message>
    <message>
        <source>Confirm, and show the next group</source>
        <translation>Confirmer, et afficher le groupe suivant</translation>
    </message>
    <message>
        <source>Scroll back</source>
        <translation>Défiler en arrière</translation>
    </message>
    <message>
        <source>Scroll on</source>
        <translation>Défiler en avant</translation>
    </message>
    <message>
        <source>The library could not be opened</source>
        <translation>La bibliothèque n’a pas pu être ouverte</translation>
    </message>
    <message>
        <source>Opening the library…</source>
        <translation>Ouverture de la bibliothèque…</translation>
    </message>
    <message>
        <source>Show the next notice</source>
        <translation>Afficher la notification suivante</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Fermer cette notification</translation>
    </message>
    <message>
        <source>1 of %1</source>
        <translation>1 sur %1</translation>
    </message>
    <message>
        <source>bits</source>
        <translation>bits</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Notification</translation>
    </message>
    <message>
        <source>Go to the notice, and back</source>
        <translation>Aller à la notification, et revenir</translation>
    </message>
    <message>
        <source> and </source>
        <translation> et </translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Report of a crash</source>
        <translation>Rapport de plantage</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>&amp;Copier le rapport</translation>
    </message>
    <message>
        <source>Moves to the trash are written down before they are made, so Undo still knows them. The report says where in the program the fault was. It is sent nowhere. You can copy it into a message to the people who maintain dupfinder.</source>
        <translation>Les mises à la corbeille sont notées avant d’être effectuées&#xa0;: «&#xa0;Annuler&#xa0;» les connaît donc toujours. Le rapport indique où l’erreur s’est produite dans le programme. Il n’est envoyé nulle part. Vous pouvez le copier dans un message aux personnes qui maintiennent dupfinder.</translation>
    </message>
    <message>
        <source>dupfinder crashed the last time</source>
        <translation>dupfinder a planté la dernière fois</translation>
    </message>
    <message>
        <source>From a photo to 64 answers</source>
        <translation>D’une photo à 64 réponses</translation>
    </message>
    <message>
        <source>dupfinder asks 64 simple questions about each photo, and notes the answers once. Photos with nearly the same answers may be copies of each other.</source>
        <translation>dupfinder pose 64 questions simples sur chaque photo et note les réponses une fois pour toutes. Des photos aux réponses presque identiques peuvent être des copies l’une de l’autre.</translation>
    </message>
    <message>
        <source>The answers: white where the next square to the right is brighter, else black</source>
        <translation>Les réponses&#xa0;: blanc si le carré voisin à droite est plus clair, noir sinon</translation>
    </message>
    <message>
        <source>The photo</source>
        <translation>La photo</translation>
    </message>
    <message>
        <source>Its brightness, without the colours</source>
        <translation>Sa luminosité, sans les couleurs</translation>
    </message>
    <message>
        <source>The average, in 8 rows of 9 squares</source>
        <translation>La moyenne, en 8 rangées de 9 carrés</translation>
    </message>
    <message>
        <source>Each question is the same: is the next square to the right brighter than this one? A row of 9 squares gives 8 answers, and 8 rows give 64.</source>
        <translation>La question est toujours la même&#xa0;: le carré voisin à droite est-il plus clair que celui-ci&#xa0;? Une rangée de 9 carrés donne 8 réponses, et 8 rangées en donnent 64.</translation>
    </message>
    <message>
        <source>A copy has nearly the same answers</source>
        <translation>Une copie a presque les mêmes réponses</translation>
    </message>
    <message>
        <source>In a copy that is smaller, brighter or saved again, light and dark are where they were. In another photo they are elsewhere. A dot marks each answer that differs from the photo&apos;s.</source>
        <translation>Dans une copie plus petite, plus claire ou réenregistrée, les zones claires et sombres restent où elles étaient. Dans une autre photo, elles sont ailleurs. Un point marque chaque réponse qui diffère de celle de la photo.</translation>
    </message>
    <message>
        <source>Photos with at most %1 different answers may be copies. The button “Similarity” changes this number. Photos are also compared turned and mirrored, in all eight ways.</source>
        <translation>Des photos dont au plus %1 réponses diffèrent peuvent être des copies. Le bouton «&#xa0;Similarité&#xa0;» change ce nombre. Les photos sont aussi comparées pivotées et en miroir, dans les huit orientations.</translation>
    </message>
    <message>
        <source>Then it looks again</source>
        <translation>Puis vient un deuxième contrôle</translation>
    </message>
    <message>
        <source>Different photos can give similar answers by chance. So each pair gets a second look, with hundreds of further questions.</source>
        <translation>Des photos différentes peuvent donner par hasard des réponses similaires. Chaque paire passe donc un deuxième contrôle, avec des centaines d’autres questions.</translation>
    </message>
    <message>
        <source>Last, dupfinder lays the copy over the best photo of the group and looks for changes. Each changed place gets a frame, and the copy is not marked unless you mark it.</source>
        <translation>Enfin, dupfinder superpose la copie à la meilleure photo du groupe et cherche les changements. Chaque endroit modifié est encadré, et la copie n’est pas marquée, sauf si vous la marquez.</translation>
    </message>
    <message>
        <source>The best photo</source>
        <translation>La meilleure photo</translation>
    </message>
    <message>
        <source>A copy to which birds were added</source>
        <translation>Une copie où des oiseaux ont été ajoutés</translation>
    </message>
    <message>
        <source>Parts of photos, and screenshots of them, are found in another way: by small details, such as the corner of a window, that lie in the same places in both pictures.</source>
        <translation>Les parties de photos et leurs captures d’écran sont trouvées autrement&#xa0;: par de petits détails, comme le coin d’une fenêtre, placés aux mêmes endroits dans les deux images.</translation>
    </message>
    <message>
        <source>What the words mean</source>
        <translation>Le sens des mots</translation>
    </message>
    <message>
        <source>The files are equal, byte for byte.</source>
        <translation>Les fichiers sont égaux, octet pour octet.</translation>
    </message>
    <message>
        <source>The pictures are equal in every pixel. Only the files differ, for example in their dates.</source>
        <translation>Les images sont égales au pixel près. Seuls les fichiers diffèrent, par exemple par leurs dates.</translation>
    </message>
    <message>
        <source>At most %1 answers differ: for example, a copy that was saved again.</source>
        <translation>Au plus %1 réponses diffèrent&#xa0;: par exemple, une copie réenregistrée.</translation>
    </message>
    <message>
        <source>More answers differ: for example, a copy that is much smaller or edited a little.</source>
        <translation>Plus de réponses diffèrent&#xa0;: par exemple, une copie bien plus petite ou un peu retouchée.</translation>
    </message>
    <message>
        <source>The answers are similar, but the second look found another photo. It is in no group.</source>
        <translation>Les réponses sont similaires, mais le deuxième contrôle a vu une autre photo. Elle n’est dans aucun groupe.</translation>
    </message>
    <message>
        <source>A smaller, brighter copy. Different answers: %1 of 64.</source>
        <translation>Une copie plus petite et plus claire. Réponses différentes&#xa0;: %1 sur 64.</translation>
    </message>
    <message>
        <source>Another photo. Different answers: %1 of 64.</source>
        <translation>Une autre photo. Réponses différentes&#xa0;: %1 sur 64.</translation>
    </message>
    <message>
        <source>dupfinder crashed the last time. A report of it can be shown and copied.</source>
        <translation>dupfinder a planté la dernière fois. Un rapport peut être affiché et copié.</translation>
    </message>
    <message>
        <source>Show report…</source>
        <translation>Afficher le rapport…</translation>
    </message>
</context>
</TS>
