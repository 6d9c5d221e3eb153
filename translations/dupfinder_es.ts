<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>&amp;Add folder…</source>
        <translation>&amp;Añadir carpeta…</translation>
    </message>
    <message>
        <source>&amp;Find picture…</source>
        <translation>&amp;Buscar imagen…</translation>
    </message>
    <message>
        <source>Open re&amp;sults…</source>
        <translation>Abrir resul&amp;tados…</translation>
    </message>
    <message>
        <source>&amp;Export groups…</source>
        <translation>&amp;Exportar grupos…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Pas&amp;te picture</source>
        <translation>&amp;Pegar imagen</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Seleccionar todo</translation>
    </message>
    <message>
        <source>C&amp;lear query</source>
        <translation>&amp;Quitar búsqueda</translation>
    </message>
    <message>
        <source>Pre&amp;ferences…</source>
        <translation>Pr&amp;eferencias…</translation>
    </message>
    <message>
        <source>Searc&amp;h groups</source>
        <translation>Buscar &amp;grupos</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Revisar</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>&amp;Larger thumbnails</source>
        <translation>Miniaturas &amp;más grandes</translation>
    </message>
    <message>
        <source>&amp;Smaller thumbnails</source>
        <translation>Miniaturas más &amp;pequeñas</translation>
    </message>
    <message>
        <source>D&amp;efault size</source>
        <translation>Tamaño &amp;normal</translation>
    </message>
    <message>
        <source>Folders &amp;pane</source>
        <translation>Panel de &amp;carpetas</translation>
    </message>
    <message>
        <source>&amp;Info panel</source>
        <translation>Panel de &amp;información</translation>
    </message>
    <message>
        <source>&amp;All groups</source>
        <translation>&amp;Todos los grupos</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>Pantalla c&amp;ompleta</translation>
    </message>
    <message>
        <source>Pre&amp;view</source>
        <translation>&amp;Vista previa</translation>
    </message>
    <message>
        <source>S&amp;urvey</source>
        <translation>Ver &amp;juntas</translation>
    </message>
    <message>
        <source>C&amp;onfirm group, and go on</source>
        <translation>Confirmar grupo y &amp;seguir</translation>
    </message>
    <message>
        <source>&amp;Accept all proposals</source>
        <translation>&amp;Aceptar todas las propuestas</translation>
    </message>
    <message>
        <source>&amp;Rescan</source>
        <translation>&amp;Actualizar</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>&amp;Compare now</source>
        <translation>&amp;Comparar ahora</translation>
    </message>
    <message>
        <source>&amp;Also find crops and screenshots</source>
        <translation>&amp;Buscar también recortes y capturas</translation>
    </message>
    <message>
        <source>C&amp;hoose by rule…</source>
        <translation>Elegir por &amp;regla…</translation>
    </message>
    <message>
        <source>&amp;Mark or unmark</source>
        <translation>&amp;Marcar o desmarcar</translation>
    </message>
    <message>
        <source>&amp;Keep this one</source>
        <translation>&amp;Conservar esta</translation>
    </message>
    <message>
        <source>C&amp;lear marks</source>
        <translation>&amp;Quitar marcas</translation>
    </message>
    <message>
        <source>Compare &amp;side by side</source>
        <translation>Comparar la&amp;do a lado</translation>
    </message>
    <message>
        <source>E&amp;xplain…</source>
        <translation>&amp;Explicar…</translation>
    </message>
    <message>
        <source>&amp;Not a duplicate</source>
        <translation>&amp;No es duplicada</translation>
    </message>
    <message>
        <source>Move marked to T&amp;rash…</source>
        <translation>Mover marcadas a la &amp;papelera…</translation>
    </message>
    <message>
        <source>Move marked to &amp;folder…</source>
        <translation>Mover marcadas a una carpe&amp;ta…</translation>
    </message>
    <message>
        <source>Re&amp;place marked by hard links…</source>
        <translation>Reemplazar marcadas por enlaces d&amp;uros…</translation>
    </message>
    <message>
        <source>Recently &amp;trashed…</source>
        <translation>&amp;Recientes en la papelera…</translation>
    </message>
    <message>
        <source>&amp;Not duplicates…</source>
        <translation>&amp;No duplicadas…</translation>
    </message>
    <message>
        <source>&amp;Problems…</source>
        <translation>&amp;Problemas…</translation>
    </message>
    <message>
        <source>&amp;Excluded…</source>
        <translation>&amp;Excluidas…</translation>
    </message>
    <message>
        <source>Pr&amp;otected folders…</source>
        <translation>Carpe&amp;tas protegidas…</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guía</translation>
    </message>
    <message>
        <source>&amp;Three steps</source>
        <translation>Tres &amp;pasos</translation>
    </message>
    <message>
        <source>&amp;How similarity works</source>
        <translation>Cómo &amp;funciona la similitud</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Atajos de &amp;teclado</translation>
    </message>
    <message>
        <source>Open &amp;log folder</source>
        <translation>Abrir carpeta de &amp;registros</translation>
    </message>
    <message>
        <source>&amp;About dupfinder</source>
        <translation>&amp;Acerca de dupfinder</translation>
    </message>
    <message>
        <source>%1 keep</source>
        <translation>%1 conservar</translation>
    </message>
    <message>
        <source>%1 trash</source>
        <translation>%1 papelera</translation>
    </message>
    <message>
        <source>↵ confirm, next</source>
        <translation>↵ confirmar y seguir</translation>
    </message>
    <message>
        <source>Space preview</source>
        <translation>Espacio vista previa</translation>
    </message>
    <message>
        <source>%1 compare</source>
        <translation>%1 comparar</translation>
    </message>
    <message>
        <source>%1 survey</source>
        <translation>%1 ver juntas</translation>
    </message>
    <message>
        <source>%1 not a duplicate</source>
        <translation>%1 no es duplicada</translation>
    </message>
    <message>
        <source>Waiting for the drive of “%1”…</source>
        <translation>Esperando a la unidad de «%1»…</translation>
    </message>
    <message>
        <source>The drive or network of “%1” does not answer.</source>
        <translation>La unidad o la red de «%1» no responde.</translation>
    </message>
    <message>
        <source>Add folder</source>
        <translation>Añadir carpeta</translation>
    </message>
    <message>
        <source>Open results</source>
        <translation>Abrir resultados</translation>
    </message>
    <message>
        <source>Find picture</source>
        <translation>Buscar imagen</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>Imágenes (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>“%1” was removed from the list; its files stay as they are.</source>
        <translation>«%1» se quitó de la lista; sus archivos siguen como están.</translation>
    </message>
    <message>
        <source>Add again</source>
        <translation>Añadir de nuevo</translation>
    </message>
    <message>
        <source>The files of “%1” never go to the trash from now on.</source>
        <translation>A partir de ahora, los archivos de «%1» nunca irán a la papelera.</translation>
    </message>
    <message>
        <source>The files of “%1” may go to the trash again.</source>
        <translation>Los archivos de «%1» pueden volver a ir a la papelera.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>“%1” was left out of the library; nothing is changed on the disk.</source>
        <translation>«%1» se excluyó de la biblioteca; en el disco no cambia nada.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paths were left out of the library; nothing is changed on the disk.</source>
        <translation>
            <numerusform>Se excluyó %Ln ruta de la biblioteca; en el disco no cambia nada.</numerusform>
            <numerusform>Se excluyeron %Ln rutas de la biblioteca; en el disco no cambia nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is in the list already; it is looked through again.</source>
        <translation>«%1» ya está en la lista; se vuelve a explorar.</translation>
    </message>
    <message>
        <source>“%1” lies in “%2”, which is in the list already.</source>
        <translation>«%1» está dentro de «%2», que ya está en la lista.</translation>
    </message>
    <message>
        <source>%1, out of reach</source>
        <translation>%1, inaccesible</translation>
    </message>
    <message>
        <source>%1, protected</source>
        <translation>%1, protegida</translation>
    </message>
    <message>
        <source>%1, unfinished</source>
        <translation>%1, sin terminar</translation>
    </message>
    <message>
        <source>protected</source>
        <translation>protegida</translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups</source>
        <translation>
            <numerusform>%Ln grupo</numerusform>
            <numerusform>%Ln grupos</numerusform>
        </translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Carpetas</translation>
    </message>
    <message>
        <source>Folders of the library</source>
        <translation>Carpetas de la biblioteca</translation>
    </message>
    <message>
        <source>Drop a folder here.</source>
        <translation>Suelte una carpeta aquí.</translation>
    </message>
    <message>
        <source>&amp;Open in file manager</source>
        <translation>&amp;Abrir la carpeta</translation>
    </message>
    <message>
        <source>&amp;Copy path</source>
        <translation>&amp;Copiar ruta</translation>
    </message>
    <message>
        <source>&amp;Protect: never move to the trash</source>
        <translation>&amp;Proteger: no mover nunca a la papelera</translation>
    </message>
    <message>
        <source>Re&amp;move from the list</source>
        <translation>&amp;Quitar de la lista</translation>
    </message>
    <message>
        <source>The files stay as they are</source>
        <translation>Los archivos siguen como están</translation>
    </message>
    <message>
        <source>Waiting for the drive…</source>
        <translation>Esperando a la unidad…</translation>
    </message>
    <message>
        <source>Only folders can be added to the library; drop pictures on the page Find.</source>
        <translation>A la biblioteca solo se pueden añadir carpetas; suelte las imágenes en la página Buscar.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups, %1 so far</source>
        <translation>
            <numerusform>%Ln grupo, %1 hasta ahora</numerusform>
            <numerusform>%Ln grupos, %1 hasta ahora</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped; what was read is kept.</source>
        <translation>Detenido; lo ya leído se conserva.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln folders could not be looked through.</source>
        <translation>
            <numerusform>No se pudo explorar %Ln carpeta.</numerusform>
            <numerusform>No se pudieron explorar %Ln carpetas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files could not be read any more: they vanished, or a drive does not answer.</source>
        <translation>
            <numerusform>%Ln archivo ya no se pudo leer: ha desaparecido o una unidad no responde.</numerusform>
            <numerusform>%Ln archivos ya no se pudieron leer: han desaparecido o una unidad no responde.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rescan</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>There are no photos in %1.</source>
        <translation>No hay imágenes en %1.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln nuevo</numerusform>
            <numerusform>%Ln nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln cambiado</numerusform>
            <numerusform>%Ln cambiados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln moved</source>
        <translation>
            <numerusform>%Ln movido</numerusform>
            <numerusform>%Ln movidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gone</source>
        <translation>
            <numerusform>%Ln desaparecido</numerusform>
            <numerusform>%Ln desaparecidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not read</source>
        <translation>
            <numerusform>%Ln sin leer</numerusform>
            <numerusform>%Ln sin leer</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing has changed</source>
        <translation>sin cambios</translation>
    </message>
    <message>
        <source>Results in “%1”</source>
        <translation>Resultados en «%1»</translation>
    </message>
    <message>
        <source>Pictures of a group</source>
        <translation>Fotos de un grupo</translation>
    </message>
    <message>
        <source>List of groups</source>
        <translation>Lista de grupos</translation>
    </message>
    <message>
        <source>Search and filters</source>
        <translation>Búsqueda y filtros</translation>
    </message>
    <message>
        <source>List of folders</source>
        <translation>Lista de carpetas</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Ver juntas</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Pictures that Find shows</source>
        <translation>Fotos que muestra Buscar</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Photo</source>
        <translation>&amp;Foto</translation>
    </message>
    <message>
        <source>Revie&amp;w</source>
        <translation>&amp;Revisar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Biblioteca</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Recent folders</source>
        <translation>Carpetas &amp;recientes</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Ninguna todavía</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Barra de herramientas</translation>
    </message>
    <message>
        <source>Thumbnail size</source>
        <translation>Tamaño de miniaturas</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard.</source>
        <translation>No hay ninguna imagen en el portapapeles.</translation>
    </message>
    <message>
        <source>There is no such file: %1</source>
        <translation>No existe ese archivo: %1</translation>
    </message>
    <message>
        <source>Opening the results in “%1”…</source>
        <translation>Abriendo los resultados en «%1»…</translation>
    </message>
    <message>
        <source>The window for the results cannot be started.</source>
        <translation>No se puede abrir la ventana de resultados.</translation>
    </message>
    <message>
        <source>The logs are in %1</source>
        <translation>Los registros están en %1</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos selected</source>
        <translation>
            <numerusform>%Ln foto seleccionada</numerusform>
            <numerusform>%Ln fotos seleccionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping; what is done is kept…</source>
        <translation>Deteniendo; lo ya hecho se conserva…</translation>
    </message>
    <message>
        <source>%1 photos/s</source>
        <translation>%1 imágenes/s</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>quedan %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos found</source>
        <translation>
            <numerusform>%Ln imagen encontrada</numerusform>
            <numerusform>%Ln imágenes encontradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking through the folders…</source>
        <translation>Explorando las carpetas…</translation>
    </message>
    <message>
        <source>Reading %1 of %2</source>
        <translation>Leyendo %1 de %2</translation>
    </message>
    <message>
        <source>Comparing all photos, step %1 of %2</source>
        <translation>Comparando todas las imágenes, paso %1 de %2</translation>
    </message>
    <message>
        <source>Moving, %1 of %2</source>
        <translation>Moviendo, %1 de %2</translation>
    </message>
    <message>
        <source>Putting back, %1 of %2</source>
        <translation>Restaurando, %1 de %2</translation>
    </message>
    <message>
        <source>Preparing to find crops, %1 of %2</source>
        <translation>Preparando la búsqueda de recortes, %1 de %2</translation>
    </message>
    <message>
        <source>Looking for crops, %1 of %2</source>
        <translation>Buscando recortes, %1 de %2</translation>
    </message>
    <message>
        <source>Comparing pictures, %1 of %2</source>
        <translation>Comparando fotos, %1 de %2</translation>
    </message>
    <message>
        <source>Checking equal files, %1</source>
        <translation>Comprobando archivos iguales, %1</translation>
    </message>
    <message>
        <source>Checking equal files, %1 of %2</source>
        <translation>Comprobando archivos iguales, %1 de %2</translation>
    </message>
    <message>
        <source>Own rule</source>
        <translation>Regla propia</translation>
    </message>
    <message>
        <source>Very similar</source>
        <translation>Muy similar</translation>
    </message>
    <message>
        <source>Similar</source>
        <translation>Similar</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Mejor</translation>
    </message>
    <message>
        <source>Identical</source>
        <translation>Idéntica</translation>
    </message>
    <message>
        <source>Same pixels</source>
        <translation>Mismos píxeles</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Recorte</translation>
    </message>
    <message>
        <source>Another shot of the burst</source>
        <translation>Otra toma de la ráfaga</translation>
    </message>
    <message>
        <source>Look-alike</source>
        <translation>Solo parecida</translation>
    </message>
    <message>
        <source>Similar to another copy</source>
        <translation>Similar a otra copia</translation>
    </message>
    <message>
        <source>The two pictures</source>
        <translation>Las dos fotos</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparando…</translation>
    </message>
    <message>
        <source>Left picture:</source>
        <translation>Foto izquierda:</translation>
    </message>
    <message>
        <source>Right picture:</source>
        <translation>Foto derecha:</translation>
    </message>
    <message>
        <source>Picture %1 of %2</source>
        <translation>Foto %1 de %2</translation>
    </message>
    <message>
        <source>Group %1 of %2</source>
        <translation>Grupo %1 de %2</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Show only the groups with pictures of the folder</source>
        <translation>Mostrar solo los grupos con fotos de la carpeta</translation>
    </message>
    <message>
        <source>Return or Space</source>
        <translation>Intro o Espacio</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Show the groups of all folders again</source>
        <translation>Volver a mostrar los grupos de todas las carpetas</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Previous picture; ← does the same</source>
        <translation>Foto anterior; ← hace lo mismo</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Next picture; → does the same</source>
        <translation>Foto siguiente; → hace lo mismo</translation>
    </message>
    <message>
        <source>Previous group</source>
        <translation>Grupo anterior</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>RePág</translation>
    </message>
    <message>
        <source>Next group</source>
        <translation>Grupo siguiente</translation>
    </message>
    <message>
        <source>PgDn</source>
        <translation>AvPág</translation>
    </message>
    <message>
        <source>Show one large, and the other in the same place at each press; hold to look for a moment</source>
        <translation>Mostrar una en grande y, con cada pulsación, la otra en el mismo lugar; mantenga pulsado para verla solo un momento</translation>
    </message>
    <message>
        <source>Lay one over the other, with a divider that can be moved</source>
        <translation>Poner una sobre la otra, con un divisor que se puede mover</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Lado a lado</translation>
    </message>
    <message>
        <source>Flip</source>
        <translation>Alternar</translation>
    </message>
    <message>
        <source>Swipe</source>
        <translation>Cortina</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Show where they differ</source>
        <translation>Mostrar en qué difieren</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Show or hide the information at the right</source>
        <translation>Mostrar u ocultar la información de la derecha</translation>
    </message>
    <message>
        <source>Mark it for the trash, and go on; T and Delete do the same</source>
        <translation>Marcarla para la papelera y seguir; T y Supr hacen lo mismo</translation>
    </message>
    <message>
        <source>Make it the best of its group: it stays, and the others are compared with it</source>
        <translation>Hacerla la mejor de su grupo: se queda, y las demás se comparan con ella</translation>
    </message>
    <message>
        <source>These two are no duplicates, and not to be shown together again</source>
        <translation>Estas dos no son duplicadas y no se mostrarán más juntas</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papelera</translation>
    </message>
    <message>
        <source>Make best</source>
        <translation>Es la mejor</translation>
    </message>
    <message>
        <source>Not duplicates</source>
        <translation>No duplicadas</translation>
    </message>
    <message>
        <source>Show all of both; double click does the same</source>
        <translation>Mostrar ambas enteras; el doble clic hace lo mismo</translation>
    </message>
    <message>
        <source>100%: the larger picture pixel by pixel</source>
        <translation>100&#xa0;%: la foto más grande, píxel a píxel</translation>
    </message>
    <message>
        <source>Change sides; what is then at the left stays there</source>
        <translation>Cambiar de lado; la que quede a la izquierda seguirá ahí</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>100%</source>
        <translation>100&#xa0;%</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Intercambiar</translation>
    </message>
    <message>
        <source>Turn alike</source>
        <translation>Igualar giro</translation>
    </message>
    <message>
        <source>Show turned copies as the best one is</source>
        <translation>Mostrar las copias giradas igual que la mejor</translation>
    </message>
    <message>
        <source>Everything that is known of the two is equal.</source>
        <translation>Todo lo que se sabe de las dos es igual.</translation>
    </message>
    <message>
        <source>What is known of the two pictures</source>
        <translation>Lo que se sabe de las dos fotos</translation>
    </message>
    <message>
        <source>%1, better: %2</source>
        <translation>%1, mejor: %2</translation>
    </message>
    <message>
        <source>Copy this path</source>
        <translation>Copiar esta ruta</translation>
    </message>
    <message>
        <source>Copy the path of the left file</source>
        <translation>Copiar la ruta del archivo izquierdo</translation>
    </message>
    <message>
        <source>Copy the path of the right file</source>
        <translation>Copiar la ruta del archivo derecho</translation>
    </message>
    <message>
        <source>Better: %1</source>
        <translation>Mejor: %1</translation>
    </message>
    <message>
        <source>Divider: left picture at its left, right picture at its right</source>
        <translation>Divisor: la foto izquierda a su izquierda, la derecha a su derecha</translation>
    </message>
    <message>
        <source>your choice</source>
        <translation>su elección</translation>
    </message>
    <message>
        <source>changed since it was indexed</source>
        <translation>ha cambiado desde que se indexó</translation>
    </message>
    <message>
        <source>out of reach</source>
        <translation>inaccesible</translation>
    </message>
    <message>
        <source>Trash</source>
        <comment>badge</comment>
        <translation>Papelera</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>Protegida</translation>
    </message>
    <message>
        <source>Proposed for the trash</source>
        <translation>Propuesta para la papelera</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Conservada</translation>
    </message>
    <message>
        <source>Only differences</source>
        <translation>Solo diferencias</translation>
    </message>
    <message>
        <source>Leave out what is equal (O)</source>
        <translation>Omitir lo que es igual (O)</translation>
    </message>
    <message>
        <source>Left picture</source>
        <translation>Foto izquierda</translation>
    </message>
    <message>
        <source>Right picture</source>
        <translation>Foto derecha</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Información</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Difference, %1 times brighter</source>
        <translation>Diferencia, aclarada %1 veces</translation>
    </message>
    <message>
        <source>the pictures are of different shapes, so they do not lie exactly on one another</source>
        <translation>las fotos tienen proporciones distintas, así que no coinciden con exactitud</translation>
    </message>
    <message>
        <source>no difference at this size</source>
        <translation>sin diferencias a este tamaño</translation>
    </message>
    <message>
        <source>%1% of the pixels differ</source>
        <translation>difiere el %1&#xa0;% de los píxeles</translation>
    </message>
    <message>
        <source>at most by %1 of 255</source>
        <translation>como máximo en %1 de 255</translation>
    </message>
    <message>
        <source>“%1” is shown from a picture of %2 pixels.</source>
        <translation>«%1» se muestra a partir de una imagen de %2 píxeles.</translation>
    </message>
    <message>
        <source>What was searched for</source>
        <translation>La imagen buscada</translation>
    </message>
    <message>
        <source>In the group</source>
        <translation>En el grupo</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>Similitud</translation>
    </message>
    <message>
        <source>Belongs to it</source>
        <translation>Asociados</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Contiene</translation>
    </message>
    <message>
        <source>more content</source>
        <translation>más contenido</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>Dimensiones</translation>
    </message>
    <message>
        <source>no border</source>
        <translation>sin borde</translation>
    </message>
    <message>
        <source>more pixels</source>
        <translation>más píxeles</translation>
    </message>
    <message>
        <source>File size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>less compressed</source>
        <translation>menos comprimida</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>the original format</source>
        <translation>el formato original</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Calidad</translation>
    </message>
    <message>
        <source>Turned</source>
        <translation>Girada</translation>
    </message>
    <message>
        <source>Upright</source>
        <translation>Sin girar</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Guardada</translation>
    </message>
    <message>
        <source>upright</source>
        <translation>sin girar</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Dañada</translation>
    </message>
    <message>
        <source>Intact</source>
        <translation>Intacta</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>intact</source>
        <translation>intacta</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Tomada</translation>
    </message>
    <message>
        <source>earlier</source>
        <translation>anterior</translation>
    </message>
    <message>
        <source>known</source>
        <translation>dato conocido</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Modificada</translation>
    </message>
    <message>
        <source>older</source>
        <translation>más antigua</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Lens</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Exposición</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Software</translation>
    </message>
    <message>
        <source>the best one</source>
        <translation>la mejor</translation>
    </message>
    <message>
        <source>This file is not there any more.</source>
        <translation>Este archivo ya no está.</translation>
    </message>
    <message>
        <source>This file cannot be shown: %1</source>
        <translation>No se puede mostrar este archivo: %1</translation>
    </message>
    <message>
        <source>Next picture; in Swipe, move the divider</source>
        <translation>Foto siguiente; en Cortina, mover el divisor</translation>
    </message>
    <message>
        <source>Previous picture; in Swipe, move the divider</source>
        <translation>Foto anterior; en Cortina, mover el divisor</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>Foto siguiente</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>Foto anterior</translation>
    </message>
    <message>
        <source>Choose the left picture</source>
        <translation>Elegir la foto izquierda</translation>
    </message>
    <message>
        <source>Choose the right picture</source>
        <translation>Elegir la foto derecha</translation>
    </message>
    <message>
        <source>Keep the chosen picture</source>
        <translation>Conservar la foto elegida</translation>
    </message>
    <message>
        <source>Mark the chosen picture for the trash, and go on</source>
        <translation>Marcar la foto elegida para la papelera y seguir</translation>
    </message>
    <message>
        <source>Make the chosen picture the best of its group</source>
        <translation>Hacer de la foto elegida la mejor de su grupo</translation>
    </message>
    <message>
        <source>The two are not duplicates</source>
        <translation>Las dos no son duplicadas</translation>
    </message>
    <message>
        <source>Flip between the two; hold to look</source>
        <translation>Alternar entre las dos; mantener pulsado para mirar</translation>
    </message>
    <message>
        <source>Swipe: a divider between the two</source>
        <translation>Cortina: un divisor entre las dos</translation>
    </message>
    <message>
        <source>Show or hide the information</source>
        <translation>Mostrar u ocultar la información</translation>
    </message>
    <message>
        <source>Only differences in the information</source>
        <translation>Solo diferencias en la información</translation>
    </message>
    <message>
        <source>Swap the two</source>
        <translation>Intercambiar las dos</translation>
    </message>
    <message>
        <source>Turn alike, or as stored</source>
        <translation>Igualar giro, o tal como están guardadas</translation>
    </message>
    <message>
        <source>Move the view to the left</source>
        <translation>Mover la vista a la izquierda</translation>
    </message>
    <message>
        <source>Move the view to the right</source>
        <translation>Mover la vista a la derecha</translation>
    </message>
    <message>
        <source>Move the view up</source>
        <translation>Mover la vista hacia arriba</translation>
    </message>
    <message>
        <source>Move the view down</source>
        <translation>Mover la vista hacia abajo</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation>Tecla: %1</translation>
    </message>
    <message>
        <source>Click, or press %1, and the keys are for this picture.</source>
        <translation>Haga clic o pulse %1 para que las teclas actúen en esta foto.</translation>
    </message>
    <message>
        <source>The keys are for this picture</source>
        <translation>Las teclas actúan en esta foto</translation>
    </message>
    <message>
        <source>Keys act here</source>
        <translation>Teclas aquí</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>There is no host named %1, or this computer is offline.</source>
        <translation>No existe ningún servidor llamado %1, o este equipo está sin conexión.</translation>
    </message>
    <message>
        <source>%1 leads to an address that is not secure, at %2.</source>
        <translation>%1 lleva a una dirección no segura, en %2.</translation>
    </message>
    <message>
        <source>%1 is an address of this computer or of the local network; it is not fetched.</source>
        <translation>%1 es una dirección de este equipo o de la red local; no se descarga.</translation>
    </message>
    <message>
        <source>%1 was reached by too many redirects.</source>
        <translation>Se llegó a %1 con demasiadas redirecciones.</translation>
    </message>
    <message>
        <source>%1 answered with status %2.</source>
        <translation>%1 respondió con el estado %2.</translation>
    </message>
    <message>
        <source>%1 sent the file in a compressed form that was not asked for.</source>
        <translation>%1 envió el archivo comprimido de una forma que no se había pedido.</translation>
    </message>
    <message>
        <source>%1 could not prove that it is %1: %2.</source>
        <translation>%1 no pudo demostrar que es %1: %2.</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made.</source>
        <translation>No se pudo establecer una conexión segura con %1.</translation>
    </message>
    <message>
        <source>%1 took too long to answer.</source>
        <translation>%1 tardó demasiado en responder.</translation>
    </message>
    <message>
        <source>%1 broke off before the file was complete.</source>
        <translation>%1 interrumpió el envío antes de completar el archivo.</translation>
    </message>
    <message>
        <source>%1 sent an answer that is not valid, or broke off.</source>
        <translation>%1 envió una respuesta no válida o se interrumpió.</translation>
    </message>
    <message>
        <source>%1 cannot be reached; is this computer online?</source>
        <translation>No se puede acceder a %1; ¿tiene conexión este equipo?</translation>
    </message>
    <message>
        <source>The connection to %1 failed: %2.</source>
        <translation>La conexión con %1 falló: %2.</translation>
    </message>
    <message>
        <source>The file at %1 is larger than %2 MiB.</source>
        <translation>El archivo de %1 ocupa más de %2 MiB.</translation>
    </message>
    <message>
        <source>This is not a web address.</source>
        <translation>Esto no es una dirección web.</translation>
    </message>
    <message>
        <source>An address with a user name or password in it is not fetched.</source>
        <translation>No se descargan direcciones que contengan un usuario o una contraseña.</translation>
    </message>
    <message>
        <source>The name of the host in this address is not valid.</source>
        <translation>El nombre del servidor de esta dirección no es válido.</translation>
    </message>
    <message>
        <source>%1 cannot be asked at port %2.</source>
        <translation>No se puede consultar %1 en el puerto %2.</translation>
    </message>
    <message>
        <source>The work has ended.</source>
        <translation>El trabajo ha terminado.</translation>
    </message>
    <message>
        <source>About dupfinder</source>
        <translation>Acerca de dupfinder</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Finds photos that you have more than once, and never deletes one for good.</source>
        <translation>Encuentra las fotos que tiene más de una vez, y nunca borra ninguna definitivamente.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copies the versions as text</source>
        <translation>Copia las versiones como texto</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versión %1</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Unexpected error</source>
        <translation>Error inesperado</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>&amp;Copiar detalles</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more errors followed; they are in the log.</source>
        <translation>
            <numerusform>Después hubo %Ln error más; está en el registro.</numerusform>
            <numerusform>Después hubo %Ln errores más; están en el registro.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is a fault in dupfinder, not in your pictures. You can go on; if it acts oddly, start it again. The details are in the log, and can be copied into a report.</source>
        <translation>Es un fallo de dupfinder, no de sus fotos. Puede continuar; si se comporta de forma extraña, reinícielo. Los detalles están en el registro y se pueden copiar en un informe.</translation>
    </message>
    <message>
        <source>Something went wrong that should not</source>
        <translation>Ha ocurrido algo que no debería ocurrir</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Move to Trash</source>
        <translation>Mover a la papelera</translation>
    </message>
    <message>
        <source>Move Photo &amp;Only</source>
        <translation>Mover &amp;solo la foto</translation>
    </message>
    <message>
        <source>Files that go to the trash, and those that stay</source>
        <translation>Archivos que van a la papelera y archivos que se quedan</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copiar ruta</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln photos to the trash?</source>
        <translation>
            <numerusform>¿Mover %Ln foto a la papelera?</numerusform>
            <numerusform>¿Mover %Ln fotos a la papelera?</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Move Both to Trash</source>
        <translation>&amp;Mover ambos a la papelera</translation>
    </message>
    <message>
        <source>&amp;Move to Trash</source>
        <translation>&amp;Mover a la papelera</translation>
    </message>
    <message>
        <source>&amp;Move %1 to Trash</source>
        <translation>&amp;Mover %1 a la papelera</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files go along</source>
        <translation>
            <numerusform>va también %Ln archivo</numerusform>
            <numerusform>van también %Ln archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos skipped</source>
        <translation>
            <numerusform>%Ln foto omitida</numerusform>
            <numerusform>%Ln fotos omitidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files do not go.</source>
        <translation>
            <numerusform>%Ln archivo no se mueve.</numerusform>
            <numerusform>%Ln archivos no se mueven.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos stay: they are the last copies</source>
        <translation>
            <numerusform>%Ln foto se queda: es la última copia</numerusform>
            <numerusform>%Ln fotos se quedan: son las últimas copias</numerusform>
        </translation>
    </message>
    <message>
        <source>Frees %1 once you empty the trash</source>
        <translation>Libera %1 al vaciar la papelera</translation>
    </message>
    <message>
        <source>Nothing goes yet.</source>
        <translation>Todavía no se mueve nada.</translation>
    </message>
    <message numerus="yes">
        <source>You can put them back with Undo, even after a restart.</source>
        <translation>
            <numerusform>Se puede restaurar con Deshacer, incluso tras reiniciar.</numerusform>
            <numerusform>Se pueden restaurar con Deshacer, incluso tras reiniciar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos differ from those that stay: %1.</source>
        <translation>
            <numerusform>%Ln foto difiere de la que se queda: %1.</numerusform>
            <numerusform>%Ln fotos difieren de las que se quedan: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in some places</source>
        <translation>%1 en algunas zonas</translation>
    </message>
    <message>
        <source>%1 in colour</source>
        <translation>%1 en el color</translation>
    </message>
    <message>
        <source>%1 throughout</source>
        <translation>%1 en toda la imagen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files hold, or may hold, more than the pictures that stay: %1.</source>
        <translation>
            <numerusform>%Ln archivo contiene, o puede contener, más que la foto que se queda: %1.</numerusform>
            <numerusform>%Ln archivos contienen, o pueden contener, más que las fotos que se quedan: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>y %1 más</translation>
    </message>
    <message>
        <source>Best copy</source>
        <translation>Mejor copia</translation>
    </message>
    <message>
        <source>Keeps the most content and resolution; then originals, then the least compressed.</source>
        <translation>Conserva la de más contenido y resolución; después, las originales; después, la menos comprimida.</translation>
    </message>
    <message>
        <source>Highest resolution</source>
        <translation>Mayor resolución</translation>
    </message>
    <message>
        <source>Keeps the most pixels; less than 4% of difference does not count.</source>
        <translation>Conserva la que tiene más píxeles; una diferencia inferior al 4&#xa0;% no cuenta.</translation>
    </message>
    <message>
        <source>Lowest resolution</source>
        <translation>Menor resolución</translation>
    </message>
    <message>
        <source>Keeps the fewest pixels; less than 4% of difference does not count.</source>
        <translation>Conserva la que tiene menos píxeles; una diferencia inferior al 4&#xa0;% no cuenta.</translation>
    </message>
    <message>
        <source>Largest file</source>
        <translation>Archivo más grande</translation>
    </message>
    <message>
        <source>Keeps the largest of the files that seem most original.</source>
        <translation>Conserva el más grande de los archivos que parecen más originales.</translation>
    </message>
    <message>
        <source>Smallest file</source>
        <translation>Archivo más pequeño</translation>
    </message>
    <message>
        <source>Keeps the file with the fewest bytes.</source>
        <translation>Conserva el archivo con menos bytes.</translation>
    </message>
    <message>
        <source>Has camera data</source>
        <translation>Con datos de cámara</translation>
    </message>
    <message>
        <source>Keeps a file that still names its camera, or says how it exposed; messengers remove that.</source>
        <translation>Conserva un archivo que aún indica su cámara o su exposición; las aplicaciones de mensajería eliminan esos datos.</translation>
    </message>
    <message>
        <source>Stored upright</source>
        <translation>Guardada sin girar</translation>
    </message>
    <message>
        <source>Keeps a file whose pixels are upright as they are stored, without a mark to turn it.</source>
        <translation>Conserva un archivo cuyos píxeles están guardados al derecho, sin una marca para girarlo.</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>Más antigua</translation>
    </message>
    <message>
        <source>By the camera&apos;s date, or that of the file if there is none.</source>
        <translation>Según la fecha de la cámara o, si no la hay, la del archivo.</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Más reciente</translation>
    </message>
    <message>
        <source>Taken first</source>
        <translation>Tomada antes</translation>
    </message>
    <message>
        <source>By the camera&apos;s date; pictures without one come last.</source>
        <translation>Según la fecha de la cámara; las fotos que no la tienen van al final.</translation>
    </message>
    <message>
        <source>Taken last</source>
        <translation>Tomada después</translation>
    </message>
    <message>
        <source>Changed first</source>
        <translation>Modificada antes</translation>
    </message>
    <message>
        <source>By the date of the file, whatever the camera says.</source>
        <translation>Según la fecha del archivo, diga lo que diga la cámara.</translation>
    </message>
    <message>
        <source>Changed last</source>
        <translation>Modificada después</translation>
    </message>
    <message>
        <source>Shortest path</source>
        <translation>Ruta más corta</translation>
    </message>
    <message>
        <source>Folders and name together have the fewest letters.</source>
        <translation>Carpetas y nombre suman el menor número de letras.</translation>
    </message>
    <message>
        <source>Longest path</source>
        <translation>Ruta más larga</translation>
    </message>
    <message>
        <source>Folders and name together have the most letters.</source>
        <translation>Carpetas y nombre suman el mayor número de letras.</translation>
    </message>
    <message>
        <source>Preferred format</source>
        <translation>Formato preferido</translation>
    </message>
    <message>
        <source>Keeps a file of the format that is named first.</source>
        <translation>Conserva un archivo del formato que figura primero.</translation>
    </message>
    <message>
        <source>Name is like</source>
        <translation>Nombre con patrón</translation>
    </message>
    <message>
        <source>Keeps a file whose name matches the pattern.</source>
        <translation>Conserva un archivo cuyo nombre coincide con el patrón.</translation>
    </message>
    <message>
        <source>Name is not like</source>
        <translation>Nombre sin patrón</translation>
    </message>
    <message>
        <source>Keeps a file whose name does not match the pattern.</source>
        <translation>Conserva un archivo cuyo nombre no coincide con el patrón.</translation>
    </message>
    <message>
        <source>In the folder</source>
        <translation>En la carpeta</translation>
    </message>
    <message>
        <source>Keeps a file that is in this folder, or in one inside it.</source>
        <translation>Conserva un archivo que está en esta carpeta o en una de sus subcarpetas.</translation>
    </message>
    <message>
        <source>, then </source>
        <translation>, luego </translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <translation>%1 «%2»</translation>
    </message>
    <message>
        <source>Passed over: its value cannot be used.</source>
        <translation>Se ignora: su valor no se puede usar.</translation>
    </message>
    <message>
        <source>Passed over until it has a value.</source>
        <translation>Se ignora hasta que tenga un valor.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>Pareja</translation>
    </message>
    <message>
        <source>Group of %1</source>
        <translation>Grupo de %1</translation>
    </message>
    <message>
        <source>One of a group of %1</source>
        <translation>Una de un grupo de %1</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>These are not shown as duplicates of one another, wherever the files are moved and whatever they are named. A group comes back by itself when another photo joins it.</source>
        <translation>Estas fotos no se muestran como duplicadas entre sí, aunque los archivos se muevan o cambien de nombre. Un grupo vuelve por sí solo cuando se le une otra foto.</translation>
    </message>
    <message>
        <source>Search what is not duplicates</source>
        <translation>Buscar en las no duplicadas</translation>
    </message>
    <message>
        <source>Search by name or folder</source>
        <translation>Buscar por nombre o carpeta</translation>
    </message>
    <message>
        <source>&amp;Show again</source>
        <translation>&amp;Mostrar de nuevo</translation>
    </message>
    <message>
        <source>Shows the selected ones as duplicates again</source>
        <translation>Vuelve a mostrar las seleccionadas como duplicadas</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Mostrar de nuevo</translation>
    </message>
    <message>
        <source>Copy paths</source>
        <translation>Copiar rutas</translation>
    </message>
    <message>
        <source>Nothing is marked as not duplicates</source>
        <translation>No hay nada marcado como no duplicado</translation>
    </message>
    <message>
        <source>Pairs and groups that you mark so are listed here, and can be shown again.</source>
        <translation>Aquí aparecen las parejas y los grupos que marque así, y se pueden volver a mostrar.</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Sin coincidencias</translation>
    </message>
    <message>
        <source>Try fewer letters, or clear the search.</source>
        <translation>Pruebe con menos letras o borre la búsqueda.</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>Se muestran %1 de %2</translation>
    </message>
    <message>
        <source>Why, and why not</source>
        <translation>Por qué sí y por qué no</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>passes</source>
        <translation>pasa</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>no pasa</translation>
    </message>
    <message>
        <source>Settings that change this answer</source>
        <translation>Ajustes que cambian este resultado</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>iguales</translation>
    </message>
    <message>
        <source>different</source>
        <translation>distintos</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Píxeles</translation>
    </message>
    <message>
        <source>Third look</source>
        <translation>Tercer examen</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distancia</translation>
    </message>
    <message>
        <source>of the views that pass</source>
        <translation>de las vistas que pasan</translation>
    </message>
    <message>
        <source>nearly equal</source>
        <translation>casi iguales</translation>
    </message>
    <message>
        <source>not nearly equal</source>
        <translation>no casi iguales</translation>
    </message>
    <message>
        <source>Second look, tiny</source>
        <translation>Segundo examen, diminutas</translation>
    </message>
    <message>
        <source>Second look</source>
        <translation>Segundo examen</translation>
    </message>
    <message>
        <source>structure %1</source>
        <translation>estructura %1</translation>
    </message>
    <message>
        <source>frequency %1</source>
        <translation>frecuencia %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln similar</source>
        <translation>
            <numerusform>%Ln similar</numerusform>
            <numerusform>%Ln similares</numerusform>
        </translation>
    </message>
    <message>
        <source>fewer than %1</source>
        <translation>menos de %1</translation>
    </message>
    <message>
        <source>%1 agree of %2</source>
        <translation>coinciden %1 de %2</translation>
    </message>
    <message>
        <source>Local features</source>
        <translation>Rasgos locales</translation>
    </message>
    <message>
        <source>Shown by both</source>
        <translation>Común a ambas</translation>
    </message>
    <message>
        <source>Thumbnails</source>
        <translation>Miniaturas</translation>
    </message>
    <message>
        <source>Pixels there</source>
        <translation>Sus píxeles</translation>
    </message>
    <message numerus="yes">
        <source>%Ln places</source>
        <translation>
            <numerusform>%Ln zona</numerusform>
            <numerusform>%Ln zonas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of them agree</source>
        <translation>coincide el %1</translation>
    </message>
    <message>
        <source>%1 on average</source>
        <translation>%1 en promedio</translation>
    </message>
    <message>
        <source>taken %1</source>
        <translation>tomada %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>como máximo %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>como mínimo %1</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>Clean up in three steps</source>
        <translation>Limpiar en tres pasos</translation>
    </message>
    <message>
        <source>&lt;b&gt;Drop&lt;/b&gt; your photo folder. Groups appear as they are found.</source>
        <translation>&lt;b&gt;Suelte&lt;/b&gt; su carpeta de fotos. Los grupos aparecen a medida que se encuentran.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Look&lt;/b&gt; at each group. Copies that are certain are marked already.</source>
        <translation>&lt;b&gt;Mire&lt;/b&gt; cada grupo. Las copias seguras ya están marcadas.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Move&lt;/b&gt; what is marked to the trash. Undo brings it back, even after a restart.</source>
        <translation>&lt;b&gt;Mueva&lt;/b&gt; lo marcado a la papelera. Deshacer lo restaura, incluso tras reiniciar.</translation>
    </message>
    <message>
        <source>In each &lt;b&gt;group&lt;/b&gt; one picture is the &lt;b&gt;best&lt;/b&gt;, with a star; the panel says why it is kept. Copies that are identical, or look the same everywhere, are &lt;b&gt;marked&lt;/b&gt;. Other copies are only proposed until you confirm their group. Edited pictures, crops and bursts are shown and left to you.</source>
        <translation>En cada &lt;b&gt;grupo&lt;/b&gt;, una foto es la &lt;b&gt;mejor&lt;/b&gt; y lleva una estrella; el panel dice por qué se conserva. Las copias idénticas, o que se ven iguales en todo, quedan &lt;b&gt;marcadas&lt;/b&gt;. Las demás solo se proponen hasta que confirme su grupo. Las fotos editadas, los recortes y las ráfagas se muestran, y la decisión es suya.</translation>
    </message>
    <message>
        <source>The buttons above the photos show one kind of group: identical, similar, edited, turned, crops, bursts, marked, unreviewed. A picture in a &lt;b&gt;protected&lt;/b&gt; folder is never marked by a rule.</source>
        <translation>Los botones sobre las fotos muestran un solo tipo de grupo: idénticas, casi iguales, editadas, giradas, recortes, ráfagas, marcadas, sin revisar. Una regla nunca marca una foto de una carpeta &lt;b&gt;protegida&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Space&lt;/b&gt; shows a large preview; the arrows go on</source>
        <translation>&lt;b&gt;Espacio&lt;/b&gt; muestra una vista previa grande; las flechas pasan de una foto a otra</translation>
    </message>
    <message>
        <source>&lt;b&gt;K&lt;/b&gt; keeps a picture, &lt;b&gt;X&lt;/b&gt; marks it for the trash</source>
        <translation>&lt;b&gt;K&lt;/b&gt; conserva una foto, &lt;b&gt;X&lt;/b&gt; la marca para la papelera</translation>
    </message>
    <message>
        <source>&lt;b&gt;N&lt;/b&gt; says that it is not a duplicate</source>
        <translation>&lt;b&gt;N&lt;/b&gt; indica que no es duplicada</translation>
    </message>
    <message>
        <source>&lt;b&gt;Enter&lt;/b&gt; confirms the group and goes to the next</source>
        <translation>&lt;b&gt;Intro&lt;/b&gt; confirma el grupo y pasa al siguiente</translation>
    </message>
    <message>
        <source>&lt;b&gt;C&lt;/b&gt; compares two pictures, &lt;b&gt;S&lt;/b&gt; shows up to six at once</source>
        <translation>&lt;b&gt;C&lt;/b&gt; compara dos fotos, &lt;b&gt;S&lt;/b&gt; muestra hasta seis juntas</translation>
    </message>
    <message>
        <source>All keys are listed in the menu Help.</source>
        <translation>Todas las teclas figuran en el menú Ayuda.</translation>
    </message>
    <message>
        <source>How similarity works</source>
        <translation>Cómo funciona la similitud</translation>
    </message>
    <message>
        <source>For every picture dupfinder notes 64 times whether one place is brighter than the place beside it: its &lt;b&gt;fingerprint&lt;/b&gt;. A copy that was resized, recompressed, turned or mirrored has nearly the same one. The number of places that differ is the &lt;b&gt;distance&lt;/b&gt;; &lt;b&gt;Similarity&lt;/b&gt; sets the largest that is accepted. Every pair gets a second look.</source>
        <translation>De cada foto, dupfinder anota 64 veces si un punto es más claro que el de al lado: es su &lt;b&gt;huella&lt;/b&gt;. Una copia reducida, recomprimida, girada o reflejada tiene casi la misma. El número de puntos que difieren es la &lt;b&gt;distancia&lt;/b&gt;; &lt;b&gt;Similitud&lt;/b&gt; fija la mayor que se acepta. Cada pareja pasa un segundo examen.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Identical:&lt;/b&gt; every byte of the files is equal</source>
        <translation>&lt;b&gt;Idéntica:&lt;/b&gt; todos los bytes de los archivos son iguales</translation>
    </message>
    <message>
        <source>&lt;b&gt;Same pixels:&lt;/b&gt; only the files differ, for example in their metadata</source>
        <translation>&lt;b&gt;Mismos píxeles:&lt;/b&gt; solo difieren los archivos, por ejemplo en sus metadatos</translation>
    </message>
    <message>
        <source>&lt;b&gt;Very similar&lt;/b&gt; and &lt;b&gt;similar:&lt;/b&gt; resized, recompressed, edited a little</source>
        <translation>&lt;b&gt;Muy similar&lt;/b&gt; y &lt;b&gt;similar:&lt;/b&gt; cambiada de tamaño, recomprimida, algo editada</translation>
    </message>
    <message>
        <source>&lt;b&gt;Look-alike:&lt;/b&gt; failed the second look; shown by Find, never part of a group</source>
        <translation>&lt;b&gt;Solo parecida:&lt;/b&gt; no superó el segundo examen; la muestra Buscar, nunca forma parte de un grupo</translation>
    </message>
    <message>
        <source>It can miss copies that show less than a third of the picture. A picture with hardly any contrast, such as a blank page, is found only if it is identical.</source>
        <translation>Puede pasar por alto copias que muestran menos de un tercio de la foto. Una foto casi sin contraste, como una página en blanco, solo se encuentra si es idéntica.</translation>
    </message>
    <message>
        <source>What dupfinder never does</source>
        <translation>Lo que dupfinder nunca hace</translation>
    </message>
    <message>
        <source>It never deletes a file for good. Files go to the trash of your system, and come back.</source>
        <translation>Nunca borra un archivo definitivamente. Los archivos van a la papelera del sistema y se pueden restaurar.</translation>
    </message>
    <message>
        <source>It never moves the last copy of a picture unless you confirm exactly that, in words.</source>
        <translation>Nunca mueve la última copia de una foto, salvo que usted lo confirme expresamente.</translation>
    </message>
    <message>
        <source>It never writes into your folders of pictures: no thumbnails, no notes, no changed dates.</source>
        <translation>Nunca escribe en sus carpetas de fotos: ni miniaturas, ni notas, ni fechas cambiadas.</translation>
    </message>
    <message>
        <source>It never sends your pictures anywhere. The network is used only when you drop a web address and agree to fetch it.</source>
        <translation>Nunca envía sus fotos a ninguna parte. La red solo se usa si suelta una dirección web y acepta descargarla.</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln photos (%1) to a folder?</source>
        <translation>
            <numerusform>¿Mover %Ln foto (%1) a una carpeta?</numerusform>
            <numerusform>¿Mover %Ln fotos (%1) a una carpeta?</numerusform>
        </translation>
    </message>
    <message>
        <source>Move to a folder</source>
        <translation>Mover a una carpeta</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>&amp;Mover</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Elija una carpeta</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Elegir…</translation>
    </message>
    <message>
        <source>&amp;Keep the folders they are in, below the new one</source>
        <translation>&amp;Conservar sus carpetas dentro de la nueva</translation>
    </message>
    <message numerus="yes">
        <source>Move the %Ln &amp;sidecars and videos that belong to them, too</source>
        <translation>
            <numerusform>Mover también el archivo &amp;sidecar o vídeo asociado</numerusform>
            <numerusform>Mover también los %Ln archivos &amp;sidecar y vídeos asociados</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>Carpe&amp;ta:</translation>
    </message>
    <message>
        <source>Nothing there is overwritten: a name that is taken gets a number. Undo brings them back.</source>
        <translation>Allí no se sobrescribe nada: si un nombre está ocupado, se añade un número. Deshacer las devuelve a su sitio.</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>No existe esa carpeta.</translation>
    </message>
    <message numerus="yes">
        <source>Replace %Ln identical copies (%1) by links?</source>
        <translation>
            <numerusform>¿Reemplazar %Ln copia idéntica (%1) por un enlace?</numerusform>
            <numerusform>¿Reemplazar %Ln copias idénticas (%1) por enlaces?</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace by links</source>
        <translation>Reemplazar por enlaces</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Reemplazar</translation>
    </message>
    <message>
        <source>&amp;Hard link: the same file under both names</source>
        <translation>&amp;Enlace duro: el mismo archivo con ambos nombres</translation>
    </message>
    <message>
        <source>&amp;Shared copy (reflink): a file of its own that shares the space</source>
        <translation>&amp;Copia compartida (reflink): un archivo propio que comparte el espacio</translation>
    </message>
    <message>
        <source>The names stay where they are, and the space is freed. Each copy is compared byte by byte right before. Undo makes them full copies again.</source>
        <translation>Los nombres siguen en su sitio y el espacio se libera. Cada copia se compara byte a byte justo antes. Deshacer las convierte de nuevo en copias completas.</translation>
    </message>
    <message>
        <source>A program that edits one of them changes both.</source>
        <translation>Un programa que edite uno de los dos cambia ambos.</translation>
    </message>
    <message>
        <source>Editing one leaves the other as it is. Only some drives can: btrfs, XFS.</source>
        <translation>Editar uno no afecta al otro. Solo algunas unidades lo permiten: btrfs, XFS.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln marked photos are not identical to the kept ones, and stay as they are.</source>
        <translation>
            <numerusform>%Ln foto marcada no es idéntica a la conservada y se queda como está.</numerusform>
            <numerusform>%Ln fotos marcadas no son idénticas a las conservadas y se quedan como están.</numerusform>
        </translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Excluidas</translation>
    </message>
    <message>
        <source>These are left out of the library. What you include again is read at once.</source>
        <translation>No forman parte de la biblioteca. Lo que vuelva a incluir se leerá enseguida.</translation>
    </message>
    <message>
        <source>Nothing is excluded</source>
        <translation>No hay nada excluido</translation>
    </message>
    <message>
        <source>&amp;Include again</source>
        <translation>&amp;Incluir de nuevo</translation>
    </message>
    <message>
        <source>Protected folders</source>
        <translation>Carpetas protegidas</translation>
    </message>
    <message>
        <source>The files of these folders, and of all that is in them, never go to the trash.</source>
        <translation>Los archivos de estas carpetas, y de todo lo que contienen, nunca van a la papelera.</translation>
    </message>
    <message>
        <source>No folder is protected</source>
        <translation>No hay carpetas protegidas</translation>
    </message>
    <message>
        <source>Remove &amp;protection</source>
        <translation>Quitar &amp;protección</translation>
    </message>
    <message>
        <source>Match system</source>
        <translation>Según el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>As it was last</source>
        <translation>Como la última vez</translation>
    </message>
    <message>
        <source>Loose</source>
        <translation>Poco similar</translation>
    </message>
    <message>
        <source>Ask each time</source>
        <translation>Preguntar siempre</translation>
    </message>
    <message>
        <source>Move both</source>
        <translation>Mover ambos</translation>
    </message>
    <message>
        <source>Skip photos that have sidecars</source>
        <translation>Omitir fotos con archivos sidecar</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>&amp;Reset to defaults</source>
        <translation>Valores &amp;predeterminados</translation>
    </message>
    <message>
        <source>Resets these settings; folders and marks stay as they are</source>
        <translation>Restablece estos ajustes; carpetas y marcas siguen como están</translation>
    </message>
    <message>
        <source>&amp;Notify me when long work ends</source>
        <translation>&amp;Avisarme cuando termine una tarea larga</translation>
    </message>
    <message>
        <source>&amp;Mark copies that are identical or look the same everywhere</source>
        <translation>&amp;Marcar las copias idénticas o que se ven iguales en todo</translation>
    </message>
    <message>
        <source>Also find &amp;crops and screenshots</source>
        <translation>Buscar también &amp;recortes y capturas</translation>
    </message>
    <message>
        <source>Ch&amp;oose…</source>
        <translation>El&amp;egir…</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Limpiar</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>&amp;Abrir carpeta</translation>
    </message>
    <message>
        <source>For&amp;get this folder</source>
        <translation>Ol&amp;vidar esta carpeta</translation>
    </message>
    <message>
        <source>Choose a descriptor model</source>
        <translation>Elegir un modelo de descriptores</translation>
    </message>
    <message>
        <source>Use no descriptor model</source>
        <translation>No usar ningún modelo de descriptores</translation>
    </message>
    <message>
        <source>Clear the thumbnails</source>
        <translation>Limpiar las miniaturas</translation>
    </message>
    <message>
        <source>Open the folder of the library</source>
        <translation>Abrir la carpeta de la biblioteca</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Takes effect at the next start.</source>
        <translation>Se aplica en el próximo inicio.</translation>
    </message>
    <message>
        <source>Only if this window is not in front, and the work took longer than 20 s.</source>
        <translation>Solo si esta ventana no está delante y la tarea ha durado más de 20 s.</translation>
    </message>
    <message>
        <source>T&amp;hreads</source>
        <translation>&amp;Hilos</translation>
    </message>
    <message>
        <source>Takes effect at the next start. Automatic uses one for each core.</source>
        <translation>Se aplica en el próximo inicio. Automático usa uno por núcleo.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>&amp;Similarity at start</source>
        <translation>&amp;Similitud al iniciar</translation>
    </message>
    <message>
        <source>Nothing moves before you say so. All other copies are only proposed.</source>
        <translation>Nada se mueve hasta que usted lo diga. Las demás copias solo se proponen.</translation>
    </message>
    <message>
        <source>Si&amp;decars</source>
        <translation>Si&amp;decars</translation>
    </message>
    <message>
        <source>Files that belong to a photo, such as its XMP notes or its raw file.</source>
        <translation>Archivos que pertenecen a una foto, como sus notas XMP o su archivo RAW.</translation>
    </message>
    <message>
        <source>Descriptor model</source>
        <translation>Modelo de descriptores</translation>
    </message>
    <message>
        <source>An ONNX file that proposes further crops. None is needed.</source>
        <translation>Un archivo ONNX que propone más recortes. No es necesario.</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Almacenamiento</translation>
    </message>
    <message>
        <source>They are made again when they are needed. Your photos stay as they are.</source>
        <translation>Se vuelven a crear cuando hacen falta. Sus fotos no cambian.</translation>
    </message>
    <message>
        <source>Fol&amp;ders</source>
        <translation>&amp;Carpetas</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>ONNX models (*.onnx)</source>
        <translation>Modelos ONNX (*.onnx)</translation>
    </message>
    <message>
        <source>Clearing…</source>
        <translation>Limpiando…</translation>
    </message>
    <message>
        <source>The library is in %1</source>
        <translation>La biblioteca está en %1</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Calculando…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué pasó</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Read only in part</source>
        <translation>Leído solo en parte</translation>
    </message>
    <message>
        <source>Folder not read</source>
        <translation>Carpeta no leída</translation>
    </message>
    <message>
        <source>File not read</source>
        <translation>Archivo no leído</translation>
    </message>
    <message>
        <source>Picture not decoded</source>
        <translation>Imagen no decodificada</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>These files are left as they are. One that can be read in part is in the library, and is never proposed as the best one while its group has an intact one.</source>
        <translation>Estos archivos se dejan como están. Si uno se puede leer en parte, está en la biblioteca, pero nunca se propone como la mejor foto si su grupo tiene una intacta.</translation>
    </message>
    <message>
        <source>&amp;Show in file manager</source>
        <translation>&amp;Mostrar en su carpeta</translation>
    </message>
    <message>
        <source>Copy &amp;all</source>
        <translation>Copiar &amp;todo</translation>
    </message>
    <message>
        <source>Copies every row that is shown</source>
        <translation>Copia todas las filas mostradas</translation>
    </message>
    <message>
        <source>Filter by name, folder or reason</source>
        <translation>Filtrar por nombre, carpeta o motivo</translation>
    </message>
    <message>
        <source>Filter the problems</source>
        <translation>Filtrar los problemas</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>Mostrar en su carpeta</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Every file could be read</source>
        <translation>Se pudieron leer todos los archivos</translation>
    </message>
    <message>
        <source>No problem matches</source>
        <translation>Ningún problema coincide</translation>
    </message>
    <message>
        <source>Try fewer letters, or clear the filter.</source>
        <translation>Pruebe con menos letras o borre el filtro.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files could not be read</source>
        <translation>
            <numerusform>%Ln archivo no se pudo leer</numerusform>
            <numerusform>%Ln archivos no se pudieron leer</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 only in part</source>
        <translation>%1 solo en parte</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were read only in part</source>
        <translation>
            <numerusform>%Ln archivo se leyó solo en parte</numerusform>
            <numerusform>%Ln archivos se leyeron solo en parte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln folders could not be read</source>
        <translation>
            <numerusform>%Ln carpeta no se pudo leer</numerusform>
            <numerusform>%Ln carpetas no se pudieron leer</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” cannot be shown: it is gone, or no file manager was found.</source>
        <translation>No se puede mostrar «%1»: ya no está o no se encontró ningún gestor de archivos.</translation>
    </message>
    <message>
        <source>Save the rule</source>
        <translation>Guardar la regla</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nombre:</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>A rule of this name is there; it will be replaced.</source>
        <translation>Ya existe una regla con este nombre; se reemplazará.</translation>
    </message>
    <message>
        <source>This is the name of a built-in rule.</source>
        <translation>Es el nombre de una regla incorporada.</translation>
    </message>
    <message>
        <source>Copies that may be marked</source>
        <translation>Copias que se pueden marcar</translation>
    </message>
    <message>
        <source>identical or look the same</source>
        <translation>idénticas o que se ven iguales</translation>
    </message>
    <message>
        <source>identical, or have the same pixels</source>
        <translation>idénticas o con los mismos píxeles</translation>
    </message>
    <message>
        <source>identical</source>
        <translation>idénticas</translation>
    </message>
    <message>
        <source>Mar&amp;k copies that are:</source>
        <translation>Mar&amp;car copias:</translation>
    </message>
    <message>
        <source>differ in p&amp;laces</source>
        <translation>difieren por &amp;zonas</translation>
    </message>
    <message>
        <source>differ in &amp;colour</source>
        <translation>difiere&amp;n en el color</translation>
    </message>
    <message>
        <source>differ t&amp;hroughout</source>
        <translation>difieren en toda la &amp;imagen</translation>
    </message>
    <message>
        <source>are tur&amp;ned</source>
        <translation>están gira&amp;das</translation>
    </message>
    <message>
        <source>are &amp;mirrored</source>
        <translation>están refle&amp;jadas</translation>
    </message>
    <message>
        <source>show only a &amp;part</source>
        <translation>&amp;muestran solo una parte</translation>
    </message>
    <message>
        <source>are of a &amp;burst</source>
        <translation>son de una &amp;ráfaga</translation>
    </message>
    <message>
        <source>Also those that:</source>
        <translation>También las que:</translation>
    </message>
    <message>
        <source>Formats, the best first</source>
        <translation>Formatos, el mejor primero</translation>
    </message>
    <message>
        <source>Pattern of the name</source>
        <translation>Patrón del nombre</translation>
    </message>
    <message>
        <source>C&amp;hoose folder…</source>
        <translation>&amp;Elegir carpeta…</translation>
    </message>
    <message>
        <source>dupfinder knows no format of the name %1.</source>
        <translation>dupfinder no conoce ningún formato llamado %1.</translation>
    </message>
    <message>
        <source>&amp;Formats:</source>
        <translation>&amp;Formatos:</translation>
    </message>
    <message>
        <source>The best first, with commas between them.</source>
        <translation>El mejor primero, separados por comas.</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>Carpeta:</translation>
    </message>
    <message>
        <source>Of several folders the upper one wins.</source>
        <translation>De varias carpetas, gana la de más arriba.</translation>
    </message>
    <message>
        <source>&amp;Pattern:</source>
        <translation>&amp;Patrón:</translation>
    </message>
    <message>
        <source>* stands for any letters, ? for any one letter.</source>
        <translation>* equivale a cualquier texto; ? a una sola letra cualquiera.</translation>
    </message>
    <message>
        <source>Choose by rule</source>
        <translation>Elegir por regla</translation>
    </message>
    <message>
        <source>No criteria</source>
        <translation>Sin criterios</translation>
    </message>
    <message>
        <source>The best photo of each group is kept. Add a criterion to decide otherwise.</source>
        <translation>Se conserva la mejor foto de cada grupo. Añada un criterio para decidir otra cosa.</translation>
    </message>
    <message>
        <source>Mark in all &amp;groups</source>
        <translation>Marcar en &amp;todos los grupos</translation>
    </message>
    <message numerus="yes">
        <source>Mark in %Ln shown &amp;groups</source>
        <translation>
            <numerusform>Marcar en %Ln grupo mos&amp;trado</numerusform>
            <numerusform>Marcar en %Ln grupos mos&amp;trados</numerusform>
        </translation>
    </message>
    <message>
        <source>Criteria, the most important first</source>
        <translation>Criterios, el más importante primero</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Subir</translation>
    </message>
    <message>
        <source>More important (Alt+Up)</source>
        <translation>Más importante (Alt+↑)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Bajar</translation>
    </message>
    <message>
        <source>Less important (Alt+Down)</source>
        <translation>Menos importante (Alt+↓)</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Guardar como…</translation>
    </message>
    <message>
        <source>For&amp;get</source>
        <translation>&amp;Olvidar</translation>
    </message>
    <message>
        <source>Forgets the saved rule; its criteria stay here</source>
        <translation>Olvida la regla guardada; sus criterios siguen aquí</translation>
    </message>
    <message>
        <source>Mark in &amp;this group</source>
        <translation>Marcar en este gr&amp;upo</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Rul&amp;e:</source>
        <translation>Reg&amp;la:</translation>
    </message>
    <message>
        <source>The first criterion in which two photos of a group differ decides which one is kept; the others are marked. Drag the criteria into the order you want.</source>
        <translation>El primer criterio en el que difieren dos fotos de un grupo decide cuál se conserva; las demás se marcan. Arrastre los criterios al orden que desee.</translation>
    </message>
    <message>
        <source>This only marks the copies; nothing is moved yet. What you decided by hand stays as it is. A rule never marks protected and look-alike photos, and photos that differ from the kept one only if you allow it above.</source>
        <translation>Esto solo marca las copias; todavía no se mueve nada. Lo que usted decidió a mano no cambia. Una regla nunca marca fotos protegidas ni solo parecidas, y marca las que difieren de la conservada solo si lo permite arriba.</translation>
    </message>
    <message>
        <source>Choose folder</source>
        <translation>Elegir carpeta</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Action or key</source>
        <translation>Acción o tecla</translation>
    </message>
    <message>
        <source>Search the shortcuts</source>
        <translation>Buscar en los atajos</translation>
    </message>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos have sidecars.</source>
        <translation>
            <numerusform>Esta foto tiene un archivo sidecar.</numerusform>
            <numerusform>%Ln fotos tienen archivos sidecar.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Skip photos that have sidecars</source>
        <translation>&amp;Omitir fotos con archivos sidecar</translation>
    </message>
    <message>
        <source>Skipped: it has a sidecar (%1)</source>
        <translation>Omitida: tiene un archivo sidecar (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos have videos.</source>
        <translation>
            <numerusform>Esta foto tiene un vídeo.</numerusform>
            <numerusform>%Ln fotos tienen vídeos.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Skip photos that have videos</source>
        <translation>&amp;Omitir fotos con vídeos</translation>
    </message>
    <message>
        <source>Skipped: it has a video (%1)</source>
        <translation>Omitida: tiene un vídeo (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos have RAW files.</source>
        <translation>
            <numerusform>Esta foto tiene un archivo RAW.</numerusform>
            <numerusform>%Ln fotos tienen archivos RAW.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Skip photos that have RAW files</source>
        <translation>&amp;Omitir fotos con archivos RAW</translation>
    </message>
    <message>
        <source>Skipped: it has a RAW file (%1)</source>
        <translation>Omitida: tiene un archivo RAW (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos have files that belong to them.</source>
        <translation>
            <numerusform>Esta foto tiene archivos asociados.</numerusform>
            <numerusform>%Ln fotos tienen archivos asociados.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Skip these photos</source>
        <translation>&amp;Omitir estas fotos</translation>
    </message>
    <message>
        <source>Skipped: %1 belongs to it</source>
        <translation>Omitida: tiene un archivo asociado (%1)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Move them too?</source>
        <translation>
            <numerusform>¿Mover ambos?</numerusform>
            <numerusform>¿Moverlos también?</numerusform>
        </translation>
    </message>
    <message>
        <source>Move the &amp;photos only</source>
        <translation>Mover solo las &amp;fotos</translation>
    </message>
    <message>
        <source>Move &amp;both</source>
        <translation>Mover am&amp;bos</translation>
    </message>
    <message>
        <source>The photo that stays has no such file: %1 is the only one.</source>
        <translation>La foto que se queda no tiene un archivo así: %1 es el único.</translation>
    </message>
    <message>
        <source>The photos that stay have no such files: these %1 are the only ones.</source>
        <translation>Las fotos que se quedan no tienen archivos así: estos %1 son los únicos.</translation>
    </message>
    <message>
        <source>Recently trashed</source>
        <translation>Recientes en la papelera</translation>
    </message>
    <message>
        <source>What went to the trash can be put back where it was, as long as the trash is not emptied; what was moved or replaced by a link, too. Nothing that is there now is overwritten.</source>
        <translation>Lo que fue a la papelera se puede restaurar en su sitio mientras no se vacíe la papelera; también lo que se movió o se reemplazó por un enlace. No se sobrescribe nada de lo que haya ahora.</translation>
    </message>
    <message>
        <source>Search by name, folder or status</source>
        <translation>Buscar por nombre, carpeta o estado</translation>
    </message>
    <message>
        <source>Search what was trashed</source>
        <translation>Buscar en lo movido a la papelera</translation>
    </message>
    <message>
        <source>&amp;Put back</source>
        <translation>&amp;Restaurar</translation>
    </message>
    <message>
        <source>Put back &amp;whole batch</source>
        <translation>Restaurar &amp;todo el lote</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Nothing was moved to the trash</source>
        <translation>No se ha movido nada a la papelera</translation>
    </message>
    <message>
        <source>What you move to the trash is listed here, and can be put back.</source>
        <translation>Aquí aparece lo que mueva a la papelera, y se puede restaurar.</translation>
    </message>
    <message>
        <source>No file matches</source>
        <translation>Ningún archivo coincide</translation>
    </message>
    <message>
        <source>dupfinder is busy; files can be put back as soon as it is done.</source>
        <translation>dupfinder está ocupado; los archivos se podrán restaurar en cuanto termine.</translation>
    </message>
    <message>
        <source>%1 of %2 files shown</source>
        <translation>Se muestran %1 de %2 archivos</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Not moved yet</source>
        <translation>Aún no movido</translation>
    </message>
    <message>
        <source>Being moved</source>
        <translation>Moviéndose</translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation>En la papelera</translation>
    </message>
    <message>
        <source>Not moved</source>
        <translation>No movido</translation>
    </message>
    <message>
        <source>Being put back</source>
        <translation>Restaurándose</translation>
    </message>
    <message>
        <source>Put back</source>
        <comment>state of a file</comment>
        <translation>Restaurado</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdido</translation>
    </message>
    <message>
        <source>hard link</source>
        <translation>enlace duro</translation>
    </message>
    <message>
        <source>reflink</source>
        <translation>reflink</translation>
    </message>
    <message numerus="yes">
        <source>%Ln put back</source>
        <translation>
            <numerusform>%Ln restaurado</numerusform>
            <numerusform>%Ln restaurados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not replaced</source>
        <translation>
            <numerusform>%Ln sin reemplazar</numerusform>
            <numerusform>%Ln sin reemplazar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not moved</source>
        <translation>
            <numerusform>%Ln sin mover</numerusform>
            <numerusform>%Ln sin mover</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not moved yet</source>
        <translation>
            <numerusform>%Ln aún sin mover</numerusform>
            <numerusform>%Ln aún sin mover</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln being put back</source>
        <translation>
            <numerusform>%Ln restaurándose</numerusform>
            <numerusform>%Ln restaurándose</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lost</source>
        <translation>
            <numerusform>%Ln perdido</numerusform>
            <numerusform>%Ln perdidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in the trash</source>
        <translation>
            <numerusform>%Ln en la papelera</numerusform>
            <numerusform>%Ln en la papelera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in a folder</source>
        <translation>
            <numerusform>%Ln en una carpeta</numerusform>
            <numerusform>%Ln en una carpeta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln replaced by hard links</source>
        <translation>
            <numerusform>%Ln como enlace duro</numerusform>
            <numerusform>%Ln como enlaces duros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln replaced by reflinks</source>
        <translation>
            <numerusform>%Ln como reflink</numerusform>
            <numerusform>%Ln como reflinks</numerusform>
        </translation>
    </message>
    <message>
        <source>Not replaced</source>
        <translation>No reemplazado</translation>
    </message>
    <message>
        <source>%1, could not be put back</source>
        <translation>%1, no se pudo restaurar</translation>
    </message>
    <message>
        <source>Moved to %1</source>
        <translation>Movido a %1</translation>
    </message>
    <message>
        <source>Shares the space of the kept file (%1)</source>
        <translation>Comparte el espacio del archivo conservado (%1)</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>con %1</translation>
    </message>
    <message>
        <source>No copy stays</source>
        <translation>No queda ninguna</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Omitidas</translation>
    </message>
    <message>
        <source>Differ from the picture that stays</source>
        <translation>Difieren de la foto que se queda</translation>
    </message>
    <message>
        <source>Goes to the trash</source>
        <translation>Va a la papelera</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Se queda</translation>
    </message>
    <message>
        <source>no copy stays</source>
        <translation>no queda ninguna</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos</source>
        <translation>
            <numerusform>%Ln foto</numerusform>
            <numerusform>%Ln fotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These are the last copies of %Ln pictures.</source>
        <translation>
            <numerusform>Es la última copia de una foto.</numerusform>
            <numerusform>Son las últimas copias de %Ln fotos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move these &amp;last copies too</source>
        <translation>
            <numerusform>Mover también esta ú&amp;ltima copia</numerusform>
            <numerusform>Mover también estas ú&amp;ltimas copias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave unticked to keep them.</source>
        <translation>
            <numerusform>Sin marcar, se conserva.</numerusform>
            <numerusform>Sin marcar, se conservan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave unticked to keep them and trash the rest.</source>
        <translation>Sin marcar, se conservan y el resto va a la papelera.</translation>
    </message>
    <message>
        <source>No group matches the filter</source>
        <translation>Ningún grupo coincide con el filtro</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Show the next or previous group</source>
        <translation>Mostrar el grupo siguiente o el anterior</translation>
    </message>
    <message>
        <source>↓ or ↑</source>
        <translation>↓ o ↑</translation>
    </message>
    <message>
        <source>Confirm the group, and go on</source>
        <translation>Confirmar el grupo y seguir</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Intro</translation>
    </message>
    <message numerus="yes">
        <source>%Ln marked</source>
        <translation>
            <numerusform>%Ln marcada</numerusform>
            <numerusform>%Ln marcadas</numerusform>
        </translation>
    </message>
    <message>
        <source>every copy is marked</source>
        <translation>todas marcadas</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation>revisado</translation>
    </message>
    <message>
        <source>The group of “%1” (%2) is hidden; it comes back when a new file joins.</source>
        <translation>El grupo de «%1» (%2) se oculta; volverá cuando se le una otro archivo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups are hidden; each comes back when a new file joins.</source>
        <translation>
            <numerusform>Se oculta %Ln grupo; volverá cuando se le una otro archivo.</numerusform>
            <numerusform>Se ocultan %Ln grupos; cada uno volverá cuando se le una otro archivo.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no duplicate of the others in its group from now on.</source>
        <translation>A partir de ahora, «%1» no es duplicado de los demás de su grupo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are no duplicates of any other in their groups from now on.</source>
        <translation>
            <numerusform>A partir de ahora, %Ln archivo no es duplicado de ningún otro de su grupo.</numerusform>
            <numerusform>A partir de ahora, %Ln archivos no son duplicados de ningún otro de sus grupos.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is identical to another file of its group: only the whole group can be hidden.</source>
        <translation>«%1» es idéntico a otro archivo de su grupo: solo se puede ocultar el grupo entero.</translation>
    </message>
    <message>
        <source>“%1” and “%2” are identical: only the whole group can be hidden.</source>
        <translation>«%1» y «%2» son idénticos: solo se puede ocultar el grupo entero.</translation>
    </message>
    <message>
        <source>“%1” and “%2” are no duplicates of one another from now on.</source>
        <translation>A partir de ahora, «%1» y «%2» no son duplicados entre sí.</translation>
    </message>
    <message>
        <source>Both still resemble the kept file, and stay in its group.</source>
        <translation>Ambos siguen pareciéndose al archivo conservado y se quedan en su grupo.</translation>
    </message>
    <message>
        <source>Looking for duplicates…</source>
        <translation>Buscando duplicados…</translation>
    </message>
    <message>
        <source>Groups appear as they are found. You can use Find now.</source>
        <translation>Los grupos aparecen a medida que se encuentran. Ya puede usar Buscar.</translation>
    </message>
    <message>
        <source>Not compared yet</source>
        <translation>Sin comparar todavía</translation>
    </message>
    <message>
        <source>Duplicates are found when all photos are compared with one another.</source>
        <translation>Los duplicados se encuentran al comparar todas las imágenes entre sí.</translation>
    </message>
    <message>
        <source>Compare now</source>
        <translation>Comparar ahora</translation>
    </message>
    <message>
        <source>No groups at this similarity</source>
        <translation>Ningún grupo con esta similitud</translation>
    </message>
    <message>
        <source>There are some if their photos may differ more.</source>
        <translation>Hay algunos si sus fotos pueden diferir más.</translation>
    </message>
    <message>
        <source>Allow more difference</source>
        <translation>Permitir más diferencia</translation>
    </message>
    <message>
        <source>Among %1, none is a copy of another.</source>
        <translation>Entre %1, ninguna es copia de otra.</translation>
    </message>
    <message>
        <source>No duplicates</source>
        <translation>No hay duplicados</translation>
    </message>
    <message>
        <source>No folder yet</source>
        <translation>Aún no hay carpetas</translation>
    </message>
    <message>
        <source>Add a folder of photos to find duplicates in. Nothing in it is changed.</source>
        <translation>Añada una carpeta de fotos para buscar duplicados en ella. No se cambia nada en la carpeta.</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Añadir carpeta…</translation>
    </message>
    <message>
        <source>The folder is out of reach</source>
        <translation>La carpeta es inaccesible</translation>
    </message>
    <message>
        <source>Connect the drive, or remove the folder from the list at the left.</source>
        <translation>Conecte la unidad, o quite la carpeta de la lista de la izquierda.</translation>
    </message>
    <message>
        <source>There are no photos in these folders</source>
        <translation>No hay imágenes en estas carpetas</translation>
    </message>
    <message>
        <source>Add another folder, or put pictures into this one and rescan.</source>
        <translation>Añada otra carpeta, o ponga fotos en esta y actualice.</translation>
    </message>
    <message>
        <source>Export groups</source>
        <translation>Exportar grupos</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>Tabla CSV (*.csv)</translation>
    </message>
    <message>
        <source>JSON document (*.json)</source>
        <translation>Documento JSON (*.json)</translation>
    </message>
    <message>
        <source>%1 written to “%2”.</source>
        <translation>Guardado en «%2»: %1.</translation>
    </message>
    <message>
        <source>Name or folder</source>
        <translation>Nombre o carpeta</translation>
    </message>
    <message>
        <source>Search groups by name or folder</source>
        <translation>Buscar grupos por nombre o carpeta</translation>
    </message>
    <message>
        <source>Format, date, and folders</source>
        <translation>Formato, fecha y carpetas</translation>
    </message>
    <message>
        <source>Clear the search, then all filters</source>
        <translation>Borrar la búsqueda y, después, todos los filtros</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message numerus="yes">
        <source>Filter, %Ln are on</source>
        <translation>
            <numerusform>Filtro, %Ln activo</numerusform>
            <numerusform>Filtro, %Ln activos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 of %2 groups</source>
        <translation>%1 de %2 grupos</translation>
    </message>
    <message>
        <source>in “%3”</source>
        <translation>en «%3»</translation>
    </message>
    <message>
        <source>All</source>
        <comment>filter</comment>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Identical</source>
        <comment>filter</comment>
        <translation>Idénticas</translation>
    </message>
    <message>
        <source>Similar</source>
        <comment>filter</comment>
        <translation>Casi iguales</translation>
    </message>
    <message>
        <source>Edited</source>
        <comment>filter</comment>
        <translation>Editadas</translation>
    </message>
    <message>
        <source>Turned</source>
        <comment>filter</comment>
        <translation>Giradas</translation>
    </message>
    <message>
        <source>Crops</source>
        <comment>filter</comment>
        <translation>Recortes</translation>
    </message>
    <message>
        <source>Bursts</source>
        <comment>filter</comment>
        <translation>Ráfagas</translation>
    </message>
    <message>
        <source>Marked</source>
        <comment>filter</comment>
        <translation>Marcadas</translation>
    </message>
    <message>
        <source>Unreviewed</source>
        <comment>filter</comment>
        <translation>Sin revisar</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Editada</translation>
    </message>
    <message>
        <source>Crops</source>
        <translation>Recortes</translation>
    </message>
    <message>
        <source>&amp;Taken between</source>
        <translation>T&amp;omadas entre</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Only &amp;between different folders</source>
        <translation>Solo entre carpetas &amp;distintas</translation>
    </message>
    <message>
        <source>Only &amp;within one folder</source>
        <translation>Solo dentro de &amp;una carpeta</translation>
    </message>
    <message>
        <source>Only copies of what is &amp;in</source>
        <translation>Solo copias de lo que hay &amp;en</translation>
    </message>
    <message>
        <source>The folder that stays</source>
        <translation>La carpeta que se queda</translation>
    </message>
    <message>
        <source>Its photos stay; a rule marks only the others.</source>
        <translation>Sus fotos se quedan; una regla solo marca las demás.</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Restablecer</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Formato:</translation>
    </message>
    <message>
        <source>Any format</source>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>All pictures at once, in step</source>
        <translation>Todas las fotos a la vez, sincronizadas</translation>
    </message>
    <message>
        <source>Two pictures side by side</source>
        <translation>Dos fotos lado a lado</translation>
    </message>
    <message>
        <source>Hide this group until a new picture joins it</source>
        <translation>Ocultar este grupo hasta que se le una otra foto</translation>
    </message>
    <message>
        <source>Info about the current picture</source>
        <translation>Información de la foto actual</translation>
    </message>
    <message>
        <source>Every copy is marked: none would stay</source>
        <translation>Todas las copias están marcadas: no quedaría ninguna</translation>
    </message>
    <message>
        <source>frees %1</source>
        <translation>libera %1</translation>
    </message>
    <message>
        <source>✓ reviewed</source>
        <translation>✓ revisado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln only linked</source>
        <translation>
            <numerusform>%Ln solo indirecta</numerusform>
            <numerusform>%Ln solo indirectas</numerusform>
        </translation>
    </message>
    <message>
        <source>Burst: %1</source>
        <translation>Ráfaga: %1</translation>
    </message>
    <message>
        <source>burst: different moments</source>
        <translation>ráfaga: momentos distintos</translation>
    </message>
    <message>
        <source>No marked photo is an identical copy: only those can be replaced by links.</source>
        <translation>Ninguna foto marcada es una copia idéntica: solo esas se pueden reemplazar por enlaces.</translation>
    </message>
    <message>
        <source>Files are being moved; wait until that is done, or stop it.</source>
        <translation>Se están moviendo archivos; espere a que termine o deténgalo.</translation>
    </message>
    <message>
        <source>its name is not valid UTF-8</source>
        <translation>su nombre no es UTF-8 válido</translation>
    </message>
    <message>
        <source>Nothing is marked.</source>
        <translation>No hay nada marcado.</translation>
    </message>
    <message>
        <source>The marks have changed in the meantime. Try again.</source>
        <translation>Las marcas han cambiado entretanto. Vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files (%1) moved to “%2”.</source>
        <translation>
            <numerusform>%Ln archivo (%1) movido a «%2».</numerusform>
            <numerusform>%Ln archivos (%1) movidos a «%2».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln copies replaced by links, %1 freed.</source>
        <translation>
            <numerusform>%Ln copia reemplazada por un enlace; %1 liberados.</numerusform>
            <numerusform>%Ln copias reemplazadas por enlaces; %1 liberados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Then it was stopped; the rest stays as it is.</source>
        <translation>Después se detuvo; lo demás sigue como está.</translation>
    </message>
    <message>
        <source>and others</source>
        <translation>y otros</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files stay as they are:</source>
        <translation>
            <numerusform>%Ln archivo se queda como está:</numerusform>
            <numerusform>%Ln archivos se quedan como están:</numerusform>
        </translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Photos of the group</source>
        <translation>Fotos del grupo</translation>
    </message>
    <message>
        <source>Its folder is protected: its files never go to the trash.</source>
        <translation>Su carpeta está protegida: sus archivos nunca van a la papelera.</translation>
    </message>
    <message>
        <source>This was the last group.</source>
        <translation>Era el último grupo.</translation>
    </message>
    <message>
        <source>Your decision is being written; try again in a moment.</source>
        <translation>Se está guardando su decisión; inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>Si&amp;milarity</source>
        <translation>&amp;Similitud</translation>
    </message>
    <message>
        <source>Most to free first</source>
        <translation>Más espacio primero</translation>
    </message>
    <message>
        <source>Most copies first</source>
        <translation>Más copias primero</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Recientes primero</translation>
    </message>
    <message>
        <source>Folder and name</source>
        <translation>Carpeta y nombre</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Ordenar</translation>
    </message>
    <message>
        <source>One group</source>
        <translation>Un grupo</translation>
    </message>
    <message>
        <source>Show one group at a time</source>
        <translation>Mostrar los grupos de uno en uno</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>Todos los grupos</translation>
    </message>
    <message>
        <source>Show all groups below one another</source>
        <translation>Mostrar todos los grupos, uno debajo de otro</translation>
    </message>
    <message>
        <source>All marks were removed.</source>
        <translation>Se quitaron todas las marcas.</translation>
    </message>
    <message numerus="yes">
        <source>Keeps %Ln photos</source>
        <translation>
            <numerusform>Conserva %Ln foto</numerusform>
            <numerusform>Conserva %Ln fotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>marks %Ln photos</source>
        <translation>
            <numerusform>marca %Ln foto</numerusform>
            <numerusform>marca %Ln fotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln copies differ and stay</source>
        <translation>
            <numerusform>%Ln copia distinta se queda</numerusform>
            <numerusform>%Ln copias distintas se quedan</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Keep in each group</source>
        <translation>&amp;Conservar en cada grupo</translation>
    </message>
    <message>
        <source>Mark all but the best copy in every group</source>
        <translation>Marcar todas menos la mejor copia en cada grupo</translation>
    </message>
    <message>
        <source>&amp;Accept all</source>
        <translation>Aceptar &amp;todas</translation>
    </message>
    <message>
        <source>Clear &amp;marks</source>
        <translation>Quitar &amp;marcas</translation>
    </message>
    <message>
        <source>Reviewed groups</source>
        <translation>Grupos revisados</translation>
    </message>
    <message>
        <source>%1 of %2 reviewed</source>
        <translation>%1 de %2 revisados</translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups. You can free %1.</source>
        <translation>
            <numerusform>%Ln grupo. Puede liberar %1.</numerusform>
            <numerusform>%Ln grupos. Puede liberar %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %Ln proposed copies</source>
        <translation>
            <numerusform>Marcar %Ln copia propuesta</numerusform>
            <numerusform>Marcar %Ln copias propuestas</numerusform>
        </translation>
    </message>
    <message>
        <source>in these %1 groups</source>
        <translation>en estos %1 grupos</translation>
    </message>
    <message>
        <source>Remove all marks</source>
        <translation>Quitar todas las marcas</translation>
    </message>
    <message>
        <source>Remove all marks, and end the rule “%1”</source>
        <translation>Quitar todas las marcas y anular la regla «%1»</translation>
    </message>
    <message>
        <source>Not all groups are found yet</source>
        <translation>Aún faltan grupos por encontrar</translation>
    </message>
    <message>
        <source>Choosing…</source>
        <translation>Eligiendo…</translation>
    </message>
    <message>
        <source>Nothing is marked</source>
        <translation>Nada marcado</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln to &amp;Trash</source>
        <translation>
            <numerusform>Mover %Ln a la &amp;papelera</numerusform>
            <numerusform>Mover %Ln a la &amp;papelera</numerusform>
        </translation>
    </message>
    <message>
        <source>Move to &amp;Trash</source>
        <translation>Mover a la &amp;papelera</translation>
    </message>
    <message>
        <source>&amp;Keep: %1</source>
        <translation>&amp;Conservar: %1</translation>
    </message>
    <message numerus="yes">
        <source>In %Ln shown groups:</source>
        <translation>
            <numerusform>En %Ln grupo mostrado:</numerusform>
            <numerusform>En %Ln grupos mostrados:</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Other rule…</source>
        <translation>&amp;Otra regla…</translation>
    </message>
    <message>
        <source>To the left, only pictures that are almost equal form a group; to the right, also those that are similar. Brightened and mirrored copies can be equal by this measure: each says how it differs. Where groups join, another photo may be the best one, so that what can be freed may shrink.</source>
        <translation>A la izquierda, solo forman grupo las fotos casi iguales; a la derecha, también las que son similares. Las copias aclaradas o reflejadas pueden ser iguales según esta medida: cada una dice en qué difiere. Al unirse grupos, la mejor puede ser otra foto, así que el espacio que se puede liberar puede reducirse.</translation>
    </message>
    <message>
        <source>Similarity: %1</source>
        <translation>Similitud: %1</translation>
    </message>
    <message>
        <source>How similar pictures of a group are: %1</source>
        <translation>Similitud de las fotos de un grupo: %1</translation>
    </message>
    <message>
        <source>Copies can go when all groups are found.</source>
        <translation>Las copias se podrán mover cuando estén todos los grupos.</translation>
    </message>
    <message>
        <source>“%1” does not go to the trash: %2.</source>
        <translation>«%1» no va a la papelera: %2.</translation>
    </message>
    <message>
        <source>Some of your protected folders may be lost, with a damaged file. Protect them again. Until you confirm that the list is complete, nothing goes to the trash.</source>
        <translation>Puede que algunas de sus carpetas protegidas se hayan perdido por un archivo dañado. Protéjalas de nuevo. Hasta que confirme que la lista está completa, nada irá a la papelera.</translation>
    </message>
    <message>
        <source>The List Is Complete</source>
        <translation>La lista está completa</translation>
    </message>
    <message numerus="yes">
        <source>%Ln moved to the trash (%1).</source>
        <translation>
            <numerusform>%Ln movida a la papelera (%1).</numerusform>
            <numerusform>%Ln movidas a la papelera (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln moved to the trash with %2 (%1).</source>
        <translation>
            <numerusform>%Ln movida a la papelera con %2 (%1).</numerusform>
            <numerusform>%Ln movidas a la papelera con %2 (%1).</numerusform>
        </translation>
    </message>
    <message>
        <source>Then it was stopped; the rest stays where it is.</source>
        <translation>Después se detuvo; lo demás sigue en su sitio.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were not moved:</source>
        <translation>
            <numerusform>%Ln archivo no se movió:</numerusform>
            <numerusform>%Ln archivos no se movieron:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln restored.</source>
        <translation>
            <numerusform>%Ln restaurada.</numerusform>
            <numerusform>%Ln restauradas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln skipped.</source>
        <translation>
            <numerusform>%Ln omitida.</numerusform>
            <numerusform>%Ln omitidas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were not put back:</source>
        <translation>
            <numerusform>%Ln archivo no se restauró:</numerusform>
            <numerusform>%Ln archivos no se restauraron:</numerusform>
        </translation>
    </message>
    <message>
        <source>Then it was stopped; the rest is still in the trash.</source>
        <translation>Después se detuvo; lo demás sigue en la papelera.</translation>
    </message>
    <message>
        <source> and %1 more</source>
        <translation> y %1 más</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files stay without their photos:</source>
        <translation>
            <numerusform>%Ln archivo se queda sin su foto:</numerusform>
            <numerusform>%Ln archivos se quedan sin sus fotos:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos were read and are not compared with the others yet.</source>
        <translation>
            <numerusform>Se leyó %Ln imagen y aún no se ha comparado con las demás.</numerusform>
            <numerusform>Se leyeron %Ln imágenes y aún no se han comparado con las demás.</numerusform>
        </translation>
    </message>
    <message>
        <source>These groups are those so far; there may be more.</source>
        <translation>Estos son los grupos hasta ahora; puede haber más.</translation>
    </message>
    <message>
        <source>Drop your photo folder</source>
        <translation>Suelte su carpeta de fotos</translation>
    </message>
    <message>
        <source>dupfinder reads it and shows which photos are there more than once.</source>
        <translation>dupfinder la lee y muestra qué fotos están más de una vez.</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Elegir carpeta…</translation>
    </message>
    <message>
        <source>Never deletes for good</source>
        <translation>Nunca borra definitivamente</translation>
    </message>
    <message>
        <source>Every move can be undone</source>
        <translation>Cada movimiento se puede deshacer</translation>
    </message>
    <message>
        <source>Works offline</source>
        <translation>Funciona sin conexión</translation>
    </message>
    <message>
        <source>Ve&amp;rified</source>
        <translation>Veri&amp;ficadas</translation>
    </message>
    <message>
        <source>Loo&amp;k-alikes</source>
        <translation>So&amp;lo parecidas</translation>
    </message>
    <message>
        <source>Copies that passed the closer comparison</source>
        <translation>Copias que superaron la comparación detallada</translation>
    </message>
    <message>
        <source>Similar at first sight, but the closer comparison says otherwise</source>
        <translation>Similares a primera vista, pero la comparación detallada dice lo contrario</translation>
    </message>
    <message>
        <source>Best match</source>
        <translation>Más similar</translation>
    </message>
    <message>
        <source>Most changed</source>
        <translation>Más cambiada</translation>
    </message>
    <message>
        <source>Largest</source>
        <comment>sort order</comment>
        <translation>Más grande</translation>
    </message>
    <message>
        <source>Newest</source>
        <comment>sort order</comment>
        <translation>Más reciente</translation>
    </message>
    <message>
        <source>Oldest</source>
        <comment>sort order</comment>
        <translation>Más antigua</translation>
    </message>
    <message>
        <source>&amp;Sort:</source>
        <translation>&amp;Ordenar:</translation>
    </message>
    <message>
        <source>Show:</source>
        <translation>Mostrar:</translation>
    </message>
    <message>
        <source>F&amp;older:</source>
        <translation>&amp;Carpeta:</translation>
    </message>
    <message>
        <source>All folders</source>
        <translation>Todas las carpetas</translation>
    </message>
    <message>
        <source>&amp;Choose picture…</source>
        <translation>Ele&amp;gir imagen…</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Take the picture away</source>
        <translation>Quitar la imagen</translation>
    </message>
    <message>
        <source>The file is damaged; a part of the picture is missing or broken.</source>
        <translation>El archivo está dañado; falta una parte de la imagen o está rota.</translation>
    </message>
    <message>
        <source>The picture has too little contrast to compare; only identical ones are found.</source>
        <translation>La imagen tiene muy poco contraste para compararla; solo se encuentran las idénticas.</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>Imagen pegada</translation>
    </message>
    <message>
        <source>Dropped picture</source>
        <translation>Imagen soltada</translation>
    </message>
    <message>
        <source>Fetch this picture from %1? Nothing is sent but the request itself.</source>
        <translation>¿Descargar esta imagen de %1? No se envía nada salvo la propia petición.</translation>
    </message>
    <message>
        <source>Fe&amp;tch</source>
        <translation>&amp;Descargar</translation>
    </message>
    <message>
        <source>Add the folder “%1” to the library?</source>
        <translation>¿Añadir la carpeta «%1» a la biblioteca?</translation>
    </message>
    <message>
        <source>Add %1 folders to the library?</source>
        <translation>¿Añadir %1 carpetas a la biblioteca?</translation>
    </message>
    <message>
        <source>&amp;Yes, add</source>
        <translation>Sí, aña&amp;dir</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;No</translation>
    </message>
    <message>
        <source>The picture before</source>
        <translation>La imagen anterior</translation>
    </message>
    <message>
        <source>The next picture</source>
        <translation>La imagen siguiente</translation>
    </message>
    <message>
        <source>Only pictures, folders and web addresses can be dropped.</source>
        <translation>Solo se pueden soltar imágenes, carpetas y direcciones web.</translation>
    </message>
    <message>
        <source>There is no picture in what was dropped.</source>
        <translation>Lo que se soltó no contiene ninguna imagen.</translation>
    </message>
    <message>
        <source>This could not be searched for</source>
        <translation>No se pudo buscar esto</translation>
    </message>
    <message>
        <source>%1 isn&apos;t a picture dupfinder can open</source>
        <translation>%1 no es una imagen que dupfinder pueda abrir</translation>
    </message>
    <message>
        <source>it is %1</source>
        <translation>es %1</translation>
    </message>
    <message>
        <source>Among %1.</source>
        <translation>Entre %1.</translation>
    </message>
    <message>
        <source>The library is empty</source>
        <translation>La biblioteca está vacía</translation>
    </message>
    <message>
        <source>Add a folder of photos to search in.</source>
        <translation>Añada una carpeta de fotos en la que buscar.</translation>
    </message>
    <message>
        <source>Nothing is as similar as that</source>
        <translation>Nada es tan similar</translation>
    </message>
    <message>
        <source>The nearest is %1 away.</source>
        <translation>Lo más cercano está a %1.</translation>
    </message>
    <message>
        <source>Show the nearest</source>
        <translation>Mostrar lo más cercano</translation>
    </message>
    <message>
        <source>Everything found is hidden</source>
        <translation>Todo lo encontrado está oculto</translation>
    </message>
    <message>
        <source>The filters above leave nothing over.</source>
        <translation>Los filtros de arriba no dejan nada.</translation>
    </message>
    <message>
        <source>Nothing resembles this picture</source>
        <translation>Nada se parece a esta imagen</translation>
    </message>
    <message>
        <source>Photos that resemble the query</source>
        <translation>Imágenes que se parecen a la buscada</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recientes</translation>
    </message>
    <message>
        <source>No file could be made of this picture: %1.</source>
        <translation>No se pudo crear un archivo con esta imagen: %1.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Drop or choose another picture.</source>
        <translation>Suelte o elija otra imagen.</translation>
    </message>
    <message>
        <source>Find every copy of a picture</source>
        <translation>Encuentre todas las copias de una imagen</translation>
    </message>
    <message>
        <source>Add a folder of photos first. Nothing in it is changed.</source>
        <translation>Añada primero una carpeta de fotos. No se cambia nada en ella.</translation>
    </message>
    <message>
        <source>Drop, paste or choose a picture to see its copies among %1.</source>
        <translation>Suelte, pegue o elija una imagen para ver sus copias entre %1.</translation>
    </message>
    <message>
        <source>Drop, paste or choose a picture to see its copies.</source>
        <translation>Suelte, pegue o elija una imagen para ver sus copias.</translation>
    </message>
    <message>
        <source>Which picture are you looking for?</source>
        <translation>¿Qué imagen busca?</translation>
    </message>
    <message>
        <source>Choose picture…</source>
        <translation>Elegir imagen…</translation>
    </message>
    <message>
        <source>Picture to find</source>
        <translation>Imagen que se busca</translation>
    </message>
    <message>
        <source>Three steps</source>
        <translation>Tres pasos</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Suelte</translation>
    </message>
    <message>
        <source>Drop your photo folder on the window. dupfinder reads it, and changes nothing in it.</source>
        <translation>Suelte su carpeta de fotos en la ventana. dupfinder la lee y no cambia nada en ella.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Mire</translation>
    </message>
    <message>
        <source>Look at each group of copies. The best photo stays. Copies that are certain are marked.</source>
        <translation>Mire cada grupo de copias. La mejor foto se queda. Las copias seguras están marcadas.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mueva</translation>
    </message>
    <message>
        <source>Move what is marked to the trash. Undo brings it back, even after a restart.</source>
        <translation>Mueva lo marcado a la papelera. Deshacer lo restaura, incluso tras reiniciar.</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Listo</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Paso %1 de %2</translation>
    </message>
    <message>
        <source>F&amp;orward</source>
        <translation>A&amp;delante</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>&amp;Vista previa</translation>
    </message>
    <message>
        <source>&amp;Compare with the picture</source>
        <translation>&amp;Comparar con la imagen</translation>
    </message>
    <message>
        <source>Show in Re&amp;view</source>
        <translation>Mostrar en &amp;Revisar</translation>
    </message>
    <message>
        <source>Find again: %1</source>
        <translation>Buscar de nuevo: %1</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation>&amp;Borrar esta lista</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>Find si&amp;milar</source>
        <translation>Buscar &amp;similares</translation>
    </message>
    <message>
        <source>Copy &amp;path</source>
        <translation>Copiar &amp;ruta</translation>
    </message>
    <message>
        <source>Copy p&amp;icture</source>
        <translation>Copiar &amp;imagen</translation>
    </message>
    <message>
        <source>&amp;Exclude from the library</source>
        <translation>&amp;Excluir de la biblioteca</translation>
    </message>
    <message>
        <source>Exclude its &amp;folder</source>
        <translation>Excluir su carpe&amp;ta</translation>
    </message>
    <message>
        <source>P&amp;rotect its folder</source>
        <translation>&amp;Proteger su carpeta</translation>
    </message>
    <message>
        <source>Move to the &amp;trash…</source>
        <translation>Mover a la pape&amp;lera…</translation>
    </message>
    <message>
        <source>Open &amp;with</source>
        <translation>Abrir c&amp;on</translation>
    </message>
    <message>
        <source>Copied %1.</source>
        <translation>Copiado: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln paths.</source>
        <translation>
            <numerusform>Se copió %Ln ruta.</numerusform>
            <numerusform>Se copiaron %Ln rutas.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is a folder of the list at the left; remove it there instead.</source>
        <translation>«%1» es una carpeta de la lista de la izquierda; quítela allí.</translation>
    </message>
    <message>
        <source>“%1” was not opened: its name is not that of a picture, and the system might run it. Open it with a program of your choice.</source>
        <translation>«%1» no se abrió: su nombre no es el de una imagen y el sistema podría ejecutarlo. Ábralo con un programa de su elección.</translation>
    </message>
    <message>
        <source>No program is known for this kind of file</source>
        <translation>No se conoce ningún programa para este tipo de archivo</translation>
    </message>
    <message>
        <source>&amp;Other program…</source>
        <translation>&amp;Otro programa…</translation>
    </message>
    <message>
        <source>%1 could not be started.</source>
        <translation>No se pudo iniciar %1.</translation>
    </message>
    <message>
        <source>Copied the picture.</source>
        <translation>Imagen copiada.</translation>
    </message>
    <message>
        <source>No program is set for opening %1.</source>
        <translation>No hay ningún programa configurado para abrir %1.</translation>
    </message>
    <message>
        <source>%1 is not there any more, or its drive is not connected.</source>
        <translation>%1 ya no está, o su unidad no está conectada.</translation>
    </message>
    <message>
        <source>Belongs to it: %1</source>
        <translation>Asociados: %1</translation>
    </message>
    <message>
        <source>Not moved to the trash: %1</source>
        <translation>No se movió a la papelera: %1</translation>
    </message>
    <message>
        <source>Its folder is protected: it never goes to the trash</source>
        <translation>Su carpeta está protegida: nunca va a la papelera</translation>
    </message>
    <message>
        <source>To the trash, as you chose</source>
        <translation>A la papelera, como usted eligió</translation>
    </message>
    <message>
        <source>To the trash, by the rule</source>
        <translation>A la papelera, según la regla</translation>
    </message>
    <message>
        <source>The file you are looking for, as it is in the library.</source>
        <translation>El archivo que busca, tal como está en la biblioteca.</translation>
    </message>
    <message>
        <source>Kept because: %1.</source>
        <translation>Se conserva: %1.</translation>
    </message>
    <message>
        <source>Its folder is out of reach now.</source>
        <translation>Su carpeta es ahora inaccesible.</translation>
    </message>
    <message>
        <source>The file is damaged: a part of the picture is missing or broken.</source>
        <translation>El archivo está dañado: falta una parte de la imagen o está rota.</translation>
    </message>
    <message>
        <source>Kept because: %1</source>
        <translation>Se conserva: %1</translation>
    </message>
    <message>
        <source>Last copy</source>
        <translation>Última copia</translation>
    </message>
    <message>
        <source>This file</source>
        <translation>Este archivo</translation>
    </message>
    <message>
        <source>Out of reach</source>
        <translation>Inaccesible</translation>
    </message>
    <message>
        <source>Go to the next picture, or that below</source>
        <translation>Ir a la foto siguiente o a la de abajo</translation>
    </message>
    <message>
        <source>→ or ↓</source>
        <translation>→ o ↓</translation>
    </message>
    <message>
        <source>Go to the previous picture, or that above</source>
        <translation>Ir a la foto anterior o a la de arriba</translation>
    </message>
    <message>
        <source>← or ↑</source>
        <translation>← o ↑</translation>
    </message>
    <message>
        <source>Next group, at the end of this one</source>
        <translation>Grupo siguiente, al final de este</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>AvPág</translation>
    </message>
    <message>
        <source>Previous group, at the start of this one</source>
        <translation>Grupo anterior, al principio de este</translation>
    </message>
    <message>
        <source>Show the picture large</source>
        <translation>Mostrar la foto en grande</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>No seleccionar nada</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Your choice</source>
        <translation>Su elección</translation>
    </message>
    <message>
        <source>Marked for the trash</source>
        <translation>Marcada para la papelera</translation>
    </message>
    <message>
        <source>Marked when you confirm the group</source>
        <translation>Se marca al confirmar el grupo</translation>
    </message>
    <message>
        <source>Compared with the best</source>
        <translation>Comparada con la mejor</translation>
    </message>
    <message>
        <source>Compared with the query</source>
        <translation>Comparada con la buscada</translation>
    </message>
    <message>
        <source>Every byte is equal</source>
        <translation>Todos los bytes son iguales</translation>
    </message>
    <message>
        <source>Only the file differs</source>
        <translation>Solo difiere el archivo</translation>
    </message>
    <message>
        <source>the query</source>
        <translation>la imagen buscada</translation>
    </message>
    <message>
        <source>Another moment of the same burst</source>
        <translation>Otro momento de la misma ráfaga</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 bits differ</source>
        <translation>
            <numerusform>Difiere %Ln de %1 bits</numerusform>
            <numerusform>Difieren %Ln de %1 bits</numerusform>
        </translation>
    </message>
    <message>
        <source>Best: %1</source>
        <translation>Mejor: %1</translation>
    </message>
    <message>
        <source>Stored turned</source>
        <translation>Guardada girada</translation>
    </message>
    <message>
        <source>Damaged: a part is missing or broken</source>
        <translation>Dañada: falta una parte o está rota</translation>
    </message>
    <message>
        <source>Could not be decoded</source>
        <translation>No se pudo decodificar</translation>
    </message>
    <message>
        <source>Out of reach now</source>
        <translation>Ahora inaccesible</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>The file is gone</source>
        <translation>El archivo ya no está</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>No se puede leer el archivo</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>ISO</source>
        <translation>ISO</translation>
    </message>
    <message>
        <source>No camera data in this file</source>
        <translation>Este archivo no tiene datos de cámara</translation>
    </message>
    <message>
        <source>Info panel</source>
        <translation>Panel de información</translation>
    </message>
    <message>
        <source>Select a photo to see what is known of it</source>
        <translation>Seleccione una foto para ver lo que se sabe de ella</translation>
    </message>
    <message>
        <source>The window is too narrow for the info panel.</source>
        <translation>La ventana es demasiado estrecha para el panel de información.</translation>
    </message>
    <message>
        <source>Information on the photo</source>
        <translation>Información sobre la foto</translation>
    </message>
    <message>
        <source>Copy &amp;everything</source>
        <translation>Copiar &amp;todo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>First picture</source>
        <translation>Primera foto</translation>
    </message>
    <message>
        <source>Last picture</source>
        <translation>Última foto</translation>
    </message>
    <message>
        <source>Mark for the trash, or unmark</source>
        <translation>Marcar para la papelera o desmarcar</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Permiso denegado</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>Operación no permitida</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>No existe el archivo o la carpeta</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>No es una carpeta</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>Es una carpeta</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>No queda espacio en el dispositivo</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>Se ha superado la cuota de disco</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Error de entrada/salida</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>Sistema de archivos de solo lectura</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>Nombre de archivo demasiado largo</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>Dispositivo o recurso ocupado</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>Demasiados archivos abiertos</translation>
    </message>
    <message>
        <source>Invalid cross-device link</source>
        <translation>Enlace entre dispositivos no válido</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>La conexión ha agotado el tiempo de espera</translation>
    </message>
    <message>
        <source>Transport endpoint is not connected</source>
        <translation>El otro extremo de la conexión no está conectado</translation>
    </message>
    <message>
        <source>Stale file handle</source>
        <translation>Identificador de archivo obsoleto</translation>
    </message>
    <message>
        <source>No such device or address</source>
        <translation>No existe el dispositivo o la dirección</translation>
    </message>
    <message>
        <source>not an image that can be read</source>
        <translation>no es una imagen legible</translation>
    </message>
    <message>
        <source>not an image that can be read, but %1</source>
        <translation>no es una imagen legible, sino %1</translation>
    </message>
    <message>
        <source>an SVG drawing</source>
        <translation>un dibujo SVG</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>una página web</translation>
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
        <translation>un vídeo</translation>
    </message>
    <message>
        <source>a ZIP archive</source>
        <translation>un archivo ZIP</translation>
    </message>
    <message>
        <source>an OS/2 icon</source>
        <translation>un icono de OS/2</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>dañado</translation>
    </message>
    <message>
        <source>damaged: a part of the picture is missing or broken</source>
        <translation>dañado: falta una parte de la imagen o está rota</translation>
    </message>
    <message>
        <source>damaged, or of an unknown kind</source>
        <translation>dañado o de un tipo desconocido</translation>
    </message>
    <message>
        <source>damaged %1 file</source>
        <translation>archivo %1 dañado</translation>
    </message>
    <message>
        <source>damaged: %1 × %2 pixels do not fit into %3 bytes</source>
        <translation>dañado: %1 × %2 píxeles no caben en %3 bytes</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>el archivo está vacío</translation>
    </message>
    <message>
        <source>the file has changed</source>
        <translation>el archivo ha cambiado</translation>
    </message>
    <message>
        <source>not a regular file</source>
        <translation>no es un archivo normal</translation>
    </message>
    <message>
        <source>not enough memory</source>
        <translation>memoria insuficiente</translation>
    </message>
    <message>
        <source>it was given up</source>
        <translation>se abandonó el intento</translation>
    </message>
    <message>
        <source>too large: the file has %1 MiB</source>
        <translation>demasiado grande: el archivo ocupa %1 MiB</translation>
    </message>
    <message>
        <source>too large: there is not enough memory to decode it</source>
        <translation>demasiado grande: no hay memoria suficiente para decodificarlo</translation>
    </message>
    <message>
        <source>too large: %1 × %2 pixels need %3 MiB, at most %4 are allowed</source>
        <translation>demasiado grande: %1 × %2 píxeles necesitan %3 MiB, y se permiten como máximo %4</translation>
    </message>
    <message>
        <source>too large: %1 × %2 pixels need %3 MiB, at most %4 are allowed for so small a file</source>
        <translation>demasiado grande: %1 × %2 píxeles necesitan %3 MiB, y se permiten como máximo %4 para un archivo tan pequeño</translation>
    </message>
    <message>
        <source>too many frames</source>
        <translation>demasiados fotogramas</translation>
    </message>
    <message>
        <source>too many frames before it</source>
        <translation>demasiados fotogramas delante</translation>
    </message>
    <message>
        <source>too many pages</source>
        <translation>demasiadas páginas</translation>
    </message>
    <message>
        <source>no decoder here reads more than the first frame</source>
        <translation>ningún decodificador instalado lee más allá del primer fotograma</translation>
    </message>
    <message>
        <source>camera RAW files need rawpy (the extra raw), which is not installed</source>
        <translation>los archivos RAW de cámara necesitan rawpy (el extra raw), que no está instalado</translation>
    </message>
    <message>
        <source>this camera RAW file has no preview that can be read</source>
        <translation>este archivo RAW de cámara no tiene ninguna vista previa legible</translation>
    </message>
    <message>
        <source>JPEG XL files need pillow-jxl-plugin (the extra jxl), which is not installed</source>
        <translation>los archivos JPEG XL necesitan pillow-jxl-plugin (el extra jxl), que no está instalado</translation>
    </message>
    <message>
        <source>HEIC files need pi-heif, which is not installed</source>
        <translation>los archivos HEIC necesitan pi-heif, que no está instalado</translation>
    </message>
    <message>
        <source>PSD files that are packed in this way cannot be read</source>
        <translation>los archivos PSD comprimidos de este modo no se pueden leer</translation>
    </message>
    <message>
        <source>PSD files of spot colours (multichannel) cannot be read</source>
        <translation>los archivos PSD de tintas planas (multicanal) no se pueden leer</translation>
    </message>
    <message>
        <source>JPEG 2000 files in L*a*b* cannot be read</source>
        <translation>los archivos JPEG 2000 en L*a*b* no se pueden leer</translation>
    </message>
    <message>
        <source>JPEG files that state their height behind the picture cannot be read</source>
        <translation>los archivos JPEG que indican su altura después de la imagen no se pueden leer</translation>
    </message>
    <message>
        <source>%1-bit JPEG files cannot be read</source>
        <translation>los archivos JPEG de %1 bits no se pueden leer</translation>
    </message>
    <message>
        <source>%1 scans of %2 × %3 pixels would take too long</source>
        <translation>%1 pasadas de %2 × %3 píxeles tardarían demasiado</translation>
    </message>
    <message>
        <source>BMP files of %1 bits that share them out to the colours in this way cannot be read</source>
        <translation>los archivos BMP de %1 bits que los reparten así entre los colores no se pueden leer</translation>
    </message>
    <message>
        <source>TIFF files packed with %1 cannot be read</source>
        <translation>los archivos TIFF comprimidos con %1 no se pueden leer</translation>
    </message>
    <message>
        <source>TIFF files in the L*a*b* of fax machines cannot be read</source>
        <translation>los archivos TIFF en el L*a*b* de los faxes no se pueden leer</translation>
    </message>
    <message>
        <source>TIFF files of a camera&apos;s mosaic cannot be read</source>
        <translation>los archivos TIFF con el mosaico de una cámara no se pueden leer</translation>
    </message>
    <message>
        <source>TIFF files of brightness by its logarithm cannot be read</source>
        <translation>los archivos TIFF con el logaritmo del brillo no se pueden leer</translation>
    </message>
    <message>
        <source>TIFF files of colours by their logarithm cannot be read</source>
        <translation>los archivos TIFF con el logaritmo de los colores no se pueden leer</translation>
    </message>
    <message>
        <source>TIFF files of %1-bit JPEG cannot be read</source>
        <translation>los archivos TIFF de JPEG de %1 bits no se pueden leer</translation>
    </message>
    <message>
        <source>TIFF files of %1-bit floating-point numbers cannot be read</source>
        <translation>los archivos TIFF de números de coma flotante de %1 bits no se pueden leer</translation>
    </message>
    <message>
        <source>TIFF files of floating-point numbers that are no brightness cannot be read</source>
        <translation>los archivos TIFF de números de coma flotante que no son brillo no se pueden leer</translation>
    </message>
    <message>
        <source>TIFF files whose samples differ in depth cannot be read</source>
        <translation>los archivos TIFF cuyas muestras tienen distinta profundidad no se pueden leer</translation>
    </message>
    <message>
        <source>TIFF files with brightness and colours stored apart cannot be read</source>
        <translation>los archivos TIFF con brillo y colores guardados por separado no se pueden leer</translation>
    </message>
    <message>
        <source>TIFF files of %1 samples of %2 bits a pixel cannot be read</source>
        <translation>los archivos TIFF de %1 muestras de %2 bits por píxel no se pueden leer</translation>
    </message>
    <message>
        <source>TIFF files of %1-bit samples cannot be read</source>
        <translation>los archivos TIFF de muestras de %1 bits no se pueden leer</translation>
    </message>
    <message>
        <source>cannot be encoded as JPEG</source>
        <translation>no se puede codificar como JPEG</translation>
    </message>
    <message>
        <source>the drive or network does not answer</source>
        <translation>la unidad o la red no responde</translation>
    </message>
    <message>
        <source>the drive or network did not answer for %1</source>
        <translation>la unidad o la red no respondió durante %1</translation>
    </message>
    <message>
        <source>the drive does not answer: %1 files were not read</source>
        <translation>la unidad no responde: no se leyeron %1 archivos</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1 segundos</translation>
    </message>
    <message>
        <source>a second</source>
        <translation>un segundo</translation>
    </message>
    <message>
        <source>decoding it took longer than %1</source>
        <translation>decodificarlo llevó más de %1</translation>
    </message>
    <message>
        <source>the decoder broke down on this file</source>
        <translation>el decodificador falló con este archivo</translation>
    </message>
    <message>
        <source>the decoder crashed on this file (%1)</source>
        <translation>el decodificador se bloqueó con este archivo (%1)</translation>
    </message>
    <message>
        <source>No process can be started to decode images in: %1.</source>
        <translation>No se puede iniciar ningún proceso para decodificar imágenes: %1.</translation>
    </message>
    <message>
        <source>This is a folder, not an image: %1</source>
        <translation>Esto es una carpeta, no una imagen: %1</translation>
    </message>
    <message>
        <source>%1 cannot be read as an image: %2.</source>
        <translation>%1 no se puede leer como imagen: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 no se puede leer: %2.</translation>
    </message>
    <message>
        <source>only in the cloud: reading it would download it</source>
        <translation>solo está en la nube: leerlo lo descargaría</translation>
    </message>
    <message>
        <source>dupfinder keeps its own data in this folder, which is not indexed</source>
        <translation>dupfinder guarda sus propios datos en esta carpeta, que no se indexa</translation>
    </message>
    <message>
        <source>dupfinder keeps its own data in this folder, so nothing in it is indexed</source>
        <translation>dupfinder guarda sus propios datos en esta carpeta, así que no se indexa nada de ella</translation>
    </message>
    <message>
        <source>the folder lies in the trash</source>
        <translation>la carpeta está en la papelera</translation>
    </message>
    <message>
        <source>the folder is excluded</source>
        <translation>la carpeta está excluida</translation>
    </message>
    <message>
        <source>not a folder</source>
        <translation>no es una carpeta</translation>
    </message>
    <message>
        <source>no such folder</source>
        <translation>no existe esa carpeta</translation>
    </message>
    <message>
        <source>no permission to read the folder</source>
        <translation>sin permiso para leer la carpeta</translation>
    </message>
    <message>
        <source>the folder cannot be read (%1)</source>
        <translation>no se puede leer la carpeta (%1)</translation>
    </message>
    <message>
        <source>its drive does not answer: %1 other folders there were not looked at</source>
        <translation>su unidad no responde: allí no se miraron otras %1 carpetas</translation>
    </message>
    <message>
        <source>The library %1 cannot be used: %2.</source>
        <translation>La biblioteca %1 no se puede usar: %2.</translation>
    </message>
    <message>
        <source>%1 is a database of another program; rename it, or choose another folder with --data-dir.</source>
        <translation>%1 es una base de datos de otro programa; cámbiele el nombre, o elija otra carpeta con --data-dir.</translation>
    </message>
    <message>
        <source>The library %1 is not there any more; start dupfinder again.</source>
        <translation>La biblioteca %1 ya no está; inicie dupfinder de nuevo.</translation>
    </message>
    <message>
        <source>The library %1 cannot be written: its folder or the file may only be read. Change their permissions, or choose another folder with --data-dir.</source>
        <translation>No se puede escribir en la biblioteca %1: su carpeta o el archivo son de solo lectura. Cambie sus permisos, o elija otra carpeta con --data-dir.</translation>
    </message>
    <message>
        <source>No space is left for the library %1; what is in it already is kept.</source>
        <translation>No queda espacio para la biblioteca %1; lo que ya contiene se conserva.</translation>
    </message>
    <message>
        <source>Another program holds the library %1; try again.</source>
        <translation>Otro programa tiene ocupada la biblioteca %1; inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The library %1 was written by a later version of dupfinder; update dupfinder, or choose another folder with --data-dir.</source>
        <translation>La biblioteca %1 es de una versión posterior de dupfinder; actualice dupfinder, o elija otra carpeta con --data-dir.</translation>
    </message>
    <message>
        <source>The data folder %1 cannot be made: %2.</source>
        <translation>No se puede crear la carpeta de datos %1: %2.</translation>
    </message>
    <message>
        <source>The library %1 is damaged. When it is opened next it is set aside, and a new one begun; your pictures are not touched.</source>
        <translation>La biblioteca %1 está dañada. La próxima vez que se abra se apartará y se empezará una nueva; sus fotos no se tocan.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2.</source>
        <translation>No se puede escribir el archivo %1: %2.</translation>
    </message>
    <message>
        <source>Another dupfinder is indexing into %1; wait until it is done, or stop it.</source>
        <translation>Otro dupfinder está indexando en %1; espere a que termine o deténgalo.</translation>
    </message>
    <message>
        <source>Another dupfinder has the library in %1 open; try again.</source>
        <translation>Otro dupfinder tiene abierta la biblioteca de %1; inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The lock file %1 cannot be used: %2.</source>
        <translation>No se puede usar el archivo de bloqueo %1: %2.</translation>
    </message>
    <message>
        <source>Protected folders were lost with a damaged file. Nothing goes to the trash before you have protected your folders again and confirmed that the list is complete.</source>
        <translation>Se perdieron carpetas protegidas por un archivo dañado. Nada irá a la papelera hasta que vuelva a proteger sus carpetas y confirme que la lista está completa.</translation>
    </message>
    <message>
        <source>Nothing goes to the trash before you have protected your folders again and confirmed that the list is complete.</source>
        <translation>Nada irá a la papelera hasta que vuelva a proteger sus carpetas y confirme que la lista está completa.</translation>
    </message>
    <message>
        <source>Nothing was moved. %1</source>
        <translation>No se movió nada. %1</translation>
    </message>
    <message>
        <source>The library %1 was missing or empty; a new one is begun. %2</source>
        <translation>La biblioteca %1 faltaba o estaba vacía; se empieza una nueva. %2</translation>
    </message>
    <message>
        <source>The library %1 was missing; a new one is begun. %2</source>
        <translation>La biblioteca %1 faltaba; se empieza una nueva. %2</translation>
    </message>
    <message>
        <source>The library %1 was damaged and is set aside as %2; a new one is begun. %3</source>
        <translation>La biblioteca %1 estaba dañada y se apartó como %2; se empieza una nueva. %3</translation>
    </message>
    <message>
        <source>Images are read again when their folders are indexed.</source>
        <translation>Las imágenes se leen de nuevo al indexar sus carpetas.</translation>
    </message>
    <message>
        <source>Images are read again when their folders are indexed. Your folders, decisions and journal are kept.</source>
        <translation>Las imágenes se leen de nuevo al indexar sus carpetas. Sus carpetas, decisiones y diario se conservan.</translation>
    </message>
    <message>
        <source>The file %1 with your folders, decisions and journal was missing; its copy has taken its place.</source>
        <translation>Faltaba el archivo %1 con sus carpetas, decisiones y diario; su copia ha ocupado su lugar.</translation>
    </message>
    <message>
        <source>The file %1 with your folders, decisions and journal was damaged and is set aside as %2; its copy has taken its place.</source>
        <translation>El archivo %1 con sus carpetas, decisiones y diario estaba dañado y se apartó como %2; su copia ha ocupado su lugar.</translation>
    </message>
    <message>
        <source>The file %1 with your folders, decisions and journal was missing; so was its copy, and %2: %3 are lost in part or all.</source>
        <translation>Faltaba el archivo %1 con sus carpetas, decisiones y diario; también faltaba su copia, y %2. Se han perdido, en parte o del todo: %3.</translation>
    </message>
    <message>
        <source>The file %1 with your folders, decisions and journal was damaged and is set aside as %2; so was its copy, and %3: %4 are lost in part or all.</source>
        <translation>El archivo %1 con sus carpetas, decisiones y diario estaba dañado y se apartó como %2; también lo estaba su copia, y %3. Se han perdido, en parte o del todo: %4.</translation>
    </message>
    <message>
        <source>nothing could be read</source>
        <translation>no se pudo leer nada</translation>
    </message>
    <message>
        <source>only %1 could be read</source>
        <translation>solo se pudo leer %1</translation>
    </message>
    <message>
        <source>The library in %1 is damaged, and another dupfinder has it open; close that one and try again.</source>
        <translation>La biblioteca de %1 está dañada, y otro dupfinder la tiene abierta; ciérrelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The library in %1 is damaged and cannot be set aside: %2. Your pictures are not touched.</source>
        <translation>La biblioteca de %1 está dañada y no se puede apartar: %2. Sus fotos no se tocan.</translation>
    </message>
    <message>
        <source>The file %1 with your folders, decisions and journal is damaged or lost. When it is opened next its copy takes its place; your pictures are not touched.</source>
        <translation>El archivo %1 con sus carpetas, decisiones y diario está dañado o se ha perdido. La próxima vez que se abra, su copia ocupará su lugar; sus fotos no se tocan.</translation>
    </message>
    <message>
        <source>the database is damaged</source>
        <translation>la base de datos está dañada</translation>
    </message>
    <message>
        <source>it is protected, as it was under its former name %1</source>
        <translation>está protegido, como lo estaba con su nombre anterior, %1</translation>
    </message>
    <message>
        <source>%1 is identical to another file of its group.</source>
        <translation>%1 es idéntico a otro archivo de su grupo.</translation>
    </message>
    <message>
        <source>%1 is not what it was any more; look for duplicates again.</source>
        <translation>%1 ya no es lo que era; busque duplicados de nuevo.</translation>
    </message>
    <message>
        <source>The descriptor model %1 cannot be read: %2.</source>
        <translation>No se puede leer el modelo de descriptores %1: %2.</translation>
    </message>
    <message>
        <source>%1 is too large for a descriptor model.</source>
        <translation>%1 es demasiado grande para ser un modelo de descriptores.</translation>
    </message>
    <message>
        <source>%1 cannot be used as a descriptor model: %2.</source>
        <translation>%1 no se puede usar como modelo de descriptores: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be used as a descriptor model: it returns no vector.</source>
        <translation>%1 no se puede usar como modelo de descriptores: no devuelve ningún vector.</translation>
    </message>
    <message>
        <source>OpenCV cannot load it</source>
        <translation>OpenCV no lo puede cargar</translation>
    </message>
    <message>
        <source>its name is not valid</source>
        <translation>su nombre no es válido</translation>
    </message>
    <message>
        <source>No image is indexed below %1; index it first.</source>
        <translation>No hay ninguna imagen indexada en %1; indéxelo primero.</translation>
    </message>
    <message>
        <source>The name of an export must end in .csv or .json: %1</source>
        <translation>El nombre de una exportación debe terminar en .csv o .json: %1</translation>
    </message>
    <message>
        <source>%1 is a link; choose another name.</source>
        <translation>%1 es un enlace; elija otro nombre.</translation>
    </message>
    <message>
        <source>%1 exists and is not a file; choose another name.</source>
        <translation>%1 ya existe y no es un archivo; elija otro nombre.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 no se puede escribir: %2.</translation>
    </message>
    <message>
        <source>sharpest of the burst</source>
        <translation>la más nítida de la ráfaga</translation>
    </message>
    <message>
        <source>has a video</source>
        <translation>tiene un vídeo</translation>
    </message>
    <message>
        <source>has a second picture</source>
        <translation>tiene una segunda imagen</translation>
    </message>
    <message>
        <source>has the camera&apos;s raw data</source>
        <translation>tiene los datos RAW de la cámara</translation>
    </message>
    <message>
        <source>has layers</source>
        <translation>tiene capas</translation>
    </message>
    <message>
        <source>has the camera&apos;s own format, %1</source>
        <translation>tiene el formato propio de la cámara, %1</translation>
    </message>
    <message>
        <source>holds more</source>
        <translation>contiene más</translation>
    </message>
    <message>
        <source>%1 frames</source>
        <translation>%1 fotogramas</translation>
    </message>
    <message>
        <source>%1 pages</source>
        <translation>%1 páginas</translation>
    </message>
    <message>
        <source>the only one in reach</source>
        <translation>la única accesible</translation>
    </message>
    <message>
        <source>the only intact one</source>
        <translation>la única intacta</translation>
    </message>
    <message>
        <source>highest resolution</source>
        <translation>mayor resolución</translation>
    </message>
    <message>
        <source>lowest resolution</source>
        <translation>menor resolución</translation>
    </message>
    <message>
        <source>has camera data</source>
        <translation>con datos de cámara</translation>
    </message>
    <message>
        <source>earliest date taken</source>
        <translation>la fecha de toma más antigua</translation>
    </message>
    <message>
        <source>latest date taken</source>
        <translation>la fecha de toma más reciente</translation>
    </message>
    <message>
        <source>earliest date modified</source>
        <translation>la fecha de modificación más antigua</translation>
    </message>
    <message>
        <source>latest date modified</source>
        <translation>la fecha de modificación más reciente</translation>
    </message>
    <message>
        <source>the next best is a lossless re-save of it</source>
        <translation>la siguiente mejor es una copia suya guardada sin pérdida</translation>
    </message>
    <message>
        <source>most others match it</source>
        <translation>la mayoría de las demás coincide con ella</translation>
    </message>
    <message>
        <source>has no added border</source>
        <translation>sin borde añadido</translation>
    </message>
    <message>
        <source>most pixels</source>
        <translation>más píxeles</translation>
    </message>
    <message>
        <source>stored upright</source>
        <translation>guardada sin girar</translation>
    </message>
    <message>
        <source>larger file</source>
        <translation>archivo más grande</translation>
    </message>
    <message>
        <source>smaller file</source>
        <translation>archivo más pequeño</translation>
    </message>
    <message>
        <source>older file</source>
        <translation>archivo más antiguo</translation>
    </message>
    <message>
        <source>shorter path</source>
        <translation>ruta más corta</translation>
    </message>
    <message>
        <source>first by name</source>
        <translation>primera por nombre</translation>
    </message>
    <message>
        <source>best copy: most content, highest resolution, original, least compressed</source>
        <translation>mejor copia: más contenido, mayor resolución, original, menos comprimida</translation>
    </message>
    <message>
        <source>largest file of the most original ones</source>
        <translation>el archivo más grande de los más originales</translation>
    </message>
    <message>
        <source>smallest file</source>
        <translation>el archivo más pequeño</translation>
    </message>
    <message>
        <source>oldest, by date taken or else modified</source>
        <translation>la más antigua, por fecha de toma o, si no, de modificación</translation>
    </message>
    <message>
        <source>newest, by date taken or else modified</source>
        <translation>la más reciente, por fecha de toma o, si no, de modificación</translation>
    </message>
    <message>
        <source>shortest path</source>
        <translation>la ruta más corta</translation>
    </message>
    <message>
        <source>longest path</source>
        <translation>la ruta más larga</translation>
    </message>
    <message>
        <source>format %1</source>
        <translation>formato %1</translation>
    </message>
    <message>
        <source>name like %1</source>
        <translation>nombre con el patrón %1</translation>
    </message>
    <message>
        <source>name not like %1</source>
        <translation>nombre sin el patrón %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>%1 before %2</source>
        <translation>%1 antes que %2</translation>
    </message>
    <message>
        <source>equal to the best, and in a protected folder</source>
        <translation>igual a la mejor, y en una carpeta protegida</translation>
    </message>
    <message>
        <source>in a reference folder</source>
        <translation>en una carpeta de referencia</translation>
    </message>
    <message>
        <source>Best quality</source>
        <translation>Mejor calidad</translation>
    </message>
    <message>
        <source>Camera originals</source>
        <translation>Originales de cámara</translation>
    </message>
    <message>
        <source>Original names</source>
        <translation>Nombres originales</translation>
    </message>
    <message>
        <source>Least space</source>
        <translation>Menos espacio</translation>
    </message>
    <message>
        <source>it</source>
        <translation>el archivo</translation>
    </message>
    <message>
        <source>the kept file</source>
        <translation>el archivo conservado</translation>
    </message>
    <message>
        <source>%1 has changed since it was indexed</source>
        <translation>%1 ha cambiado desde que se indexó</translation>
    </message>
    <message>
        <source>%1 is a symbolic link now</source>
        <translation>%1 es ahora un enlace simbólico</translation>
    </message>
    <message>
        <source>%1 is no file any more</source>
        <translation>%1 ya no es un archivo</translation>
    </message>
    <message>
        <source>%1 has just changed</source>
        <translation>%1 acaba de cambiar</translation>
    </message>
    <message>
        <source>%1 has no absolute path</source>
        <translation>%1 no tiene una ruta absoluta</translation>
    </message>
    <message>
        <source>%1 is reached through a symbolic link now</source>
        <translation>%1 está ahora tras un enlace simbólico</translation>
    </message>
    <message>
        <source>%1 is not in the library any more</source>
        <translation>%1 ya no está en la biblioteca</translation>
    </message>
    <message>
        <source>%1 is not there any more</source>
        <translation>%1 ya no está</translation>
    </message>
    <message>
        <source>%1 cannot be reached (%2)</source>
        <translation>%1 es inaccesible (%2)</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2)</source>
        <translation>%1 no se puede leer (%2)</translation>
    </message>
    <message>
        <source>%1 cannot be read to its end</source>
        <translation>%1 no se puede leer hasta el final</translation>
    </message>
    <message>
        <source>its bytes are not those of the kept file</source>
        <translation>sus bytes no son los del archivo conservado</translation>
    </message>
    <message>
        <source>its bytes are not those of the kept file: only exact copies are replaced</source>
        <translation>sus bytes no son los del archivo conservado: solo se reemplazan copias exactas</translation>
    </message>
    <message>
        <source>stopped before it was moved</source>
        <translation>se detuvo antes de moverlo</translation>
    </message>
    <message>
        <source>score %1, at most 1 passes</source>
        <translation>puntuación %1; pasa 1 como máximo</translation>
    </message>
    <message>
        <source>groups turn either picture, but a query with the first finds the second from radius %1 on only</source>
        <translation>los grupos giran cualquiera de las dos imágenes, pero al buscar con la primera solo se encuentra la segunda desde el radio %1</translation>
    </message>
    <message>
        <source>decision %1 of this library says that they are no duplicates: groups keep them apart</source>
        <translation>la decisión %1 de esta biblioteca dice que no son duplicadas: los grupos las mantienen separadas</translation>
    </message>
    <message>
        <source>%1 folder</source>
        <translation>%1 carpeta</translation>
    </message>
    <message>
        <source>%1 folders</source>
        <translation>%1 carpetas</translation>
    </message>
    <message>
        <source>folders</source>
        <translation>carpetas</translation>
    </message>
    <message>
        <source>%1 exclusion</source>
        <translation>%1 exclusión</translation>
    </message>
    <message>
        <source>%1 exclusions</source>
        <translation>%1 exclusiones</translation>
    </message>
    <message>
        <source>exclusions</source>
        <translation>exclusiones</translation>
    </message>
    <message>
        <source>%1 protected folder</source>
        <translation>%1 carpeta protegida</translation>
    </message>
    <message>
        <source>%1 protected folders</source>
        <translation>%1 carpetas protegidas</translation>
    </message>
    <message>
        <source>protected folders</source>
        <translation>carpetas protegidas</translation>
    </message>
    <message>
        <source>%1 decision</source>
        <translation>%1 decisión</translation>
    </message>
    <message>
        <source>%1 decisions</source>
        <translation>%1 decisiones</translation>
    </message>
    <message>
        <source>decisions</source>
        <translation>decisiones</translation>
    </message>
    <message>
        <source>%1 journal entry</source>
        <translation>%1 entrada del diario</translation>
    </message>
    <message>
        <source>%1 journal entries</source>
        <translation>%1 entradas del diario</translation>
    </message>
    <message>
        <source>journal entries</source>
        <translation>entradas del diario</translation>
    </message>
    <message>
        <source>%1 mark</source>
        <translation>%1 marca</translation>
    </message>
    <message>
        <source>%1 marks</source>
        <translation>%1 marcas</translation>
    </message>
    <message>
        <source>marks</source>
        <translation>marcas</translation>
    </message>
    <message>
        <source>the journal cannot be written</source>
        <translation>no se puede escribir en el diario</translation>
    </message>
    <message>
        <source>%1 exists and was not exported by dupfinder; choose another name.</source>
        <translation>%1 ya existe y no es una exportación de dupfinder; elija otro nombre.</translation>
    </message>
    <message>
        <source>its drive cannot share data between files</source>
        <translation>su unidad no puede compartir datos entre archivos</translation>
    </message>
    <message>
        <source>its drive has no hard links</source>
        <translation>su unidad no admite enlaces duros</translation>
    </message>
    <message>
        <source>the kept file is on another drive</source>
        <translation>el archivo conservado está en otra unidad</translation>
    </message>
    <message>
        <source>it shares the data of the kept file already</source>
        <translation>ya comparte los datos del archivo conservado</translation>
    </message>
    <message>
        <source>its folder cannot be written to</source>
        <translation>no se puede escribir en su carpeta</translation>
    </message>
    <message>
        <source>it has other names (hard links), so nothing would be freed</source>
        <translation>tiene otros nombres (enlaces duros), así que no se liberaría nada</translation>
    </message>
    <message>
        <source>it belongs to another user or group than the kept file</source>
        <translation>pertenece a otro usuario o grupo que el archivo conservado</translation>
    </message>
    <message>
        <source>its permissions are not those of the kept file</source>
        <translation>sus permisos no son los del archivo conservado</translation>
    </message>
    <message>
        <source>it cannot be reached (%1)</source>
        <translation>es inaccesible (%1)</translation>
    </message>
    <message>
        <source>the journal does not have what is to be restored</source>
        <translation>el diario no contiene lo que se quiere restaurar</translation>
    </message>
    <message>
        <source>its content has changed since it was replaced</source>
        <translation>su contenido ha cambiado desde que se reemplazó</translation>
    </message>
    <message>
        <source>another file came into its place at that moment</source>
        <translation>otro archivo ocupó su lugar en ese momento</translation>
    </message>
    <message>
        <source>interrupted before it was replaced</source>
        <translation>se interrumpió antes de reemplazarlo</translation>
    </message>
    <message>
        <source>another file is in its place</source>
        <translation>otro archivo ocupa su lugar</translation>
    </message>
    <message>
        <source>it could not be brought back; it is %1</source>
        <translation>no se pudo recuperar; está en %1</translation>
    </message>
    <message>
        <source>another file is in its place; it is %1</source>
        <translation>otro archivo ocupa su lugar; está en %1</translation>
    </message>
    <message>
        <source>only exact copies of another file are replaced</source>
        <translation>solo se reemplazan copias exactas de otro archivo</translation>
    </message>
    <message>
        <source>another file came into its place at the moment it was replaced</source>
        <translation>otro archivo ocupó su lugar en el momento de reemplazarlo</translation>
    </message>
    <message>
        <source>the kept file changed at the moment it was linked</source>
        <translation>el archivo conservado cambió en el momento de enlazarlo</translation>
    </message>
    <message>
        <source>%1; it was replaced and could not be restored: %2</source>
        <translation>%1; se reemplazó y no se pudo restaurar: %2</translation>
    </message>
    <message>
        <source>another file came into its place at the moment it was moved</source>
        <translation>otro archivo ocupó su lugar en el momento de moverlo</translation>
    </message>
    <message>
        <source>the kept file changed at the moment it was moved</source>
        <translation>el archivo conservado cambió en el momento del movimiento</translation>
    </message>
    <message>
        <source>it is gone from its place, and the system does not say where to</source>
        <translation>ya no está en su sitio, y el sistema no dice adónde fue</translation>
    </message>
    <message>
        <source>interrupted before it was moved</source>
        <translation>se interrumpió antes de moverlo</translation>
    </message>
    <message>
        <source>interrupted before it was moved; it changed since</source>
        <translation>se interrumpió antes de moverlo; después cambió</translation>
    </message>
    <message>
        <source>it is neither in its place nor in the folder it was moved to</source>
        <translation>no está ni en su sitio ni en la carpeta a la que se movió</translation>
    </message>
    <message>
        <source>it is not in its place any more</source>
        <translation>ya no está en su sitio</translation>
    </message>
    <message>
        <source>what lies in the folder is not what was moved there: %1</source>
        <translation>lo que hay en la carpeta no es lo que se movió allí: %1</translation>
    </message>
    <message>
        <source>the folder it was moved to is out of reach</source>
        <translation>la carpeta a la que se movió es inaccesible</translation>
    </message>
    <message>
        <source>There is no such folder: %1</source>
        <translation>No existe esa carpeta: %1</translation>
    </message>
    <message>
        <source>The folder cannot be written to: %1</source>
        <translation>No se puede escribir en la carpeta: %1</translation>
    </message>
    <message>
        <source>The folder is one of dupfinder&apos;s own: %1</source>
        <translation>La carpeta es una de las propias de dupfinder: %1</translation>
    </message>
    <message>
        <source>The folder lies in the trash: %1</source>
        <translation>La carpeta está en la papelera: %1</translation>
    </message>
    <message>
        <source>there are too many files of this name in the folder</source>
        <translation>hay demasiados archivos con este nombre en la carpeta</translation>
    </message>
    <message>
        <source>it is in that folder already</source>
        <translation>ya está en esa carpeta</translation>
    </message>
    <message>
        <source>another file has just come to its place in the folder</source>
        <translation>otro archivo acaba de ocupar su lugar en la carpeta</translation>
    </message>
    <message>
        <source>the folder %1 cannot be made: %2</source>
        <translation>no se puede crear la carpeta %1: %2</translation>
    </message>
    <message>
        <source>Another dupfinder is moving files to the trash or putting them back; wait until it is done.</source>
        <translation>Otro dupfinder está moviendo archivos a la papelera o restaurándolos; espere a que termine.</translation>
    </message>
    <message>
        <source>its name is not UTF-8, and the system would move another file</source>
        <translation>su nombre no es UTF-8, y el sistema movería otro archivo</translation>
    </message>
    <message>
        <source>it is in the trash already</source>
        <translation>ya está en la papelera</translation>
    </message>
    <message>
        <source>it is in a protected folder</source>
        <translation>está en una carpeta protegida</translation>
    </message>
    <message>
        <source>the kept file is to be moved itself</source>
        <translation>el propio archivo conservado se va a mover</translation>
    </message>
    <message>
        <source>the kept file lies in the trash</source>
        <translation>el archivo conservado está en la papelera</translation>
    </message>
    <message>
        <source>it is the kept file itself, by another name</source>
        <translation>es el propio archivo conservado, con otro nombre</translation>
    </message>
    <message>
        <source>the kept file is to be moved itself, by another name</source>
        <translation>el propio archivo conservado se va a mover, con otro nombre</translation>
    </message>
    <message>
        <source>it was decided to be no duplicate of the kept file</source>
        <translation>se decidió que no es duplicado del archivo conservado</translation>
    </message>
    <message>
        <source>the kept copy has none</source>
        <translation>la copia conservada no tiene ninguno</translation>
    </message>
    <message>
        <source>companions were to be left</source>
        <translation>los archivos asociados debían quedarse</translation>
    </message>
    <message>
        <source>%1, which belongs to it, stays: %2</source>
        <translation>su archivo asociado %1 se queda: %2</translation>
    </message>
    <message>
        <source>it has a raw file (%1)</source>
        <translation>tiene un archivo RAW (%1)</translation>
    </message>
    <message>
        <source>it has a picture (%1)</source>
        <translation>tiene una imagen (%1)</translation>
    </message>
    <message>
        <source>it has a video (%1)</source>
        <translation>tiene un vídeo (%1)</translation>
    </message>
    <message>
        <source>it has a sidecar (%1)</source>
        <translation>tiene un archivo sidecar (%1)</translation>
    </message>
    <message>
        <source>%1 belongs to it, and is a picture of its own that is not to be moved</source>
        <translation>%1 está asociado, pero es una imagen en sí misma que no se va a mover</translation>
    </message>
    <message>
        <source>it changed at the moment it was moved</source>
        <translation>cambió en el momento de moverlo</translation>
    </message>
    <message>
        <source>there is a file of this name again</source>
        <translation>vuelve a haber un archivo con este nombre</translation>
    </message>
    <message>
        <source>%1; it is in the trash and could not be put back: %2</source>
        <translation>%1; está en la papelera y no se pudo restaurar: %2</translation>
    </message>
    <message>
        <source>the folder it was in is not there</source>
        <translation>la carpeta en la que estaba no existe</translation>
    </message>
    <message>
        <source>it is in the trash, and the file that was kept for it is not there any more: %1</source>
        <translation>está en la papelera, y el archivo que se conservó en su lugar ya no está: %1</translation>
    </message>
    <message>
        <source>what lies in its place in the trash is not what went there: %1</source>
        <translation>lo que hay en su lugar en la papelera no es lo que fue allí: %1</translation>
    </message>
    <message>
        <source>it is neither in its place nor in the trash</source>
        <translation>no está ni en su sitio ni en la papelera</translation>
    </message>
    <message>
        <source>it is not in the trash, and the folder it was in is not there</source>
        <translation>no está en la papelera, y la carpeta en la que estaba no existe</translation>
    </message>
    <message>
        <source>it is not in the trash, and another file is in its place</source>
        <translation>no está en la papelera, y otro archivo ocupa su lugar</translation>
    </message>
    <message>
        <source>the trash it lies in is out of reach</source>
        <translation>la papelera en la que está es inaccesible</translation>
    </message>
    <message>
        <source>the picture that it belongs to was not put back</source>
        <translation>la imagen a la que está asociado no se restauró</translation>
    </message>
    <message>
        <source>There is nothing to put back.</source>
        <translation>No hay nada que restaurar.</translation>
    </message>
    <message>
        <source>the system did not move it to the trash</source>
        <translation>el sistema no lo movió a la papelera</translation>
    </message>
    <message>
        <source>the trash of its drive cannot be used</source>
        <translation>no se puede usar la papelera de su unidad</translation>
    </message>
    <message>
        <source>it cannot be moved to the trash %1 (%2)</source>
        <translation>no se puede mover a la papelera %1 (%2)</translation>
    </message>
    <message>
        <source>something is mounted on it</source>
        <translation>tiene algo montado encima</translation>
    </message>
    <message>
        <source>its folder cannot be reached (%1)</source>
        <translation>su carpeta es inaccesible (%1)</translation>
    </message>
    <message>
        <source>the trash folder %1 cannot be written to</source>
        <translation>no se puede escribir en la carpeta de papelera %1</translation>
    </message>
    <message>
        <source>the trash folder %1 cannot be made</source>
        <translation>no se puede crear la carpeta de papelera %1</translation>
    </message>
    <message>
        <source>the drive or network did not answer for %1 seconds</source>
        <translation>la unidad o la red no respondió durante %1 segundos</translation>
    </message>
    <message>
        <source>Match: %1.</source>
        <translation>Coinciden: %1.</translation>
    </message>
    <message>
        <source>No match: %1.</source>
        <translation>No coinciden: %1.</translation>
    </message>
    <message>
        <source>Same file: both paths lead to one file. %1</source>
        <translation>El mismo archivo: ambas rutas llevan a un solo archivo. %1</translation>
    </message>
    <message>
        <source>exact duplicate, all bytes are equal</source>
        <translation>duplicado exacto, todos los bytes son iguales</translation>
    </message>
    <message>
        <source>same pixels, other bytes</source>
        <translation>mismos píxeles, otros bytes</translation>
    </message>
    <message>
        <source>crop, %1</source>
        <translation>recorte, %1</translation>
    </message>
    <message>
        <source>near-duplicate</source>
        <translation>copia casi igual</translation>
    </message>
    <message>
        <source>look-alike</source>
        <translation>solo parecida</translation>
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
        <translation>sin diferencias visibles</translation>
    </message>
    <message>
        <source>differs in places</source>
        <translation>difiere por zonas</translation>
    </message>
    <message>
        <source>differs in %1 place</source>
        <translation>difiere en %1 zona</translation>
    </message>
    <message>
        <source>differs in %1 places</source>
        <translation>difiere en %1 zonas</translation>
    </message>
    <message>
        <source>other colours</source>
        <translation>otros colores</translation>
    </message>
    <message>
        <source>differs throughout</source>
        <translation>difiere en toda la imagen</translation>
    </message>
    <message>
        <source>not compared further</source>
        <translation>no se comparó más</translation>
    </message>
    <message>
        <source>the first shows %1 of the second</source>
        <translation>la primera muestra el %1 de la segunda</translation>
    </message>
    <message>
        <source>the second shows %1 of the first</source>
        <translation>la segunda muestra el %1 de la primera</translation>
    </message>
    <message>
        <source>%1 cannot be read as an image: %2</source>
        <translation>%1 no se puede leer como imagen: %2</translation>
    </message>
    <message>
        <source>both have too little contrast for a hash, so only equal bytes or pixels match</source>
        <translation>ambas tienen muy poco contraste para una huella, así que solo coinciden bytes o píxeles iguales</translation>
    </message>
    <message>
        <source>the first has too little contrast for a hash, so only equal bytes match</source>
        <translation>la primera tiene muy poco contraste para una huella, así que solo coinciden bytes iguales</translation>
    </message>
    <message>
        <source>the second has too little contrast for a hash, so only equal bytes match</source>
        <translation>la segunda tiene muy poco contraste para una huella, así que solo coinciden bytes iguales</translation>
    </message>
    <message>
        <source>the hashes differ in %1, more than any radius (%2)</source>
        <translation>las huellas difieren en %1, más que cualquier radio (%2)</translation>
    </message>
    <message>
        <source>the hashes differ in %1; %2</source>
        <translation>las huellas difieren en %1; %2</translation>
    </message>
    <message>
        <source>look-alike, %1, but the second look refuses it: %2</source>
        <translation>solo parecida, %1, pero el segundo examen la rechaza: %2</translation>
    </message>
    <message>
        <source>look-alike, %1; %2</source>
        <translation>solo parecida, %1; %2</translation>
    </message>
    <message>
        <source>at radius %1 they would be a near-duplicate</source>
        <translation>con radio %1 serían copias casi iguales</translation>
    </message>
    <message>
        <source>at radius %1 they would be a look-alike</source>
        <translation>con radio %1 serían solo parecidas</translation>
    </message>
    <message>
        <source>at radius %1 they would be a look-alike, at %2 a near-duplicate</source>
        <translation>con radio %1 serían solo parecidas; con %2, copias casi iguales</translation>
    </message>
    <message>
        <source>views that pass the second look differ in %1, more than any radius accepts</source>
        <translation>las vistas que superan el segundo examen difieren en %1, más de lo que acepta cualquier radio</translation>
    </message>
    <message>
        <source>further frames or pages differ</source>
        <translation>difieren otros fotogramas o páginas</translation>
    </message>
    <message>
        <source>they are tiny, and differ in more than a little</source>
        <translation>son diminutas y se diferencian demasiado</translation>
    </message>
    <message>
        <source>frequency %1, at most %2 passes</source>
        <translation>frecuencia %1; pasa %2 como máximo</translation>
    </message>
    <message>
        <source>with the search for crops they match: %1</source>
        <translation>con la búsqueda de recortes coinciden: %1</translation>
    </message>
    <message>
        <source>as a crop: %1</source>
        <translation>como recorte: %1</translation>
    </message>
    <message>
        <source>no local features</source>
        <translation>sin rasgos locales</translation>
    </message>
    <message>
        <source>fewer than %1 local features agree on a place</source>
        <translation>menos de %1 rasgos locales coinciden en un lugar</translation>
    </message>
    <message>
        <source>%1 local features agree, but on too small a part</source>
        <translation>coinciden %1 rasgos locales, pero en una parte demasiado pequeña</translation>
    </message>
    <message>
        <source>too little in common, %1 and %2 of them</source>
        <translation>muy poco en común, el %1 y el %2</translation>
    </message>
    <message>
        <source>their pixels could not be compared</source>
        <translation>no se pudieron comparar sus píxeles</translation>
    </message>
    <message>
        <source>in the pixels, %1</source>
        <translation>en los píxeles, %1</translation>
    </message>
    <message>
        <source>edges run in one direction only, so the place is uncertain</source>
        <translation>los bordes van en una sola dirección, así que el lugar es incierto</translation>
    </message>
    <message>
        <source>%1 places can be compared, %2 needed</source>
        <translation>se pueden comparar %1 zonas, hacen falta %2</translation>
    </message>
    <message>
        <source>%1 of %2 places agree, %3 needed</source>
        <translation>coinciden %1 de %2 zonas, hacen falta %3</translation>
    </message>
    <message>
        <source>places agree by %1 on average, %2 needed</source>
        <translation>las zonas coinciden en %1 en promedio, hace falta %2</translation>
    </message>
    <message>
        <source>radius %1 or less: no near-duplicate any more</source>
        <translation>radio %1 o menor: ya no es una copia casi igual</translation>
    </message>
    <message>
        <source>radius %1: near-duplicate</source>
        <translation>radio %1: copia casi igual</translation>
    </message>
    <message>
        <source>radius %1: near-duplicate (queries only)</source>
        <translation>radio %1: copia casi igual (solo al buscar)</translation>
    </message>
    <message>
        <source>radius %1: look-alike</source>
        <translation>radio %1: solo parecida</translation>
    </message>
    <message>
        <source>radius %1: look-alike (queries only)</source>
        <translation>radio %1: solo parecida (solo al buscar)</translation>
    </message>
    <message>
        <source>with the search for crops (menu Library): crop, %1</source>
        <translation>con la búsqueda de recortes (menú Biblioteca): recorte, %1</translation>
    </message>
    <message>
        <source>without the search for crops they are not found as a crop</source>
        <translation>sin la búsqueda de recortes no se encuentran como recorte</translation>
    </message>
    <message>
        <source>neither is in this library; index their folders to find them</source>
        <translation>ninguna está en esta biblioteca; indexe sus carpetas para encontrarlas</translation>
    </message>
    <message>
        <source>the first is not in this library; index its folder to find it</source>
        <translation>la primera no está en esta biblioteca; indexe su carpeta para encontrarla</translation>
    </message>
    <message>
        <source>the second is not in this library; index its folder to find it</source>
        <translation>la segunda no está en esta biblioteca; indexe su carpeta para encontrarla</translation>
    </message>
    <message>
        <source>the first is excluded from the library: %1</source>
        <translation>la primera está excluida de la biblioteca: %1</translation>
    </message>
    <message>
        <source>the second is excluded from the library: %1</source>
        <translation>la segunda está excluida de la biblioteca: %1</translation>
    </message>
    <message>
        <source>the first is protected and never goes to the trash: %1</source>
        <translation>la primera está protegida y nunca va a la papelera: %1</translation>
    </message>
    <message>
        <source>the second is protected and never goes to the trash: %1</source>
        <translation>la segunda está protegida y nunca va a la papelera: %1</translation>
    </message>
    <message>
        <source>rotate-90</source>
        <translation>girada 90°</translation>
    </message>
    <message>
        <source>rotate-180</source>
        <translation>girada 180°</translation>
    </message>
    <message>
        <source>rotate-270</source>
        <translation>girada 270°</translation>
    </message>
    <message>
        <source>mirror</source>
        <translation>reflejada</translation>
    </message>
    <message>
        <source>flip</source>
        <translation>reflejada en vertical</translation>
    </message>
    <message>
        <source>transpose</source>
        <translation>reflejada y girada 90°</translation>
    </message>
    <message>
        <source>transverse</source>
        <translation>reflejada y girada 270°</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln archivo</numerusform>
            <numerusform>%Ln archivos</numerusform>
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
            <numerusform>%Ln problema</numerusform>
            <numerusform>%Ln problemas</numerusform>
        </translation>
    </message>
    <message>
        <source>not decoded</source>
        <translation>sin decodificar</translation>
    </message>
    <message>
        <source>Keep</source>
        <comment>badge</comment>
        <translation>Conservada</translation>
    </message>
    <message>
        <source>Burst</source>
        <translation>Ráfaga</translation>
    </message>
    <message>
        <source>Its folder is protected</source>
        <translation>Su carpeta está protegida</translation>
    </message>
    <message>
        <source>It resembles the best photo only through another</source>
        <translation>Solo se parece a la mejor foto a través de otra</translation>
    </message>
    <message>
        <source>It only looks alike</source>
        <translation>Solo es parecida</translation>
    </message>
    <message>
        <source>It is out of reach now</source>
        <translation>Ahora es inaccesible</translation>
    </message>
    <message>
        <source>The best photo is out of reach now</source>
        <translation>La mejor foto es ahora inaccesible</translation>
    </message>
    <message>
        <source>Cannot be moved: its name is not valid UTF-8</source>
        <translation>No se puede mover: su nombre no es UTF-8 válido</translation>
    </message>
    <message>
        <source>The best photo is damaged</source>
        <translation>La mejor foto está dañada</translation>
    </message>
    <message>
        <source>It may hold more than the best photo</source>
        <translation>Puede contener más que la mejor foto</translation>
    </message>
    <message>
        <source>You chose to keep it</source>
        <translation>Usted eligió conservarla</translation>
    </message>
    <message>
        <source>Its bytes are not equal</source>
        <translation>Sus bytes no son iguales</translation>
    </message>
    <message>
        <source>Its pixels are not equal</source>
        <translation>Sus píxeles no son iguales</translation>
    </message>
    <message>
        <source>It differs in some places</source>
        <translation>Difiere en algunas zonas</translation>
    </message>
    <message>
        <source>It differs in colour</source>
        <translation>Difiere en el color</translation>
    </message>
    <message>
        <source>It differs throughout</source>
        <translation>Difiere en toda la imagen</translation>
    </message>
    <message>
        <source>It is turned</source>
        <translation>Está girada</translation>
    </message>
    <message>
        <source>It is mirrored</source>
        <translation>Está reflejada</translation>
    </message>
    <message>
        <source>It is another exposure of a burst</source>
        <translation>Es otra toma de una ráfaga</translation>
    </message>
    <message>
        <source>It shows a part of the best photo</source>
        <translation>Muestra una parte de la mejor foto</translation>
    </message>
    <message>
        <source>It has more detail than the same part of the best photo</source>
        <translation>Tiene más detalle que esa misma parte de la mejor foto</translation>
    </message>
    <message>
        <source>It shows more than the best photo</source>
        <translation>Muestra más que la mejor foto</translation>
    </message>
    <message>
        <source>It is in the folder that stays</source>
        <translation>Está en la carpeta que se queda</translation>
    </message>
    <message>
        <source>The best photo is not in the folder that stays</source>
        <translation>La mejor foto no está en la carpeta que se queda</translation>
    </message>
    <message>
        <source>It is in the folder of the best photo</source>
        <translation>Está en la carpeta de la mejor foto</translation>
    </message>
    <message>
        <source>It is in another folder than the best photo</source>
        <translation>Está en otra carpeta que la mejor foto</translation>
    </message>
    <message>
        <source>It could not be compared with the best photo</source>
        <translation>No se pudo comparar con la mejor foto</translation>
    </message>
    <message numerus="yes">
        <source>%Ln frames</source>
        <translation>
            <numerusform>%Ln fotograma</numerusform>
            <numerusform>%Ln fotogramas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages</source>
        <translation>
            <numerusform>%Ln página</numerusform>
            <numerusform>%Ln páginas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln videos</source>
        <translation>
            <numerusform>%Ln vídeo</numerusform>
            <numerusform>%Ln vídeos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures of pairs</source>
        <translation>
            <numerusform>%Ln imagen de una pareja</numerusform>
            <numerusform>%Ln imágenes de parejas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>raw data of %Ln files</source>
        <translation>
            <numerusform>datos RAW de %Ln archivo</numerusform>
            <numerusform>datos RAW de %Ln archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln layers</source>
        <translation>
            <numerusform>%Ln capa</numerusform>
            <numerusform>%Ln capas</numerusform>
        </translation>
    </message>
    <message>
        <source>the kept picture</source>
        <translation>la foto conservada</translation>
    </message>
    <message>
        <source>The best of its group: this one is kept.</source>
        <translation>La mejor de su grupo: es la que se conserva.</translation>
    </message>
    <message>
        <source>Every byte equals %1.</source>
        <translation>Todos los bytes son iguales a los de %1.</translation>
    </message>
    <message>
        <source>Every pixel equals %1; only the file differs.</source>
        <translation>Todos los píxeles son iguales a los de %1; solo difiere el archivo.</translation>
    </message>
    <message>
        <source>A verified near-duplicate, %2 from %1.</source>
        <translation>Copia casi igual verificada, a %2 de %1.</translation>
    </message>
    <message>
        <source>Only looks alike, %2 from %1: the closer comparison says it is another picture.</source>
        <translation>Solo parecida, a %2 de %1: la comparación detallada dice que es otra imagen.</translation>
    </message>
    <message>
        <source>It or %1 shows a part of the other.</source>
        <translation>Esta o %1 muestra una parte de la otra.</translation>
    </message>
    <message>
        <source>No copy: another picture of the burst of %1, or a copy of one.</source>
        <translation>No es una copia: es otra foto de la ráfaga de %1, o una copia de una de ellas.</translation>
    </message>
    <message>
        <source>Belongs here through another file; %2 from %1.</source>
        <translation>Está aquí a través de otro archivo; a %2 de %1.</translation>
    </message>
    <message>
        <source>Belongs here through another file.</source>
        <translation>Está aquí a través de otro archivo.</translation>
    </message>
    <message>
        <source>Shows more: %1 is a part of it, %2 of its area.</source>
        <translation>Muestra más: %1 es una parte, el %2 de su superficie.</translation>
    </message>
    <message>
        <source>Shows a part of %1, %2 of its area.</source>
        <translation>Muestra una parte de %1, el %2 de su superficie.</translation>
    </message>
    <message>
        <source>Shows more</source>
        <translation>Muestra más</translation>
    </message>
    <message>
        <source>Part, %1</source>
        <translation>Parte, %1</translation>
    </message>
    <message>
        <source>No visible difference</source>
        <translation>Sin diferencias visibles</translation>
    </message>
    <message>
        <source>Differs in places</source>
        <translation>Difiere por zonas</translation>
    </message>
    <message>
        <source>Differs in colour</source>
        <translation>Difiere en el color</translation>
    </message>
    <message>
        <source>Differs throughout</source>
        <translation>Difiere en toda la imagen</translation>
    </message>
    <message>
        <source>Rotated by 90°.</source>
        <translation>Girada 90°.</translation>
    </message>
    <message>
        <source>Rotated by 180°.</source>
        <translation>Girada 180°.</translation>
    </message>
    <message>
        <source>Rotated by 270°.</source>
        <translation>Girada 270°.</translation>
    </message>
    <message>
        <source>Mirrored.</source>
        <translation>Reflejada.</translation>
    </message>
    <message>
        <source>Upside down and mirrored.</source>
        <translation>Boca abajo y reflejada.</translation>
    </message>
    <message>
        <source>Mirrored and rotated.</source>
        <translation>Reflejada y girada.</translation>
    </message>
    <message>
        <source>almost equal</source>
        <translation>casi igual</translation>
    </message>
    <message>
        <source>very similar</source>
        <translation>muy similar</translation>
    </message>
    <message>
        <source>similar</source>
        <translation>similar</translation>
    </message>
    <message>
        <source>loose</source>
        <translation>poco similar</translation>
    </message>
    <message>
        <source>very loose</source>
        <translation>muy poco similar</translation>
    </message>
    <message>
        <source>Other colours</source>
        <translation>Otros colores</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Difiere</translation>
    </message>
    <message>
        <source>Mirrored</source>
        <translation>Reflejada</translation>
    </message>
    <message>
        <source>%1 MP</source>
        <translation>%1 MP</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bytes</source>
        <translation>
            <numerusform>%Ln byte</numerusform>
            <numerusform>%Ln bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>One picture</source>
        <translation>Una imagen</translation>
    </message>
    <message>
        <source>Animation</source>
        <translation>Animación</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Picture and video</source>
        <translation>Imagen y vídeo</translation>
    </message>
    <message>
        <source>Several pictures</source>
        <translation>Varias imágenes</translation>
    </message>
    <message>
        <source>Raw data</source>
        <translation>Datos RAW</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Capas</translation>
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
        <translation>La más nítida</translation>
    </message>
    <message>
        <source>Holds most</source>
        <translation>Más contenido</translation>
    </message>
    <message>
        <source>No border</source>
        <translation>Sin borde</translation>
    </message>
    <message>
        <source>Original format</source>
        <translation>Formato original</translation>
    </message>
    <message>
        <source>Least compressed</source>
        <translation>Menos comprimida</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures</source>
        <translation>
            <numerusform>%Ln foto</numerusform>
            <numerusform>%Ln fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>the first %1 are shown</source>
        <translation>se muestran las %1 primeras</translation>
    </message>
    <message>
        <source>Confirm, next group</source>
        <translation>Confirmar, grupo siguiente</translation>
    </message>
    <message>
        <source>Choose the next picture</source>
        <translation>Elegir la foto siguiente</translation>
    </message>
    <message>
        <source>Choose the previous picture</source>
        <translation>Elegir la foto anterior</translation>
    </message>
    <message>
        <source>Choose the picture below</source>
        <translation>Elegir la foto de abajo</translation>
    </message>
    <message>
        <source>Choose the picture above</source>
        <translation>Elegir la foto de arriba</translation>
    </message>
    <message>
        <source>Confirm, and show the next group</source>
        <translation>Confirmar y mostrar el grupo siguiente</translation>
    </message>
    <message>
        <source>Scroll back</source>
        <translation>Retroceder</translation>
    </message>
    <message>
        <source>Scroll on</source>
        <translation>Avanzar</translation>
    </message>
    <message>
        <source>The library could not be opened</source>
        <translation>No se pudo abrir la biblioteca</translation>
    </message>
    <message>
        <source>Opening the library…</source>
        <translation>Abriendo la biblioteca…</translation>
    </message>
    <message>
        <source>Show the next notice</source>
        <translation>Mostrar el aviso siguiente</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Cerrar este aviso</translation>
    </message>
    <message>
        <source>1 of %1</source>
        <translation>1 de %1</translation>
    </message>
    <message>
        <source>bits</source>
        <translation>bits</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Go to the notice, and back</source>
        <translation>Ir al aviso y volver</translation>
    </message>
    <message>
        <source> and </source>
        <translation> y </translation>
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
        <translation>Informe de cierre inesperado</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>Copiar &amp;informe</translation>
    </message>
    <message>
        <source>Moves to the trash are written down before they are made, so Undo still knows them. The report says where in the program the fault was. It is sent nowhere. You can copy it into a message to the people who maintain dupfinder.</source>
        <translation>Los movimientos a la papelera se anotan antes de hacerse, así que Deshacer los sigue conociendo. El informe indica en qué parte del programa estuvo el fallo. No se envía a ninguna parte. Puede copiarlo en un mensaje a quienes mantienen dupfinder.</translation>
    </message>
    <message>
        <source>dupfinder crashed the last time</source>
        <translation>dupfinder se cerró inesperadamente la última vez</translation>
    </message>
    <message>
        <source>From a photo to 64 answers</source>
        <translation>De una foto a 64 respuestas</translation>
    </message>
    <message>
        <source>dupfinder asks 64 simple questions about each photo, and notes the answers once. Photos with nearly the same answers may be copies of each other.</source>
        <translation>dupfinder hace 64 preguntas sencillas sobre cada foto y anota las respuestas una sola vez. Las fotos con casi las mismas respuestas pueden ser copias unas de otras.</translation>
    </message>
    <message>
        <source>The answers: white where the next square to the right is brighter, else black</source>
        <translation>Las respuestas: blanco donde el cuadro de la derecha es más claro; si no, negro</translation>
    </message>
    <message>
        <source>The photo</source>
        <translation>La foto</translation>
    </message>
    <message>
        <source>Its brightness, without the colours</source>
        <translation>Su brillo, sin los colores</translation>
    </message>
    <message>
        <source>The average, in 8 rows of 9 squares</source>
        <translation>La media, en 8 filas de 9 cuadros</translation>
    </message>
    <message>
        <source>Each question is the same: is the next square to the right brighter than this one? A row of 9 squares gives 8 answers, and 8 rows give 64.</source>
        <translation>La pregunta es siempre la misma: ¿es el cuadro de la derecha más claro que este? Una fila de 9 cuadros da 8 respuestas, y 8 filas dan 64.</translation>
    </message>
    <message>
        <source>A copy has nearly the same answers</source>
        <translation>Una copia tiene casi las mismas respuestas</translation>
    </message>
    <message>
        <source>In a copy that is smaller, brighter or saved again, light and dark are where they were. In another photo they are elsewhere. A dot marks each answer that differs from the photo&apos;s.</source>
        <translation>En una copia más pequeña, más clara o guardada de nuevo, lo claro y lo oscuro siguen donde estaban. En otra foto están en otra parte. Un punto señala cada respuesta que difiere de las de la foto.</translation>
    </message>
    <message>
        <source>Photos with at most %1 different answers may be copies. The button “Similarity” changes this number. Photos are also compared turned and mirrored, in all eight ways.</source>
        <translation>Las fotos con %1 respuestas distintas como máximo pueden ser copias. El botón «Similitud» cambia este número. Las fotos se comparan también giradas y reflejadas, de las ocho formas posibles.</translation>
    </message>
    <message>
        <source>Then it looks again</source>
        <translation>Después, un segundo examen</translation>
    </message>
    <message>
        <source>Different photos can give similar answers by chance. So each pair gets a second look, with hundreds of further questions.</source>
        <translation>Dos fotos distintas pueden dar respuestas similares por azar. Por eso cada pareja pasa un segundo examen, con cientos de preguntas más.</translation>
    </message>
    <message>
        <source>Last, dupfinder lays the copy over the best photo of the group and looks for changes. Each changed place gets a frame, and the copy is not marked unless you mark it.</source>
        <translation>Por último, dupfinder superpone la copia a la mejor foto del grupo y busca cambios. Cada zona cambiada recibe un marco, y la copia no se marca a menos que la marque usted.</translation>
    </message>
    <message>
        <source>The best photo</source>
        <translation>La mejor foto</translation>
    </message>
    <message>
        <source>A copy to which birds were added</source>
        <translation>Una copia con pájaros añadidos</translation>
    </message>
    <message>
        <source>Parts of photos, and screenshots of them, are found in another way: by small details, such as the corner of a window, that lie in the same places in both pictures.</source>
        <translation>Las partes de fotos y sus capturas de pantalla se encuentran de otra manera: por pequeños detalles, como la esquina de una ventana, que están en los mismos sitios en ambas imágenes.</translation>
    </message>
    <message>
        <source>What the words mean</source>
        <translation>Qué significan las palabras</translation>
    </message>
    <message>
        <source>The files are equal, byte for byte.</source>
        <translation>Los archivos son iguales, byte a byte.</translation>
    </message>
    <message>
        <source>The pictures are equal in every pixel. Only the files differ, for example in their dates.</source>
        <translation>Las imágenes son iguales en todos los píxeles. Solo difieren los archivos, por ejemplo en las fechas.</translation>
    </message>
    <message>
        <source>At most %1 answers differ: for example, a copy that was saved again.</source>
        <translation>Difieren como máximo %1 respuestas: por ejemplo, una copia guardada de nuevo.</translation>
    </message>
    <message>
        <source>More answers differ: for example, a copy that is much smaller or edited a little.</source>
        <translation>Difieren más respuestas: por ejemplo, una copia mucho más pequeña o algo editada.</translation>
    </message>
    <message>
        <source>The answers are similar, but the second look found another photo. It is in no group.</source>
        <translation>Las respuestas son similares, pero el segundo examen vio que es otra foto. No está en ningún grupo.</translation>
    </message>
    <message>
        <source>A smaller, brighter copy. Different answers: %1 of 64.</source>
        <translation>Una copia más pequeña y clara. Respuestas distintas: %1 de 64.</translation>
    </message>
    <message>
        <source>Another photo. Different answers: %1 of 64.</source>
        <translation>Otra foto. Respuestas distintas: %1 de 64.</translation>
    </message>
    <message>
        <source>dupfinder crashed the last time. A report of it can be shown and copied.</source>
        <translation>dupfinder se cerró inesperadamente la última vez. Se puede ver y copiar un informe.</translation>
    </message>
    <message>
        <source>Show report…</source>
        <translation>Mostrar informe…</translation>
    </message>
</context>
</TS>
