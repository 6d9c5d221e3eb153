<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>&amp;Add folder…</source>
        <translation>&amp;Adicionar pasta…</translation>
    </message>
    <message>
        <source>&amp;Find picture…</source>
        <translation>&amp;Localizar imagem…</translation>
    </message>
    <message>
        <source>Open re&amp;sults…</source>
        <translation>A&amp;brir resultados…</translation>
    </message>
    <message>
        <source>&amp;Export groups…</source>
        <translation>&amp;Exportar grupos…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>Pas&amp;te picture</source>
        <translation>Co&amp;lar imagem</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Selecionar &amp;tudo</translation>
    </message>
    <message>
        <source>C&amp;lear query</source>
        <translation>Lim&amp;par consulta</translation>
    </message>
    <message>
        <source>Pre&amp;ferences…</source>
        <translation>Pre&amp;ferências…</translation>
    </message>
    <message>
        <source>Searc&amp;h groups</source>
        <translation>&amp;Pesquisar grupos</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Revisão</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Localizar</translation>
    </message>
    <message>
        <source>&amp;Larger thumbnails</source>
        <translation>Miniaturas &amp;maiores</translation>
    </message>
    <message>
        <source>&amp;Smaller thumbnails</source>
        <translation>Miniaturas me&amp;nores</translation>
    </message>
    <message>
        <source>D&amp;efault size</source>
        <translation>&amp;Tamanho padrão</translation>
    </message>
    <message>
        <source>Folders &amp;pane</source>
        <translation>Painel de pa&amp;stas</translation>
    </message>
    <message>
        <source>&amp;Info panel</source>
        <translation>Painel de &amp;informações</translation>
    </message>
    <message>
        <source>&amp;All groups</source>
        <translation>Todos os &amp;grupos</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>Tela &amp;cheia</translation>
    </message>
    <message>
        <source>Pre&amp;view</source>
        <translation>&amp;Prévia</translation>
    </message>
    <message>
        <source>S&amp;urvey</source>
        <translation>V&amp;isão geral</translation>
    </message>
    <message>
        <source>C&amp;onfirm group, and go on</source>
        <translation>C&amp;onfirmar grupo e avançar</translation>
    </message>
    <message>
        <source>&amp;Accept all proposals</source>
        <translation>&amp;Aceitar todas as sugestões</translation>
    </message>
    <message>
        <source>&amp;Rescan</source>
        <translation>&amp;Atualizar</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Parar</translation>
    </message>
    <message>
        <source>&amp;Compare now</source>
        <translation>&amp;Comparar agora</translation>
    </message>
    <message>
        <source>&amp;Also find crops and screenshots</source>
        <translation>&amp;Localizar também recortes e capturas de tela</translation>
    </message>
    <message>
        <source>C&amp;hoose by rule…</source>
        <translation>Escolher por re&amp;gra…</translation>
    </message>
    <message>
        <source>&amp;Mark or unmark</source>
        <translation>&amp;Marcar ou desmarcar</translation>
    </message>
    <message>
        <source>&amp;Keep this one</source>
        <translation>Man&amp;ter esta</translation>
    </message>
    <message>
        <source>C&amp;lear marks</source>
        <translation>&amp;Limpar marcas</translation>
    </message>
    <message>
        <source>Compare &amp;side by side</source>
        <translation>Comparar lado a la&amp;do</translation>
    </message>
    <message>
        <source>E&amp;xplain…</source>
        <translation>&amp;Explicar…</translation>
    </message>
    <message>
        <source>&amp;Not a duplicate</source>
        <translation>&amp;Não é duplicata</translation>
    </message>
    <message>
        <source>Move marked to T&amp;rash…</source>
        <translation>Mover marcadas para a lixei&amp;ra…</translation>
    </message>
    <message>
        <source>Move marked to &amp;folder…</source>
        <translation>Mover marcadas para pa&amp;sta…</translation>
    </message>
    <message>
        <source>Re&amp;place marked by hard links…</source>
        <translation>Substituir marcadas por links &amp;físicos…</translation>
    </message>
    <message>
        <source>Recently &amp;trashed…</source>
        <translation>Recentes na li&amp;xeira…</translation>
    </message>
    <message>
        <source>&amp;Not duplicates…</source>
        <translation>&amp;Não são duplicatas…</translation>
    </message>
    <message>
        <source>&amp;Problems…</source>
        <translation>P&amp;roblemas…</translation>
    </message>
    <message>
        <source>&amp;Excluded…</source>
        <translation>&amp;Ignorados…</translation>
    </message>
    <message>
        <source>Pr&amp;otected folders…</source>
        <translation>Pastas pro&amp;tegidas…</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guia</translation>
    </message>
    <message>
        <source>&amp;Three steps</source>
        <translation>&amp;Três passos</translation>
    </message>
    <message>
        <source>&amp;How similarity works</source>
        <translation>&amp;Como funciona a semelhança</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Atalhos de tec&amp;lado</translation>
    </message>
    <message>
        <source>Open &amp;log folder</source>
        <translation>Abrir pasta de &amp;registros</translation>
    </message>
    <message>
        <source>&amp;About dupfinder</source>
        <translation>&amp;Sobre o dupfinder</translation>
    </message>
    <message>
        <source>%1 keep</source>
        <translation>%1 manter</translation>
    </message>
    <message>
        <source>%1 trash</source>
        <translation>%1 lixeira</translation>
    </message>
    <message>
        <source>↵ confirm, next</source>
        <translation>↵ confirmar e avançar</translation>
    </message>
    <message>
        <source>Space preview</source>
        <translation>Espaço prévia</translation>
    </message>
    <message>
        <source>%1 compare</source>
        <translation>%1 comparar</translation>
    </message>
    <message>
        <source>%1 survey</source>
        <translation>%1 visão geral</translation>
    </message>
    <message>
        <source>%1 not a duplicate</source>
        <translation>%1 não é duplicata</translation>
    </message>
    <message>
        <source>Waiting for the drive of “%1”…</source>
        <translation>Aguardando a unidade de “%1”…</translation>
    </message>
    <message>
        <source>The drive or network of “%1” does not answer.</source>
        <translation>A unidade ou a rede de “%1” não responde.</translation>
    </message>
    <message>
        <source>Add folder</source>
        <translation>Adicionar pasta</translation>
    </message>
    <message>
        <source>Open results</source>
        <translation>Abrir resultados</translation>
    </message>
    <message>
        <source>Find picture</source>
        <translation>Localizar imagem</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>Imagens (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>“%1” was removed from the list; its files stay as they are.</source>
        <translation>“%1” foi removida da lista; os arquivos continuam como estão.</translation>
    </message>
    <message>
        <source>Add again</source>
        <translation>Adicionar de novo</translation>
    </message>
    <message>
        <source>The files of “%1” never go to the trash from now on.</source>
        <translation>A partir de agora, os arquivos de “%1” nunca vão para a lixeira.</translation>
    </message>
    <message>
        <source>The files of “%1” may go to the trash again.</source>
        <translation>Os arquivos de “%1” podem ir de novo para a lixeira.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>“%1” was left out of the library; nothing is changed on the disk.</source>
        <translation>“%1” agora é ignorado na biblioteca; nada muda no disco.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paths were left out of the library; nothing is changed on the disk.</source>
        <translation>
            <numerusform>%Ln caminho agora é ignorado na biblioteca; nada muda no disco.</numerusform>
            <numerusform>%Ln caminhos agora são ignorados na biblioteca; nada muda no disco.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is in the list already; it is looked through again.</source>
        <translation>“%1” já está na lista; será examinada de novo.</translation>
    </message>
    <message>
        <source>“%1” lies in “%2”, which is in the list already.</source>
        <translation>“%1” está dentro de “%2”, que já está na lista.</translation>
    </message>
    <message>
        <source>%1, out of reach</source>
        <translation>%1, inacessível</translation>
    </message>
    <message>
        <source>%1, protected</source>
        <translation>%1, protegida</translation>
    </message>
    <message>
        <source>%1, unfinished</source>
        <translation>%1, incompleta</translation>
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
        <translation>Pastas</translation>
    </message>
    <message>
        <source>Folders of the library</source>
        <translation>Pastas da biblioteca</translation>
    </message>
    <message>
        <source>Drop a folder here.</source>
        <translation>Solte uma pasta aqui.</translation>
    </message>
    <message>
        <source>&amp;Open in file manager</source>
        <translation>Abrir no &amp;gerenciador de arquivos</translation>
    </message>
    <message>
        <source>&amp;Copy path</source>
        <translation>&amp;Copiar caminho</translation>
    </message>
    <message>
        <source>&amp;Protect: never move to the trash</source>
        <translation>&amp;Proteger: nunca mover para a lixeira</translation>
    </message>
    <message>
        <source>Re&amp;move from the list</source>
        <translation>Re&amp;mover da lista</translation>
    </message>
    <message>
        <source>The files stay as they are</source>
        <translation>Os arquivos continuam como estão</translation>
    </message>
    <message>
        <source>Waiting for the drive…</source>
        <translation>Aguardando a unidade…</translation>
    </message>
    <message>
        <source>Only folders can be added to the library; drop pictures on the page Find.</source>
        <translation>Só pastas podem ser adicionadas à biblioteca; solte imagens na página Localizar.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups, %1 so far</source>
        <translation>
            <numerusform>%Ln grupo, %1 até agora</numerusform>
            <numerusform>%Ln grupos, %1 até agora</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped; what was read is kept.</source>
        <translation>Parado; o que foi lido está guardado.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln folders could not be looked through.</source>
        <translation>
            <numerusform>%Ln pasta não pôde ser examinada.</numerusform>
            <numerusform>%Ln pastas não puderam ser examinadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files could not be read any more: they vanished, or a drive does not answer.</source>
        <translation>
            <numerusform>%Ln arquivo não pôde mais ser lido: sumiu, ou uma unidade não responde.</numerusform>
            <numerusform>%Ln arquivos não puderam mais ser lidos: sumiram, ou uma unidade não responde.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rescan</source>
        <translation>Atualizar</translation>
    </message>
    <message>
        <source>There are no photos in %1.</source>
        <translation>Não há imagens em %1.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln novo</numerusform>
            <numerusform>%Ln novos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln alterado</numerusform>
            <numerusform>%Ln alterados</numerusform>
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
            <numerusform>%Ln a menos</numerusform>
            <numerusform>%Ln a menos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not read</source>
        <translation>
            <numerusform>%Ln não lido</numerusform>
            <numerusform>%Ln não lidos</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing has changed</source>
        <translation>nada mudou</translation>
    </message>
    <message>
        <source>Results in “%1”</source>
        <translation>Resultados em “%1”</translation>
    </message>
    <message>
        <source>Pictures of a group</source>
        <translation>Fotos de um grupo</translation>
    </message>
    <message>
        <source>List of groups</source>
        <translation>Lista de grupos</translation>
    </message>
    <message>
        <source>Search and filters</source>
        <translation>Pesquisa e filtros</translation>
    </message>
    <message>
        <source>List of folders</source>
        <translation>Lista de pastas</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Prévia</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Visão geral</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Pictures that Find shows</source>
        <translation>Fotos exibidas em Localizar</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>E&amp;ditar</translation>
    </message>
    <message>
        <source>&amp;Photo</source>
        <translation>&amp;Foto</translation>
    </message>
    <message>
        <source>Revie&amp;w</source>
        <translation>&amp;Revisão</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Exibir</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Biblioteca</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aj&amp;uda</translation>
    </message>
    <message>
        <source>&amp;Recent folders</source>
        <translation>Pastas re&amp;centes</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Nenhuma ainda</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Barra de ferramentas</translation>
    </message>
    <message>
        <source>Thumbnail size</source>
        <translation>Tamanho das miniaturas</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard.</source>
        <translation>Não há imagem na área de transferência.</translation>
    </message>
    <message>
        <source>There is no such file: %1</source>
        <translation>Este arquivo não existe: %1</translation>
    </message>
    <message>
        <source>Opening the results in “%1”…</source>
        <translation>Abrindo os resultados em “%1”…</translation>
    </message>
    <message>
        <source>The window for the results cannot be started.</source>
        <translation>Não foi possível abrir a janela de resultados.</translation>
    </message>
    <message>
        <source>The logs are in %1</source>
        <translation>Os registros estão em %1</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Andamento</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos selected</source>
        <translation>
            <numerusform>%Ln foto selecionada</numerusform>
            <numerusform>%Ln fotos selecionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping; what is done is kept…</source>
        <translation>Parando; o que foi feito está guardado…</translation>
    </message>
    <message>
        <source>%1 photos/s</source>
        <translation>%1 imagens/s</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>restam %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos found</source>
        <translation>
            <numerusform>%Ln imagem encontrada</numerusform>
            <numerusform>%Ln imagens encontradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking through the folders…</source>
        <translation>Examinando as pastas…</translation>
    </message>
    <message>
        <source>Reading %1 of %2</source>
        <translation>Lendo %1 de %2</translation>
    </message>
    <message>
        <source>Comparing all photos, step %1 of %2</source>
        <translation>Comparando todas as imagens, etapa %1 de %2</translation>
    </message>
    <message>
        <source>Moving, %1 of %2</source>
        <translation>Movendo, %1 de %2</translation>
    </message>
    <message>
        <source>Putting back, %1 of %2</source>
        <translation>Restaurando, %1 de %2</translation>
    </message>
    <message>
        <source>Preparing to find crops, %1 of %2</source>
        <translation>Preparando a busca de recortes, %1 de %2</translation>
    </message>
    <message>
        <source>Looking for crops, %1 of %2</source>
        <translation>Procurando recortes, %1 de %2</translation>
    </message>
    <message>
        <source>Comparing pictures, %1 of %2</source>
        <translation>Comparando fotos, %1 de %2</translation>
    </message>
    <message>
        <source>Checking equal files, %1</source>
        <translation>Verificando arquivos iguais, %1</translation>
    </message>
    <message>
        <source>Checking equal files, %1 of %2</source>
        <translation>Verificando arquivos iguais, %1 de %2</translation>
    </message>
    <message>
        <source>Own rule</source>
        <translation>Regra própria</translation>
    </message>
    <message>
        <source>Very similar</source>
        <translation>Muito semelhante</translation>
    </message>
    <message>
        <source>Similar</source>
        <translation>Semelhante</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Melhor</translation>
    </message>
    <message>
        <source>Identical</source>
        <translation>Idêntica</translation>
    </message>
    <message>
        <source>Same pixels</source>
        <translation>Mesmos pixels</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Recorte</translation>
    </message>
    <message>
        <source>Another shot of the burst</source>
        <translation>Outra foto da sequência</translation>
    </message>
    <message>
        <source>Look-alike</source>
        <translation>Só parecida</translation>
    </message>
    <message>
        <source>Similar to another copy</source>
        <translation>Semelhante a outra cópia</translation>
    </message>
    <message>
        <source>The two pictures</source>
        <translation>As duas fotos</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Carregando…</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparando…</translation>
    </message>
    <message>
        <source>Left picture:</source>
        <translation>Foto à esquerda:</translation>
    </message>
    <message>
        <source>Right picture:</source>
        <translation>Foto à direita:</translation>
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
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Show only the groups with pictures of the folder</source>
        <translation>Mostrar só os grupos com fotos da pasta</translation>
    </message>
    <message>
        <source>Return or Space</source>
        <translation>Enter ou Espaço</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Show the groups of all folders again</source>
        <translation>Mostrar de novo os grupos de todas as pastas</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Previous picture; ← does the same</source>
        <translation>Foto anterior; ← faz o mesmo</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Próxima</translation>
    </message>
    <message>
        <source>Next picture; → does the same</source>
        <translation>Próxima foto; → faz o mesmo</translation>
    </message>
    <message>
        <source>Previous group</source>
        <translation>Grupo anterior</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>PgUp</translation>
    </message>
    <message>
        <source>Next group</source>
        <translation>Próximo grupo</translation>
    </message>
    <message>
        <source>PgDn</source>
        <translation>PgDn</translation>
    </message>
    <message>
        <source>Show one large, and the other in the same place at each press; hold to look for a moment</source>
        <translation>Mostra uma em tamanho grande e, a cada clique, a outra no mesmo lugar; segure para espiar</translation>
    </message>
    <message>
        <source>Lay one over the other, with a divider that can be moved</source>
        <translation>Sobrepõe uma à outra, com uma divisória móvel</translation>
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
        <translation>Deslizar</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferença</translation>
    </message>
    <message>
        <source>Show where they differ</source>
        <translation>Mostra onde diferem</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Show or hide the information at the right</source>
        <translation>Mostra ou oculta as informações à direita</translation>
    </message>
    <message>
        <source>Mark it for the trash, and go on; T and Delete do the same</source>
        <translation>Marca-a para a lixeira e avança; T e Delete fazem o mesmo</translation>
    </message>
    <message>
        <source>Make it the best of its group: it stays, and the others are compared with it</source>
        <translation>Torna-a a melhor do grupo: ela fica, e as outras são comparadas com ela</translation>
    </message>
    <message>
        <source>These two are no duplicates, and not to be shown together again</source>
        <translation>Estas duas não são duplicatas e não devem mais aparecer juntas</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Lixeira</translation>
    </message>
    <message>
        <source>Make best</source>
        <translation>É a melhor</translation>
    </message>
    <message>
        <source>Not duplicates</source>
        <translation>Não são duplicatas</translation>
    </message>
    <message>
        <source>Show all of both; double click does the same</source>
        <translation>Mostra as duas por inteiro; clique duplo faz o mesmo</translation>
    </message>
    <message>
        <source>100%: the larger picture pixel by pixel</source>
        <translation>100%: a foto maior, pixel por pixel</translation>
    </message>
    <message>
        <source>Change sides; what is then at the left stays there</source>
        <translation>Troca os lados; a que vai para a esquerda fica lá</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Reduzir</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>100%</source>
        <translation>100%</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Trocar</translation>
    </message>
    <message>
        <source>Turn alike</source>
        <translation>Girar igual</translation>
    </message>
    <message>
        <source>Show turned copies as the best one is</source>
        <translation>Mostra as cópias giradas como a melhor</translation>
    </message>
    <message>
        <source>Everything that is known of the two is equal.</source>
        <translation>Tudo o que se sabe das duas é igual.</translation>
    </message>
    <message>
        <source>What is known of the two pictures</source>
        <translation>O que se sabe das duas fotos</translation>
    </message>
    <message>
        <source>%1, better: %2</source>
        <translation>%1, melhor: %2</translation>
    </message>
    <message>
        <source>Copy this path</source>
        <translation>Copiar este caminho</translation>
    </message>
    <message>
        <source>Copy the path of the left file</source>
        <translation>Copiar o caminho do arquivo à esquerda</translation>
    </message>
    <message>
        <source>Copy the path of the right file</source>
        <translation>Copiar o caminho do arquivo à direita</translation>
    </message>
    <message>
        <source>Better: %1</source>
        <translation>Melhor: %1</translation>
    </message>
    <message>
        <source>Divider: left picture at its left, right picture at its right</source>
        <translation>Divisória: foto esquerda à esquerda dela, foto direita à direita</translation>
    </message>
    <message>
        <source>your choice</source>
        <translation>sua escolha</translation>
    </message>
    <message>
        <source>changed since it was indexed</source>
        <translation>alterada desde a leitura</translation>
    </message>
    <message>
        <source>out of reach</source>
        <translation>inacessível</translation>
    </message>
    <message>
        <source>Trash</source>
        <comment>badge</comment>
        <translation>Lixeira</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>Protegida</translation>
    </message>
    <message>
        <source>Proposed for the trash</source>
        <translation>Sugerida para a lixeira</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Mantida</translation>
    </message>
    <message>
        <source>Only differences</source>
        <translation>Só diferenças</translation>
    </message>
    <message>
        <source>Leave out what is equal (O)</source>
        <translation>Omite o que é igual (O)</translation>
    </message>
    <message>
        <source>Left picture</source>
        <translation>Foto à esquerda</translation>
    </message>
    <message>
        <source>Right picture</source>
        <translation>Foto à direita</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Informações</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Difference, %1 times brighter</source>
        <translation>Diferença, %1 vezes mais clara</translation>
    </message>
    <message>
        <source>the pictures are of different shapes, so they do not lie exactly on one another</source>
        <translation>as fotos têm proporções diferentes e não se sobrepõem exatamente</translation>
    </message>
    <message>
        <source>no difference at this size</source>
        <translation>nenhuma diferença neste tamanho</translation>
    </message>
    <message>
        <source>%1% of the pixels differ</source>
        <translation>%1% dos pixels diferem</translation>
    </message>
    <message>
        <source>at most by %1 of 255</source>
        <translation>no máximo %1 de 255</translation>
    </message>
    <message>
        <source>“%1” is shown from a picture of %2 pixels.</source>
        <translation>“%1” é mostrada a partir de uma imagem de %2 pixels.</translation>
    </message>
    <message>
        <source>What was searched for</source>
        <translation>Imagem procurada</translation>
    </message>
    <message>
        <source>In the group</source>
        <translation>No grupo</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>Semelhança</translation>
    </message>
    <message>
        <source>Belongs to it</source>
        <translation>Pertence à foto</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Caminho</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Conteúdo</translation>
    </message>
    <message>
        <source>more content</source>
        <translation>mais conteúdo</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>Dimensões</translation>
    </message>
    <message>
        <source>no border</source>
        <translation>sem borda</translation>
    </message>
    <message>
        <source>more pixels</source>
        <translation>mais pixels</translation>
    </message>
    <message>
        <source>File size</source>
        <translation>Tamanho do arquivo</translation>
    </message>
    <message>
        <source>less compressed</source>
        <translation>menor compressão</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>the original format</source>
        <translation>o formato original</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualidade</translation>
    </message>
    <message>
        <source>Turned</source>
        <translation>Girada</translation>
    </message>
    <message>
        <source>Upright</source>
        <translation>Sem rotação</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Gravada</translation>
    </message>
    <message>
        <source>upright</source>
        <translation>sem rotação</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Danificada</translation>
    </message>
    <message>
        <source>Intact</source>
        <translation>Íntegra</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>intact</source>
        <translation>íntegra</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Tirada em</translation>
    </message>
    <message>
        <source>earlier</source>
        <translation>anterior</translation>
    </message>
    <message>
        <source>known</source>
        <translation>disponível</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Modificada em</translation>
    </message>
    <message>
        <source>older</source>
        <translation>mais antiga</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Câmera</translation>
    </message>
    <message>
        <source>Lens</source>
        <translation>Lente</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Exposição</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>the best one</source>
        <translation>melhor foto</translation>
    </message>
    <message>
        <source>This file is not there any more.</source>
        <translation>Este arquivo não existe mais.</translation>
    </message>
    <message>
        <source>This file cannot be shown: %1</source>
        <translation>Não é possível mostrar este arquivo: %1</translation>
    </message>
    <message>
        <source>Next picture; in Swipe, move the divider</source>
        <translation>Próxima foto; em Deslizar, move a divisória</translation>
    </message>
    <message>
        <source>Previous picture; in Swipe, move the divider</source>
        <translation>Foto anterior; em Deslizar, move a divisória</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>Próxima foto</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>Foto anterior</translation>
    </message>
    <message>
        <source>Choose the left picture</source>
        <translation>Escolher a foto à esquerda</translation>
    </message>
    <message>
        <source>Choose the right picture</source>
        <translation>Escolher a foto à direita</translation>
    </message>
    <message>
        <source>Keep the chosen picture</source>
        <translation>Manter a foto escolhida</translation>
    </message>
    <message>
        <source>Mark the chosen picture for the trash, and go on</source>
        <translation>Marcar a foto escolhida para a lixeira e avançar</translation>
    </message>
    <message>
        <source>Make the chosen picture the best of its group</source>
        <translation>Tornar a foto escolhida a melhor do grupo</translation>
    </message>
    <message>
        <source>The two are not duplicates</source>
        <translation>As duas não são duplicatas</translation>
    </message>
    <message>
        <source>Flip between the two; hold to look</source>
        <translation>Alternar entre as duas; segure para espiar</translation>
    </message>
    <message>
        <source>Swipe: a divider between the two</source>
        <translation>Deslizar: uma divisória entre as duas</translation>
    </message>
    <message>
        <source>Show or hide the information</source>
        <translation>Mostrar ou ocultar as informações</translation>
    </message>
    <message>
        <source>Only differences in the information</source>
        <translation>Só diferenças nas informações</translation>
    </message>
    <message>
        <source>Swap the two</source>
        <translation>Trocar as duas</translation>
    </message>
    <message>
        <source>Turn alike, or as stored</source>
        <translation>Girar igual, ou como gravadas</translation>
    </message>
    <message>
        <source>Move the view to the left</source>
        <translation>Mover a visão para a esquerda</translation>
    </message>
    <message>
        <source>Move the view to the right</source>
        <translation>Mover a visão para a direita</translation>
    </message>
    <message>
        <source>Move the view up</source>
        <translation>Mover a visão para cima</translation>
    </message>
    <message>
        <source>Move the view down</source>
        <translation>Mover a visão para baixo</translation>
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
        <translation>Clique ou tecle %1 para que as teclas valham para esta foto.</translation>
    </message>
    <message>
        <source>The keys are for this picture</source>
        <translation>As teclas valem para esta foto</translation>
    </message>
    <message>
        <source>Keys act here</source>
        <translation>Teclas valem aqui</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>There is no host named %1, or this computer is offline.</source>
        <translation>Não há servidor com o nome %1, ou este computador está off-line.</translation>
    </message>
    <message>
        <source>%1 leads to an address that is not secure, at %2.</source>
        <translation>%1 leva a um endereço que não é seguro, em %2.</translation>
    </message>
    <message>
        <source>%1 is an address of this computer or of the local network; it is not fetched.</source>
        <translation>%1 é um endereço deste computador ou da rede local; não será baixado.</translation>
    </message>
    <message>
        <source>%1 was reached by too many redirects.</source>
        <translation>%1 exigiu redirecionamentos demais.</translation>
    </message>
    <message>
        <source>%1 answered with status %2.</source>
        <translation>%1 respondeu com o status %2.</translation>
    </message>
    <message>
        <source>%1 sent the file in a compressed form that was not asked for.</source>
        <translation>%1 enviou o arquivo em uma forma compactada que não foi pedida.</translation>
    </message>
    <message>
        <source>%1 could not prove that it is %1: %2.</source>
        <translation>%1 não conseguiu provar que é %1: %2.</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made.</source>
        <translation>Não foi possível criar uma conexão segura com %1.</translation>
    </message>
    <message>
        <source>%1 took too long to answer.</source>
        <translation>%1 demorou demais para responder.</translation>
    </message>
    <message>
        <source>%1 broke off before the file was complete.</source>
        <translation>%1 interrompeu o envio antes do fim do arquivo.</translation>
    </message>
    <message>
        <source>%1 sent an answer that is not valid, or broke off.</source>
        <translation>%1 enviou uma resposta inválida ou interrompeu o envio.</translation>
    </message>
    <message>
        <source>%1 cannot be reached; is this computer online?</source>
        <translation>Não foi possível acessar %1; este computador está on-line?</translation>
    </message>
    <message>
        <source>The connection to %1 failed: %2.</source>
        <translation>A conexão com %1 falhou: %2.</translation>
    </message>
    <message>
        <source>The file at %1 is larger than %2 MiB.</source>
        <translation>O arquivo em %1 é maior que %2 MiB.</translation>
    </message>
    <message>
        <source>This is not a web address.</source>
        <translation>Isto não é um endereço da web.</translation>
    </message>
    <message>
        <source>An address with a user name or password in it is not fetched.</source>
        <translation>Um endereço com nome de usuário ou senha não é baixado.</translation>
    </message>
    <message>
        <source>The name of the host in this address is not valid.</source>
        <translation>O nome do servidor neste endereço não é válido.</translation>
    </message>
    <message>
        <source>%1 cannot be asked at port %2.</source>
        <translation>Não é possível acessar %1 na porta %2.</translation>
    </message>
    <message>
        <source>The work has ended.</source>
        <translation>A tarefa terminou.</translation>
    </message>
    <message>
        <source>About dupfinder</source>
        <translation>Sobre o dupfinder</translation>
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
        <translation>Encontra fotos que você tem mais de uma vez e nunca apaga nenhuma em definitivo.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copies the versions as text</source>
        <translation>Copia as versões como texto</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versão %1</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Unexpected error</source>
        <translation>Erro inesperado</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>&amp;Copiar detalhes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more errors followed; they are in the log.</source>
        <translation>
            <numerusform>Houve mais %Ln erro; ele está no registro.</numerusform>
            <numerusform>Houve mais %Ln erros; eles estão no registro.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is a fault in dupfinder, not in your pictures. You can go on; if it acts oddly, start it again. The details are in the log, and can be copied into a report.</source>
        <translation>Esta é uma falha do dupfinder, não das suas fotos. Você pode continuar; se ele agir de forma estranha, inicie-o de novo. Os detalhes estão no registro e podem ser copiados para um relato.</translation>
    </message>
    <message>
        <source>Something went wrong that should not</source>
        <translation>Algo deu errado e não deveria</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Move to Trash</source>
        <translation>Mover para a lixeira</translation>
    </message>
    <message>
        <source>Move Photo &amp;Only</source>
        <translation>Mover &amp;só a foto</translation>
    </message>
    <message>
        <source>Files that go to the trash, and those that stay</source>
        <translation>Arquivos que vão para a lixeira e os que ficam</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copiar caminho</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln photos to the trash?</source>
        <translation>
            <numerusform>Mover %Ln foto para a lixeira?</numerusform>
            <numerusform>Mover %Ln fotos para a lixeira?</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Move Both to Trash</source>
        <translation>&amp;Mover ambos para a lixeira</translation>
    </message>
    <message>
        <source>&amp;Move to Trash</source>
        <translation>&amp;Mover para a lixeira</translation>
    </message>
    <message>
        <source>&amp;Move %1 to Trash</source>
        <translation>&amp;Mover %1 para a lixeira</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files go along</source>
        <translation>
            <numerusform>%Ln arquivo vai junto</numerusform>
            <numerusform>%Ln arquivos vão junto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos skipped</source>
        <translation>
            <numerusform>%Ln foto pulada</numerusform>
            <numerusform>%Ln fotos puladas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files do not go.</source>
        <translation>
            <numerusform>%Ln arquivo não será movido.</numerusform>
            <numerusform>%Ln arquivos não serão movidos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos stay: they are the last copies</source>
        <translation>
            <numerusform>%Ln foto fica: é a última cópia</numerusform>
            <numerusform>%Ln fotos ficam: são as últimas cópias</numerusform>
        </translation>
    </message>
    <message>
        <source>Frees %1 once you empty the trash</source>
        <translation>Libera %1 quando você esvaziar a lixeira</translation>
    </message>
    <message>
        <source>Nothing goes yet.</source>
        <translation>Nada será movido por enquanto.</translation>
    </message>
    <message numerus="yes">
        <source>You can put them back with Undo, even after a restart.</source>
        <translation>
            <numerusform>Você pode restaurá-la com Desfazer, mesmo depois de reiniciar.</numerusform>
            <numerusform>Você pode restaurá-las com Desfazer, mesmo depois de reiniciar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos differ from those that stay: %1.</source>
        <translation>
            <numerusform>%Ln foto difere da que fica: %1.</numerusform>
            <numerusform>%Ln fotos diferem das que ficam: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in some places</source>
        <translation>%1 em alguns pontos</translation>
    </message>
    <message>
        <source>%1 in colour</source>
        <translation>%1 na cor</translation>
    </message>
    <message>
        <source>%1 throughout</source>
        <translation>%1 no todo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files hold, or may hold, more than the pictures that stay: %1.</source>
        <translation>
            <numerusform>%Ln arquivo tem, ou pode ter, mais do que a foto que fica: %1.</numerusform>
            <numerusform>%Ln arquivos têm, ou podem ter, mais do que as fotos que ficam: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>e mais %1</translation>
    </message>
    <message>
        <source>Best copy</source>
        <translation>Melhor cópia</translation>
    </message>
    <message>
        <source>Keeps the most content and resolution; then originals, then the least compressed.</source>
        <translation>Mantém a de mais conteúdo e resolução; depois, originais e a de menor compressão.</translation>
    </message>
    <message>
        <source>Highest resolution</source>
        <translation>Maior resolução</translation>
    </message>
    <message>
        <source>Keeps the most pixels; less than 4% of difference does not count.</source>
        <translation>Mantém a de mais pixels; diferenças menores que 4% não contam.</translation>
    </message>
    <message>
        <source>Lowest resolution</source>
        <translation>Menor resolução</translation>
    </message>
    <message>
        <source>Keeps the fewest pixels; less than 4% of difference does not count.</source>
        <translation>Mantém a de menos pixels; diferenças menores que 4% não contam.</translation>
    </message>
    <message>
        <source>Largest file</source>
        <translation>Maior arquivo</translation>
    </message>
    <message>
        <source>Keeps the largest of the files that seem most original.</source>
        <translation>Mantém o maior dos arquivos que parecem mais originais.</translation>
    </message>
    <message>
        <source>Smallest file</source>
        <translation>Menor arquivo</translation>
    </message>
    <message>
        <source>Keeps the file with the fewest bytes.</source>
        <translation>Mantém o arquivo com menos bytes.</translation>
    </message>
    <message>
        <source>Has camera data</source>
        <translation>Tem dados da câmera</translation>
    </message>
    <message>
        <source>Keeps a file that still names its camera, or says how it exposed; messengers remove that.</source>
        <translation>Mantém um arquivo que ainda informa a câmera ou a exposição; aplicativos de mensagens removem isso.</translation>
    </message>
    <message>
        <source>Stored upright</source>
        <translation>Gravada sem rotação</translation>
    </message>
    <message>
        <source>Keeps a file whose pixels are upright as they are stored, without a mark to turn it.</source>
        <translation>Mantém um arquivo cujos pixels já estão na posição certa, sem indicação de girar.</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>Mais antiga</translation>
    </message>
    <message>
        <source>By the camera&apos;s date, or that of the file if there is none.</source>
        <translation>Pela data da câmera ou, se não houver, pela do arquivo.</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Mais recente</translation>
    </message>
    <message>
        <source>Taken first</source>
        <translation>Tirada primeiro</translation>
    </message>
    <message>
        <source>By the camera&apos;s date; pictures without one come last.</source>
        <translation>Pela data da câmera; fotos sem data ficam por último.</translation>
    </message>
    <message>
        <source>Taken last</source>
        <translation>Tirada por último</translation>
    </message>
    <message>
        <source>Changed first</source>
        <translation>Modificada primeiro</translation>
    </message>
    <message>
        <source>By the date of the file, whatever the camera says.</source>
        <translation>Pela data do arquivo, diga a câmera o que disser.</translation>
    </message>
    <message>
        <source>Changed last</source>
        <translation>Modificada por último</translation>
    </message>
    <message>
        <source>Shortest path</source>
        <translation>Caminho mais curto</translation>
    </message>
    <message>
        <source>Folders and name together have the fewest letters.</source>
        <translation>Pastas e nome, juntos, têm menos letras.</translation>
    </message>
    <message>
        <source>Longest path</source>
        <translation>Caminho mais longo</translation>
    </message>
    <message>
        <source>Folders and name together have the most letters.</source>
        <translation>Pastas e nome, juntos, têm mais letras.</translation>
    </message>
    <message>
        <source>Preferred format</source>
        <translation>Formato preferido</translation>
    </message>
    <message>
        <source>Keeps a file of the format that is named first.</source>
        <translation>Mantém um arquivo do formato citado primeiro.</translation>
    </message>
    <message>
        <source>Name is like</source>
        <translation>Nome como</translation>
    </message>
    <message>
        <source>Keeps a file whose name matches the pattern.</source>
        <translation>Mantém um arquivo cujo nome segue o padrão.</translation>
    </message>
    <message>
        <source>Name is not like</source>
        <translation>Nome diferente de</translation>
    </message>
    <message>
        <source>Keeps a file whose name does not match the pattern.</source>
        <translation>Mantém um arquivo cujo nome não segue o padrão.</translation>
    </message>
    <message>
        <source>In the folder</source>
        <translation>Na pasta</translation>
    </message>
    <message>
        <source>Keeps a file that is in this folder, or in one inside it.</source>
        <translation>Mantém um arquivo que está nesta pasta ou em uma dentro dela.</translation>
    </message>
    <message>
        <source>, then </source>
        <translation>, depois </translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <translation>%1 “%2”</translation>
    </message>
    <message>
        <source>Passed over: its value cannot be used.</source>
        <translation>Desconsiderado: o valor não pode ser usado.</translation>
    </message>
    <message>
        <source>Passed over until it has a value.</source>
        <translation>Desconsiderado até ter um valor.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Arquivos</translation>
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
        <translation>Par</translation>
    </message>
    <message>
        <source>Group of %1</source>
        <translation>Grupo de %1</translation>
    </message>
    <message>
        <source>One of a group of %1</source>
        <translation>Uma de um grupo de %1</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>e mais %Ln</numerusform>
            <numerusform>e mais %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>These are not shown as duplicates of one another, wherever the files are moved and whatever they are named. A group comes back by itself when another photo joins it.</source>
        <translation>Estas não aparecem mais como duplicatas umas das outras, seja qual for a pasta ou o nome dos arquivos. Um grupo volta sozinho quando outra foto entra nele.</translation>
    </message>
    <message>
        <source>Search what is not duplicates</source>
        <translation>Pesquisar o que não é duplicata</translation>
    </message>
    <message>
        <source>Search by name or folder</source>
        <translation>Pesquisar por nome ou pasta</translation>
    </message>
    <message>
        <source>&amp;Show again</source>
        <translation>&amp;Mostrar de novo</translation>
    </message>
    <message>
        <source>Shows the selected ones as duplicates again</source>
        <translation>Mostra as selecionadas de novo como duplicatas</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Mostrar de novo</translation>
    </message>
    <message>
        <source>Copy paths</source>
        <translation>Copiar caminhos</translation>
    </message>
    <message>
        <source>Nothing is marked as not duplicates</source>
        <translation>Nada está marcado como não duplicata</translation>
    </message>
    <message>
        <source>Pairs and groups that you mark so are listed here, and can be shown again.</source>
        <translation>Os pares e grupos que você marcar assim aparecem aqui e podem ser mostrados de novo.</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Nada encontrado</translation>
    </message>
    <message>
        <source>Try fewer letters, or clear the search.</source>
        <translation>Tente menos letras ou limpe a pesquisa.</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 de %2 exibidos</translation>
    </message>
    <message>
        <source>Why, and why not</source>
        <translation>Explicação</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>passes</source>
        <translation>aprovado</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>reprovado</translation>
    </message>
    <message>
        <source>Settings that change this answer</source>
        <translation>Configurações que mudam esta resposta</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>iguais</translation>
    </message>
    <message>
        <source>different</source>
        <translation>diferentes</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Pixels</translation>
    </message>
    <message>
        <source>Third look</source>
        <translation>Terceira análise</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distância</translation>
    </message>
    <message>
        <source>of the views that pass</source>
        <translation>das versões aprovadas</translation>
    </message>
    <message>
        <source>nearly equal</source>
        <translation>quase iguais</translation>
    </message>
    <message>
        <source>not nearly equal</source>
        <translation>diferentes demais</translation>
    </message>
    <message>
        <source>Second look, tiny</source>
        <translation>Segunda análise, fotos minúsculas</translation>
    </message>
    <message>
        <source>Second look</source>
        <translation>Segunda análise</translation>
    </message>
    <message>
        <source>structure %1</source>
        <translation>estrutura %1</translation>
    </message>
    <message>
        <source>frequency %1</source>
        <translation>frequência %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln similar</source>
        <translation>
            <numerusform>%Ln semelhante</numerusform>
            <numerusform>%Ln semelhantes</numerusform>
        </translation>
    </message>
    <message>
        <source>fewer than %1</source>
        <translation>menos de %1</translation>
    </message>
    <message>
        <source>%1 agree of %2</source>
        <translation>coincidem %1 de %2</translation>
    </message>
    <message>
        <source>Local features</source>
        <translation>Pontos característicos</translation>
    </message>
    <message>
        <source>Shown by both</source>
        <translation>Em comum</translation>
    </message>
    <message>
        <source>Thumbnails</source>
        <translation>Miniaturas</translation>
    </message>
    <message>
        <source>Pixels there</source>
        <translation>Pixels ali</translation>
    </message>
    <message numerus="yes">
        <source>%Ln places</source>
        <translation>
            <numerusform>%Ln ponto</numerusform>
            <numerusform>%Ln pontos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of them agree</source>
        <translation>%1 deles coincidem</translation>
    </message>
    <message>
        <source>%1 on average</source>
        <translation>%1 em média</translation>
    </message>
    <message>
        <source>taken %1</source>
        <translation>tirada em %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>no máximo %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>no mínimo %1</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guia</translation>
    </message>
    <message>
        <source>Clean up in three steps</source>
        <translation>Limpeza em três passos</translation>
    </message>
    <message>
        <source>&lt;b&gt;Drop&lt;/b&gt; your photo folder. Groups appear as they are found.</source>
        <translation>&lt;b&gt;Solte&lt;/b&gt; sua pasta de fotos. Os grupos aparecem à medida que são encontrados.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Look&lt;/b&gt; at each group. Copies that are certain are marked already.</source>
        <translation>&lt;b&gt;Veja&lt;/b&gt; cada grupo. As cópias certas já estão marcadas.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Move&lt;/b&gt; what is marked to the trash. Undo brings it back, even after a restart.</source>
        <translation>&lt;b&gt;Mova&lt;/b&gt; o que está marcado para a lixeira. Desfazer traz tudo de volta, mesmo depois de reiniciar.</translation>
    </message>
    <message>
        <source>In each &lt;b&gt;group&lt;/b&gt; one picture is the &lt;b&gt;best&lt;/b&gt;, with a star; the panel says why it is kept. Copies that are identical, or look the same everywhere, are &lt;b&gt;marked&lt;/b&gt;. Other copies are only proposed until you confirm their group. Edited pictures, crops and bursts are shown and left to you.</source>
        <translation>Em cada &lt;b&gt;grupo&lt;/b&gt;, uma foto é a &lt;b&gt;melhor&lt;/b&gt;, com uma estrela; o painel diz por que ela é mantida. Cópias idênticas, ou com a mesma aparência em toda parte, são &lt;b&gt;marcadas&lt;/b&gt;. Outras cópias são apenas sugeridas até que você confirme o grupo. Fotos editadas, giradas, recortes e sequências são mostrados, e a decisão é sua.</translation>
    </message>
    <message>
        <source>The buttons above the photos show one kind of group: identical, similar, edited, turned, crops, bursts, marked, unreviewed. A picture in a &lt;b&gt;protected&lt;/b&gt; folder is never marked by a rule.</source>
        <translation>Os botões acima das fotos mostram um só tipo de grupo: idênticas, semelhantes, editadas, giradas, recortes, sequências, marcadas, a revisar. Uma foto em uma pasta &lt;b&gt;protegida&lt;/b&gt; nunca é marcada por uma regra.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Space&lt;/b&gt; shows a large preview; the arrows go on</source>
        <translation>&lt;b&gt;Espaço&lt;/b&gt; mostra uma prévia grande; as setas avançam</translation>
    </message>
    <message>
        <source>&lt;b&gt;K&lt;/b&gt; keeps a picture, &lt;b&gt;X&lt;/b&gt; marks it for the trash</source>
        <translation>&lt;b&gt;K&lt;/b&gt; mantém uma foto, &lt;b&gt;X&lt;/b&gt; a marca para a lixeira</translation>
    </message>
    <message>
        <source>&lt;b&gt;N&lt;/b&gt; says that it is not a duplicate</source>
        <translation>&lt;b&gt;N&lt;/b&gt; diz que ela não é duplicata</translation>
    </message>
    <message>
        <source>&lt;b&gt;Enter&lt;/b&gt; confirms the group and goes to the next</source>
        <translation>&lt;b&gt;Enter&lt;/b&gt; confirma o grupo e vai para o próximo</translation>
    </message>
    <message>
        <source>&lt;b&gt;C&lt;/b&gt; compares two pictures, &lt;b&gt;S&lt;/b&gt; shows up to six at once</source>
        <translation>&lt;b&gt;C&lt;/b&gt; compara duas fotos, &lt;b&gt;S&lt;/b&gt; mostra até seis de uma vez</translation>
    </message>
    <message>
        <source>All keys are listed in the menu Help.</source>
        <translation>Todas as teclas estão listadas no menu Ajuda.</translation>
    </message>
    <message>
        <source>How similarity works</source>
        <translation>Como funciona a semelhança</translation>
    </message>
    <message>
        <source>For every picture dupfinder notes 64 times whether one place is brighter than the place beside it: its &lt;b&gt;fingerprint&lt;/b&gt;. A copy that was resized, recompressed, turned or mirrored has nearly the same one. The number of places that differ is the &lt;b&gt;distance&lt;/b&gt;; &lt;b&gt;Similarity&lt;/b&gt; sets the largest that is accepted. Every pair gets a second look.</source>
        <translation>De cada foto, o dupfinder anota 64 vezes se um ponto é mais claro que o ponto ao lado: é a &lt;b&gt;impressão digital&lt;/b&gt; dela. Uma cópia redimensionada, recomprimida, girada ou espelhada tem quase a mesma. O número de pontos que diferem é a &lt;b&gt;distância&lt;/b&gt;; &lt;b&gt;Semelhança&lt;/b&gt; define a maior que é aceita. Cada par passa por uma segunda análise.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Identical:&lt;/b&gt; every byte of the files is equal</source>
        <translation>&lt;b&gt;Idêntica:&lt;/b&gt; todos os bytes dos arquivos são iguais</translation>
    </message>
    <message>
        <source>&lt;b&gt;Same pixels:&lt;/b&gt; only the files differ, for example in their metadata</source>
        <translation>&lt;b&gt;Mesmos pixels:&lt;/b&gt; só os arquivos diferem, por exemplo nos metadados</translation>
    </message>
    <message>
        <source>&lt;b&gt;Very similar&lt;/b&gt; and &lt;b&gt;similar:&lt;/b&gt; resized, recompressed, edited a little</source>
        <translation>&lt;b&gt;Muito semelhante&lt;/b&gt; e &lt;b&gt;semelhante:&lt;/b&gt; redimensionada, recomprimida, pouco editada</translation>
    </message>
    <message>
        <source>&lt;b&gt;Look-alike:&lt;/b&gt; failed the second look; shown by Find, never part of a group</source>
        <translation>&lt;b&gt;Só parecida:&lt;/b&gt; reprovada na segunda análise; aparece em Localizar, nunca em um grupo</translation>
    </message>
    <message>
        <source>It can miss copies that show less than a third of the picture. A picture with hardly any contrast, such as a blank page, is found only if it is identical.</source>
        <translation>Ele pode deixar passar cópias que mostram menos de um terço da foto. Uma foto quase sem contraste, como uma página em branco, só é encontrada se for idêntica.</translation>
    </message>
    <message>
        <source>What dupfinder never does</source>
        <translation>O que o dupfinder nunca faz</translation>
    </message>
    <message>
        <source>It never deletes a file for good. Files go to the trash of your system, and come back.</source>
        <translation>Ele nunca apaga um arquivo em definitivo. Os arquivos vão para a lixeira do sistema e podem voltar.</translation>
    </message>
    <message>
        <source>It never moves the last copy of a picture unless you confirm exactly that, in words.</source>
        <translation>Ele nunca move a última cópia de uma foto, a menos que você confirme isso expressamente.</translation>
    </message>
    <message>
        <source>It never writes into your folders of pictures: no thumbnails, no notes, no changed dates.</source>
        <translation>Ele nunca grava nada nas suas pastas de fotos: nem miniaturas, nem anotações, nem datas alteradas.</translation>
    </message>
    <message>
        <source>It never sends your pictures anywhere. The network is used only when you drop a web address and agree to fetch it.</source>
        <translation>Ele nunca envia suas fotos a lugar algum. A rede só é usada quando você solta um endereço da web e aceita baixá-lo.</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln photos (%1) to a folder?</source>
        <translation>
            <numerusform>Mover %Ln foto (%1) para uma pasta?</numerusform>
            <numerusform>Mover %Ln fotos (%1) para uma pasta?</numerusform>
        </translation>
    </message>
    <message>
        <source>Move to a folder</source>
        <translation>Mover para uma pasta</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>&amp;Mover</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Escolha uma pasta</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Escolher…</translation>
    </message>
    <message>
        <source>&amp;Keep the folders they are in, below the new one</source>
        <translation>Manter as pastas de &amp;origem dentro da nova</translation>
    </message>
    <message numerus="yes">
        <source>Move the %Ln &amp;sidecars and videos that belong to them, too</source>
        <translation>
            <numerusform>Mover também o &amp;arquivo auxiliar ou vídeo que pertence a elas</numerusform>
            <numerusform>Mover também os %Ln &amp;arquivos auxiliares e vídeos que pertencem a elas</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>&amp;Pasta:</translation>
    </message>
    <message>
        <source>Nothing there is overwritten: a name that is taken gets a number. Undo brings them back.</source>
        <translation>Nada é sobrescrito ali: um nome já usado recebe um número. Desfazer traz tudo de volta.</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>Esta pasta não existe.</translation>
    </message>
    <message numerus="yes">
        <source>Replace %Ln identical copies (%1) by links?</source>
        <translation>
            <numerusform>Substituir %Ln cópia idêntica (%1) por um link?</numerusform>
            <numerusform>Substituir %Ln cópias idênticas (%1) por links?</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace by links</source>
        <translation>Substituir por links</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Substituir</translation>
    </message>
    <message>
        <source>&amp;Hard link: the same file under both names</source>
        <translation>Link &amp;físico: o mesmo arquivo com os dois nomes</translation>
    </message>
    <message>
        <source>&amp;Shared copy (reflink): a file of its own that shares the space</source>
        <translation>Cópia &amp;compartilhada (reflink): um arquivo próprio que divide o espaço</translation>
    </message>
    <message>
        <source>The names stay where they are, and the space is freed. Each copy is compared byte by byte right before. Undo makes them full copies again.</source>
        <translation>Os nomes ficam onde estão, e o espaço é liberado. Cada cópia é comparada byte a byte logo antes. Desfazer as torna cópias completas de novo.</translation>
    </message>
    <message>
        <source>A program that edits one of them changes both.</source>
        <translation>Um programa que edita um deles altera os dois.</translation>
    </message>
    <message>
        <source>Editing one leaves the other as it is. Only some drives can: btrfs, XFS.</source>
        <translation>Editar um deles não altera o outro. Só algumas unidades permitem: btrfs, XFS.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln marked photos are not identical to the kept ones, and stay as they are.</source>
        <translation>
            <numerusform>%Ln foto marcada não é idêntica à mantida e fica como está.</numerusform>
            <numerusform>%Ln fotos marcadas não são idênticas às mantidas e ficam como estão.</numerusform>
        </translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Ignorados</translation>
    </message>
    <message>
        <source>These are left out of the library. What you include again is read at once.</source>
        <translation>Estes itens ficam fora da biblioteca. O que você incluir de novo é lido na hora.</translation>
    </message>
    <message>
        <source>Nothing is excluded</source>
        <translation>Nada é ignorado</translation>
    </message>
    <message>
        <source>&amp;Include again</source>
        <translation>&amp;Incluir de novo</translation>
    </message>
    <message>
        <source>Protected folders</source>
        <translation>Pastas protegidas</translation>
    </message>
    <message>
        <source>The files of these folders, and of all that is in them, never go to the trash.</source>
        <translation>Os arquivos destas pastas, e de tudo o que há nelas, nunca vão para a lixeira.</translation>
    </message>
    <message>
        <source>No folder is protected</source>
        <translation>Nenhuma pasta está protegida</translation>
    </message>
    <message>
        <source>Remove &amp;protection</source>
        <translation>Remover &amp;proteção</translation>
    </message>
    <message>
        <source>Match system</source>
        <translation>Seguir o sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>As it was last</source>
        <translation>A última usada</translation>
    </message>
    <message>
        <source>Loose</source>
        <translation>Baixa</translation>
    </message>
    <message>
        <source>Ask each time</source>
        <translation>Perguntar sempre</translation>
    </message>
    <message>
        <source>Move both</source>
        <translation>Mover ambos</translation>
    </message>
    <message>
        <source>Skip photos that have sidecars</source>
        <translation>Pular fotos com arquivo auxiliar</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferências</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Seções</translation>
    </message>
    <message>
        <source>&amp;Reset to defaults</source>
        <translation>&amp;Restaurar padrões</translation>
    </message>
    <message>
        <source>Resets these settings; folders and marks stay as they are</source>
        <translation>Restaura estas configurações; pastas e marcas ficam como estão</translation>
    </message>
    <message>
        <source>&amp;Notify me when long work ends</source>
        <translation>&amp;Notificar ao fim de tarefas longas</translation>
    </message>
    <message>
        <source>&amp;Mark copies that are identical or look the same everywhere</source>
        <translation>&amp;Marcar cópias idênticas ou de mesma aparência</translation>
    </message>
    <message>
        <source>Also find &amp;crops and screenshots</source>
        <translation>Localizar também re&amp;cortes e capturas de tela</translation>
    </message>
    <message>
        <source>Ch&amp;oose…</source>
        <translation>Esc&amp;olher…</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Limpar</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>&amp;Abrir pasta</translation>
    </message>
    <message>
        <source>For&amp;get this folder</source>
        <translation>Esq&amp;uecer esta pasta</translation>
    </message>
    <message>
        <source>Choose a descriptor model</source>
        <translation>Escolher um modelo de descritores</translation>
    </message>
    <message>
        <source>Use no descriptor model</source>
        <translation>Não usar modelo de descritores</translation>
    </message>
    <message>
        <source>Clear the thumbnails</source>
        <translation>Limpar as miniaturas</translation>
    </message>
    <message>
        <source>Open the folder of the library</source>
        <translation>Abrir a pasta da biblioteca</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Geral</translation>
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
        <translation>Vale a partir do próximo início.</translation>
    </message>
    <message>
        <source>Only if this window is not in front, and the work took longer than 20 s.</source>
        <translation>Só se esta janela não estiver à frente e a tarefa tiver levado mais de 20 s.</translation>
    </message>
    <message>
        <source>T&amp;hreads</source>
        <translation>Thr&amp;eads</translation>
    </message>
    <message>
        <source>Takes effect at the next start. Automatic uses one for each core.</source>
        <translation>Vale a partir do próximo início. Automático usa uma para cada núcleo.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisão</translation>
    </message>
    <message>
        <source>&amp;Similarity at start</source>
        <translation>&amp;Semelhança ao iniciar</translation>
    </message>
    <message>
        <source>Nothing moves before you say so. All other copies are only proposed.</source>
        <translation>Nada é movido antes que você mande. Todas as outras cópias são apenas sugeridas.</translation>
    </message>
    <message>
        <source>Si&amp;decars</source>
        <translation>Arquivos au&amp;xiliares</translation>
    </message>
    <message>
        <source>Files that belong to a photo, such as its XMP notes or its raw file.</source>
        <translation>Arquivos que pertencem a uma foto, como as notas XMP ou o arquivo RAW dela.</translation>
    </message>
    <message>
        <source>Descriptor model</source>
        <translation>Modelo de descritores</translation>
    </message>
    <message>
        <source>An ONNX file that proposes further crops. None is needed.</source>
        <translation>Um arquivo ONNX que sugere mais recortes. Não é necessário.</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Armazenamento</translation>
    </message>
    <message>
        <source>They are made again when they are needed. Your photos stay as they are.</source>
        <translation>São refeitas quando necessário. Suas fotos ficam como estão.</translation>
    </message>
    <message>
        <source>Fol&amp;ders</source>
        <translation>&amp;Pastas</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>ONNX models (*.onnx)</source>
        <translation>Modelos ONNX (*.onnx)</translation>
    </message>
    <message>
        <source>Clearing…</source>
        <translation>Limpando…</translation>
    </message>
    <message>
        <source>The library is in %1</source>
        <translation>A biblioteca está em %1</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Medindo…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>O que aconteceu</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Read only in part</source>
        <translation>Lido só em parte</translation>
    </message>
    <message>
        <source>Folder not read</source>
        <translation>Pasta não lida</translation>
    </message>
    <message>
        <source>File not read</source>
        <translation>Arquivo não lido</translation>
    </message>
    <message>
        <source>Picture not decoded</source>
        <translation>Imagem não decodificada</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>These files are left as they are. One that can be read in part is in the library, and is never proposed as the best one while its group has an intact one.</source>
        <translation>Estes arquivos ficam como estão. Um que pode ser lido em parte está na biblioteca e nunca é sugerido como o melhor enquanto o grupo tiver um íntegro.</translation>
    </message>
    <message>
        <source>&amp;Show in file manager</source>
        <translation>Mostrar no &amp;gerenciador de arquivos</translation>
    </message>
    <message>
        <source>Copy &amp;all</source>
        <translation>Copiar &amp;tudo</translation>
    </message>
    <message>
        <source>Copies every row that is shown</source>
        <translation>Copia todas as linhas exibidas</translation>
    </message>
    <message>
        <source>Filter by name, folder or reason</source>
        <translation>Filtrar por nome, pasta ou motivo</translation>
    </message>
    <message>
        <source>Filter the problems</source>
        <translation>Filtrar os problemas</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>Mostrar no gerenciador de arquivos</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Every file could be read</source>
        <translation>Todos os arquivos puderam ser lidos</translation>
    </message>
    <message>
        <source>No problem matches</source>
        <translation>Nenhum problema encontrado</translation>
    </message>
    <message>
        <source>Try fewer letters, or clear the filter.</source>
        <translation>Tente menos letras ou limpe o filtro.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files could not be read</source>
        <translation>
            <numerusform>%Ln arquivo não pôde ser lido</numerusform>
            <numerusform>%Ln arquivos não puderam ser lidos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 only in part</source>
        <translation>%1 só em parte</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were read only in part</source>
        <translation>
            <numerusform>%Ln arquivo foi lido só em parte</numerusform>
            <numerusform>%Ln arquivos foram lidos só em parte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln folders could not be read</source>
        <translation>
            <numerusform>%Ln pasta não pôde ser lida</numerusform>
            <numerusform>%Ln pastas não puderam ser lidas</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” cannot be shown: it is gone, or no file manager was found.</source>
        <translation>Não é possível mostrar “%1”: não existe mais, ou nenhum gerenciador de arquivos foi encontrado.</translation>
    </message>
    <message>
        <source>Save the rule</source>
        <translation>Salvar a regra</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nome:</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salvar</translation>
    </message>
    <message>
        <source>A rule of this name is there; it will be replaced.</source>
        <translation>Já existe uma regra com este nome; ela será substituída.</translation>
    </message>
    <message>
        <source>This is the name of a built-in rule.</source>
        <translation>Este é o nome de uma regra do programa.</translation>
    </message>
    <message>
        <source>Copies that may be marked</source>
        <translation>Cópias que podem ser marcadas</translation>
    </message>
    <message>
        <source>identical or look the same</source>
        <translation>idênticas ou de mesma aparência</translation>
    </message>
    <message>
        <source>identical, or have the same pixels</source>
        <translation>idênticas ou com os mesmos pixels</translation>
    </message>
    <message>
        <source>identical</source>
        <translation>idênticas</translation>
    </message>
    <message>
        <source>Mar&amp;k copies that are:</source>
        <translation>&amp;Marcar cópias:</translation>
    </message>
    <message>
        <source>differ in p&amp;laces</source>
        <translation>diferem em &amp;pontos</translation>
    </message>
    <message>
        <source>differ in &amp;colour</source>
        <translation>diferem na &amp;cor</translation>
    </message>
    <message>
        <source>differ t&amp;hroughout</source>
        <translation>diferem no &amp;todo</translation>
    </message>
    <message>
        <source>are tur&amp;ned</source>
        <translation>estão gira&amp;das</translation>
    </message>
    <message>
        <source>are &amp;mirrored</source>
        <translation>estão espe&amp;lhadas</translation>
    </message>
    <message>
        <source>show only a &amp;part</source>
        <translation>mostram só &amp;uma parte</translation>
    </message>
    <message>
        <source>are of a &amp;burst</source>
        <translation>são &amp;fotos de uma sequência</translation>
    </message>
    <message>
        <source>Also those that:</source>
        <translation>Também as que:</translation>
    </message>
    <message>
        <source>Formats, the best first</source>
        <translation>Formatos, o melhor primeiro</translation>
    </message>
    <message>
        <source>Pattern of the name</source>
        <translation>Padrão do nome</translation>
    </message>
    <message>
        <source>C&amp;hoose folder…</source>
        <translation>Escol&amp;her pasta…</translation>
    </message>
    <message>
        <source>dupfinder knows no format of the name %1.</source>
        <translation>O dupfinder não conhece nenhum formato com o nome %1.</translation>
    </message>
    <message>
        <source>&amp;Formats:</source>
        <translation>&amp;Formatos:</translation>
    </message>
    <message>
        <source>The best first, with commas between them.</source>
        <translation>O melhor primeiro, separados por vírgulas.</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>Pasta:</translation>
    </message>
    <message>
        <source>Of several folders the upper one wins.</source>
        <translation>Entre várias pastas, vale a de cima.</translation>
    </message>
    <message>
        <source>&amp;Pattern:</source>
        <translation>&amp;Padrão:</translation>
    </message>
    <message>
        <source>* stands for any letters, ? for any one letter.</source>
        <translation>* representa quaisquer letras; ?, uma letra qualquer.</translation>
    </message>
    <message>
        <source>Choose by rule</source>
        <translation>Escolher por regra</translation>
    </message>
    <message>
        <source>No criteria</source>
        <translation>Nenhum critério</translation>
    </message>
    <message>
        <source>The best photo of each group is kept. Add a criterion to decide otherwise.</source>
        <translation>A melhor foto de cada grupo é mantida. Adicione um critério para decidir de outra forma.</translation>
    </message>
    <message>
        <source>Mark in all &amp;groups</source>
        <translation>Marcar em todos os &amp;grupos</translation>
    </message>
    <message numerus="yes">
        <source>Mark in %Ln shown &amp;groups</source>
        <translation>
            <numerusform>Marcar em %Ln &amp;grupo exibido</numerusform>
            <numerusform>Marcar em %Ln &amp;grupos exibidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Criteria, the most important first</source>
        <translation>Critérios, o mais importante primeiro</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Mover para cima</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Mover para baixo</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Adicionar</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Remover</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Mover para c&amp;ima</translation>
    </message>
    <message>
        <source>More important (Alt+Up)</source>
        <translation>Mais importante (Alt+↑)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Mover para &amp;baixo</translation>
    </message>
    <message>
        <source>Less important (Alt+Down)</source>
        <translation>Menos importante (Alt+↓)</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Salvar como…</translation>
    </message>
    <message>
        <source>For&amp;get</source>
        <translation>Es&amp;quecer</translation>
    </message>
    <message>
        <source>Forgets the saved rule; its criteria stay here</source>
        <translation>Esquece a regra salva; os critérios continuam aqui</translation>
    </message>
    <message>
        <source>Mark in &amp;this group</source>
        <translation>Marcar &amp;neste grupo</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regra</translation>
    </message>
    <message>
        <source>Rul&amp;e:</source>
        <translation>R&amp;egra:</translation>
    </message>
    <message>
        <source>The first criterion in which two photos of a group differ decides which one is kept; the others are marked. Drag the criteria into the order you want.</source>
        <translation>O primeiro critério em que duas fotos de um grupo diferem decide qual é mantida; as outras são marcadas. Arraste os critérios para a ordem que quiser.</translation>
    </message>
    <message>
        <source>This only marks the copies; nothing is moved yet. What you decided by hand stays as it is. A rule never marks protected and look-alike photos, and photos that differ from the kept one only if you allow it above.</source>
        <translation>Isto só marca as cópias; nada é movido ainda. O que você decidiu à mão fica como está. Uma regra nunca marca fotos protegidas e só parecidas; fotos que diferem da mantida, só se você permitir acima.</translation>
    </message>
    <message>
        <source>Choose folder</source>
        <translation>Escolher pasta</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Ação</translation>
    </message>
    <message>
        <source>Action or key</source>
        <translation>Ação ou tecla</translation>
    </message>
    <message>
        <source>Search the shortcuts</source>
        <translation>Pesquisar atalhos</translation>
    </message>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos have sidecars.</source>
        <translation>
            <numerusform>%Ln foto tem um arquivo auxiliar.</numerusform>
            <numerusform>%Ln fotos têm arquivos auxiliares.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Skip photos that have sidecars</source>
        <translation>&amp;Pular fotos com arquivo auxiliar</translation>
    </message>
    <message>
        <source>Skipped: it has a sidecar (%1)</source>
        <translation>Pulada: tem um arquivo auxiliar (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos have videos.</source>
        <translation>
            <numerusform>%Ln foto tem um vídeo.</numerusform>
            <numerusform>%Ln fotos têm vídeos.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Skip photos that have videos</source>
        <translation>&amp;Pular fotos com vídeo</translation>
    </message>
    <message>
        <source>Skipped: it has a video (%1)</source>
        <translation>Pulada: tem um vídeo (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos have RAW files.</source>
        <translation>
            <numerusform>%Ln foto tem um arquivo RAW.</numerusform>
            <numerusform>%Ln fotos têm arquivos RAW.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Skip photos that have RAW files</source>
        <translation>&amp;Pular fotos com arquivo RAW</translation>
    </message>
    <message>
        <source>Skipped: it has a RAW file (%1)</source>
        <translation>Pulada: tem um arquivo RAW (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos have files that belong to them.</source>
        <translation>
            <numerusform>%Ln foto tem arquivos que pertencem a ela.</numerusform>
            <numerusform>%Ln fotos têm arquivos que pertencem a elas.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Skip these photos</source>
        <translation>&amp;Pular estas fotos</translation>
    </message>
    <message>
        <source>Skipped: %1 belongs to it</source>
        <translation>Pulada: %1 pertence a ela</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Move them too?</source>
        <translation>
            <numerusform>Mover também?</numerusform>
            <numerusform>Mover também?</numerusform>
        </translation>
    </message>
    <message>
        <source>Move the &amp;photos only</source>
        <translation>Mover só as &amp;fotos</translation>
    </message>
    <message>
        <source>Move &amp;both</source>
        <translation>Mover am&amp;bos</translation>
    </message>
    <message>
        <source>The photo that stays has no such file: %1 is the only one.</source>
        <translation>A foto que fica não tem um arquivo assim: %1 é o único.</translation>
    </message>
    <message>
        <source>The photos that stay have no such files: these %1 are the only ones.</source>
        <translation>As fotos que ficam não têm arquivos assim: estes %1 são os únicos.</translation>
    </message>
    <message>
        <source>Recently trashed</source>
        <translation>Recentes na lixeira</translation>
    </message>
    <message>
        <source>What went to the trash can be put back where it was, as long as the trash is not emptied; what was moved or replaced by a link, too. Nothing that is there now is overwritten.</source>
        <translation>O que foi para a lixeira pode ser restaurado no lugar de origem enquanto ela não for esvaziada; o que foi movido ou substituído por um link, também. Nada do que está lá agora é sobrescrito.</translation>
    </message>
    <message>
        <source>Search by name, folder or status</source>
        <translation>Pesquisar por nome, pasta ou status</translation>
    </message>
    <message>
        <source>Search what was trashed</source>
        <translation>Pesquisar o que foi para a lixeira</translation>
    </message>
    <message>
        <source>&amp;Put back</source>
        <translation>&amp;Restaurar</translation>
    </message>
    <message>
        <source>Put back &amp;whole batch</source>
        <translation>Restaurar &amp;lote inteiro</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Nothing was moved to the trash</source>
        <translation>Nada foi movido para a lixeira</translation>
    </message>
    <message>
        <source>What you move to the trash is listed here, and can be put back.</source>
        <translation>O que você move para a lixeira aparece aqui e pode ser restaurado.</translation>
    </message>
    <message>
        <source>No file matches</source>
        <translation>Nenhum arquivo encontrado</translation>
    </message>
    <message>
        <source>dupfinder is busy; files can be put back as soon as it is done.</source>
        <translation>O dupfinder está ocupado; os arquivos podem ser restaurados assim que ele terminar.</translation>
    </message>
    <message>
        <source>%1 of %2 files shown</source>
        <translation>%1 de %2 arquivos exibidos</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Not moved yet</source>
        <translation>Ainda não movido</translation>
    </message>
    <message>
        <source>Being moved</source>
        <translation>Sendo movido</translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation>Na lixeira</translation>
    </message>
    <message>
        <source>Not moved</source>
        <translation>Não movida</translation>
    </message>
    <message>
        <source>Being put back</source>
        <translation>Sendo restaurado</translation>
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
        <translation>link físico</translation>
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
            <numerusform>%Ln não substituído</numerusform>
            <numerusform>%Ln não substituídos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not moved</source>
        <translation>
            <numerusform>%Ln não movido</numerusform>
            <numerusform>%Ln não movidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not moved yet</source>
        <translation>
            <numerusform>%Ln ainda não movido</numerusform>
            <numerusform>%Ln ainda não movidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln being put back</source>
        <translation>
            <numerusform>%Ln sendo restaurado</numerusform>
            <numerusform>%Ln sendo restaurados</numerusform>
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
            <numerusform>%Ln na lixeira</numerusform>
            <numerusform>%Ln na lixeira</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in a folder</source>
        <translation>
            <numerusform>%Ln em uma pasta</numerusform>
            <numerusform>%Ln em uma pasta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln replaced by hard links</source>
        <translation>
            <numerusform>%Ln substituído por link físico</numerusform>
            <numerusform>%Ln substituídos por links físicos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln replaced by reflinks</source>
        <translation>
            <numerusform>%Ln substituído por reflink</numerusform>
            <numerusform>%Ln substituídos por reflinks</numerusform>
        </translation>
    </message>
    <message>
        <source>Not replaced</source>
        <translation>Não substituído</translation>
    </message>
    <message>
        <source>%1, could not be put back</source>
        <translation>%1; não pôde ser restaurado</translation>
    </message>
    <message>
        <source>Moved to %1</source>
        <translation>Movido para %1</translation>
    </message>
    <message>
        <source>Shares the space of the kept file (%1)</source>
        <translation>Divide o espaço do arquivo mantido (%1)</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>com %1</translation>
    </message>
    <message>
        <source>No copy stays</source>
        <translation>Não fica nenhuma cópia</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Puladas</translation>
    </message>
    <message>
        <source>Differ from the picture that stays</source>
        <translation>Diferem da foto que fica</translation>
    </message>
    <message>
        <source>Goes to the trash</source>
        <translation>Vai para a lixeira</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Fica</translation>
    </message>
    <message>
        <source>no copy stays</source>
        <translation>não fica nenhuma cópia</translation>
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
            <numerusform>Esta é a última cópia de %Ln foto.</numerusform>
            <numerusform>Estas são as últimas cópias de %Ln fotos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move these &amp;last copies too</source>
        <translation>
            <numerusform>Mover também esta ú&amp;ltima cópia</numerusform>
            <numerusform>Mover também estas ú&amp;ltimas cópias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave unticked to keep them.</source>
        <translation>
            <numerusform>Deixe desmarcado para mantê-la.</numerusform>
            <numerusform>Deixe desmarcado para mantê-las.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave unticked to keep them and trash the rest.</source>
        <translation>Deixe desmarcado para mantê-las e mover só o resto.</translation>
    </message>
    <message>
        <source>No group matches the filter</source>
        <translation>Nenhum grupo corresponde ao filtro</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar tudo</translation>
    </message>
    <message>
        <source>Show the next or previous group</source>
        <translation>Mostrar o grupo seguinte ou o anterior</translation>
    </message>
    <message>
        <source>↓ or ↑</source>
        <translation>↓ ou ↑</translation>
    </message>
    <message>
        <source>Confirm the group, and go on</source>
        <translation>Confirmar o grupo e avançar</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Enter</translation>
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
        <translation>todas as cópias estão marcadas</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation>revisado</translation>
    </message>
    <message>
        <source>The group of “%1” (%2) is hidden; it comes back when a new file joins.</source>
        <translation>O grupo de “%1” (%2) está oculto; ele volta quando um novo arquivo entrar.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups are hidden; each comes back when a new file joins.</source>
        <translation>
            <numerusform>%Ln grupo está oculto; ele volta quando um novo arquivo entrar.</numerusform>
            <numerusform>%Ln grupos estão ocultos; cada um volta quando um novo arquivo entrar.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no duplicate of the others in its group from now on.</source>
        <translation>A partir de agora, “%1” não é duplicata das outras do grupo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are no duplicates of any other in their groups from now on.</source>
        <translation>
            <numerusform>A partir de agora, %Ln arquivo não é duplicata de nenhum outro do grupo.</numerusform>
            <numerusform>A partir de agora, %Ln arquivos não são duplicatas de nenhum outro nos seus grupos.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is identical to another file of its group: only the whole group can be hidden.</source>
        <translation>“%1” é idêntico a outro arquivo do grupo: só é possível ocultar o grupo inteiro.</translation>
    </message>
    <message>
        <source>“%1” and “%2” are identical: only the whole group can be hidden.</source>
        <translation>“%1” e “%2” são idênticos: só é possível ocultar o grupo inteiro.</translation>
    </message>
    <message>
        <source>“%1” and “%2” are no duplicates of one another from now on.</source>
        <translation>A partir de agora, “%1” e “%2” não são duplicatas uma da outra.</translation>
    </message>
    <message>
        <source>Both still resemble the kept file, and stay in its group.</source>
        <translation>As duas ainda se parecem com o arquivo mantido e ficam no grupo dele.</translation>
    </message>
    <message>
        <source>Looking for duplicates…</source>
        <translation>Procurando duplicatas…</translation>
    </message>
    <message>
        <source>Groups appear as they are found. You can use Find now.</source>
        <translation>Os grupos aparecem à medida que são encontrados. Você já pode usar Localizar.</translation>
    </message>
    <message>
        <source>Not compared yet</source>
        <translation>Ainda não comparadas</translation>
    </message>
    <message>
        <source>Duplicates are found when all photos are compared with one another.</source>
        <translation>As duplicatas são encontradas quando todas as imagens são comparadas entre si.</translation>
    </message>
    <message>
        <source>Compare now</source>
        <translation>Comparar agora</translation>
    </message>
    <message>
        <source>No groups at this similarity</source>
        <translation>Nenhum grupo com esta semelhança</translation>
    </message>
    <message>
        <source>There are some if their photos may differ more.</source>
        <translation>Há alguns se as fotos puderem diferir mais.</translation>
    </message>
    <message>
        <source>Allow more difference</source>
        <translation>Permitir mais diferença</translation>
    </message>
    <message>
        <source>Among %1, none is a copy of another.</source>
        <translation>Entre %1, nenhuma é cópia de outra.</translation>
    </message>
    <message>
        <source>No duplicates</source>
        <translation>Nenhuma duplicata</translation>
    </message>
    <message>
        <source>No folder yet</source>
        <translation>Nenhuma pasta ainda</translation>
    </message>
    <message>
        <source>Add a folder of photos to find duplicates in. Nothing in it is changed.</source>
        <translation>Adicione uma pasta de fotos para procurar duplicatas. Nada nela é alterado.</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Adicionar pasta…</translation>
    </message>
    <message>
        <source>The folder is out of reach</source>
        <translation>A pasta está inacessível</translation>
    </message>
    <message>
        <source>Connect the drive, or remove the folder from the list at the left.</source>
        <translation>Conecte a unidade ou remova a pasta da lista à esquerda.</translation>
    </message>
    <message>
        <source>There are no photos in these folders</source>
        <translation>Não há imagens nestas pastas</translation>
    </message>
    <message>
        <source>Add another folder, or put pictures into this one and rescan.</source>
        <translation>Adicione outra pasta, ou ponha fotos nesta e atualize.</translation>
    </message>
    <message>
        <source>Export groups</source>
        <translation>Exportar grupos</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>Tabela CSV (*.csv)</translation>
    </message>
    <message>
        <source>JSON document (*.json)</source>
        <translation>Documento JSON (*.json)</translation>
    </message>
    <message>
        <source>%1 written to “%2”.</source>
        <translation>Salvo em “%2”: %1.</translation>
    </message>
    <message>
        <source>Name or folder</source>
        <translation>Nome ou pasta</translation>
    </message>
    <message>
        <source>Search groups by name or folder</source>
        <translation>Pesquisar grupos por nome ou pasta</translation>
    </message>
    <message>
        <source>Format, date, and folders</source>
        <translation>Formato, data e pastas</translation>
    </message>
    <message>
        <source>Clear the search, then all filters</source>
        <translation>Limpar a pesquisa e, depois, todos os filtros</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message numerus="yes">
        <source>Filter, %Ln are on</source>
        <translation>
            <numerusform>Filtro, %Ln ativo</numerusform>
            <numerusform>Filtro, %Ln ativos</numerusform>
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
        <translation>em “%3”</translation>
    </message>
    <message>
        <source>All</source>
        <comment>filter</comment>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Identical</source>
        <comment>filter</comment>
        <translation>Idênticas</translation>
    </message>
    <message>
        <source>Similar</source>
        <comment>filter</comment>
        <translation>Semelhantes</translation>
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
        <translation>Sequências</translation>
    </message>
    <message>
        <source>Marked</source>
        <comment>filter</comment>
        <translation>Marcadas</translation>
    </message>
    <message>
        <source>Unreviewed</source>
        <comment>filter</comment>
        <translation>A revisar</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Editada</translation>
    </message>
    <message>
        <source>Crops</source>
        <translation>Recorte</translation>
    </message>
    <message>
        <source>&amp;Taken between</source>
        <translation>&amp;Tiradas entre</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primeiro dia</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último dia</translation>
    </message>
    <message>
        <source>Only &amp;between different folders</source>
        <translation>Só entre pastas &amp;diferentes</translation>
    </message>
    <message>
        <source>Only &amp;within one folder</source>
        <translation>Só de&amp;ntro de uma pasta</translation>
    </message>
    <message>
        <source>Only copies of what is &amp;in</source>
        <translation>Só cópias do que está &amp;em</translation>
    </message>
    <message>
        <source>The folder that stays</source>
        <translation>A pasta que fica</translation>
    </message>
    <message>
        <source>Its photos stay; a rule marks only the others.</source>
        <translation>As fotos dela ficam; uma regra só marca as outras.</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Redefinir</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Formato:</translation>
    </message>
    <message>
        <source>Any format</source>
        <translation>Qualquer formato</translation>
    </message>
    <message>
        <source>All pictures at once, in step</source>
        <translation>Todas as fotos de uma vez, em sincronia</translation>
    </message>
    <message>
        <source>Two pictures side by side</source>
        <translation>Duas fotos lado a lado</translation>
    </message>
    <message>
        <source>Hide this group until a new picture joins it</source>
        <translation>Oculta este grupo até que uma nova foto entre nele</translation>
    </message>
    <message>
        <source>Info about the current picture</source>
        <translation>Informações sobre a foto atual</translation>
    </message>
    <message>
        <source>Every copy is marked: none would stay</source>
        <translation>Todas as cópias estão marcadas: não ficaria nenhuma</translation>
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
            <numerusform>%Ln só indireta</numerusform>
            <numerusform>%Ln só indiretas</numerusform>
        </translation>
    </message>
    <message>
        <source>Burst: %1</source>
        <translation>Sequência: %1</translation>
    </message>
    <message>
        <source>burst: different moments</source>
        <translation>sequência: momentos diferentes</translation>
    </message>
    <message>
        <source>No marked photo is an identical copy: only those can be replaced by links.</source>
        <translation>Nenhuma foto marcada é uma cópia idêntica: só estas podem ser substituídas por links.</translation>
    </message>
    <message>
        <source>Files are being moved; wait until that is done, or stop it.</source>
        <translation>Arquivos estão sendo movidos; espere o fim ou interrompa.</translation>
    </message>
    <message>
        <source>its name is not valid UTF-8</source>
        <translation>o nome não é UTF-8 válido</translation>
    </message>
    <message>
        <source>Nothing is marked.</source>
        <translation>Nada está marcado.</translation>
    </message>
    <message>
        <source>The marks have changed in the meantime. Try again.</source>
        <translation>As marcas mudaram nesse meio-tempo. Tente de novo.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files (%1) moved to “%2”.</source>
        <translation>
            <numerusform>%Ln arquivo (%1) movido para “%2”.</numerusform>
            <numerusform>%Ln arquivos (%1) movidos para “%2”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln copies replaced by links, %1 freed.</source>
        <translation>
            <numerusform>%Ln cópia substituída por um link, liberando %1.</numerusform>
            <numerusform>%Ln cópias substituídas por links, liberando %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Then it was stopped; the rest stays as it is.</source>
        <translation>Depois foi interrompido; o resto fica como está.</translation>
    </message>
    <message>
        <source>and others</source>
        <translation>e outros</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files stay as they are:</source>
        <translation>
            <numerusform>%Ln arquivo fica como está:</numerusform>
            <numerusform>%Ln arquivos ficam como estão:</numerusform>
        </translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Photos of the group</source>
        <translation>Fotos do grupo</translation>
    </message>
    <message>
        <source>Its folder is protected: its files never go to the trash.</source>
        <translation>A pasta está protegida: os arquivos dela nunca vão para a lixeira.</translation>
    </message>
    <message>
        <source>This was the last group.</source>
        <translation>Este era o último grupo.</translation>
    </message>
    <message>
        <source>Your decision is being written; try again in a moment.</source>
        <translation>Sua decisão está sendo gravada; tente de novo em instantes.</translation>
    </message>
    <message>
        <source>Si&amp;milarity</source>
        <translation>Seme&amp;lhança</translation>
    </message>
    <message>
        <source>Most to free first</source>
        <translation>Mais espaço primeiro</translation>
    </message>
    <message>
        <source>Most copies first</source>
        <translation>Mais cópias primeiro</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Mais recentes primeiro</translation>
    </message>
    <message>
        <source>Folder and name</source>
        <translation>Pasta e nome</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Ordenar</translation>
    </message>
    <message>
        <source>One group</source>
        <translation>Um grupo</translation>
    </message>
    <message>
        <source>Show one group at a time</source>
        <translation>Mostra um grupo por vez</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>Todos os grupos</translation>
    </message>
    <message>
        <source>Show all groups below one another</source>
        <translation>Mostra todos os grupos, um abaixo do outro</translation>
    </message>
    <message>
        <source>All marks were removed.</source>
        <translation>Todas as marcas foram removidas.</translation>
    </message>
    <message numerus="yes">
        <source>Keeps %Ln photos</source>
        <translation>
            <numerusform>Mantém %Ln foto</numerusform>
            <numerusform>Mantém %Ln fotos</numerusform>
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
            <numerusform>%Ln cópia diferente fica</numerusform>
            <numerusform>%Ln cópias diferentes ficam</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Keep in each group</source>
        <translation>&amp;Manter em cada grupo</translation>
    </message>
    <message>
        <source>Mark all but the best copy in every group</source>
        <translation>Marca tudo menos a melhor cópia em cada grupo</translation>
    </message>
    <message>
        <source>&amp;Accept all</source>
        <translation>A&amp;ceitar todas</translation>
    </message>
    <message>
        <source>Clear &amp;marks</source>
        <translation>Lim&amp;par marcas</translation>
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
            <numerusform>%Ln grupo. Você pode liberar %1.</numerusform>
            <numerusform>%Ln grupos. Você pode liberar %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %Ln proposed copies</source>
        <translation>
            <numerusform>Marcar %Ln cópia sugerida</numerusform>
            <numerusform>Marcar %Ln cópias sugeridas</numerusform>
        </translation>
    </message>
    <message>
        <source>in these %1 groups</source>
        <translation>nestes %1 grupos</translation>
    </message>
    <message>
        <source>Remove all marks</source>
        <translation>Remover todas as marcas</translation>
    </message>
    <message>
        <source>Remove all marks, and end the rule “%1”</source>
        <translation>Remover todas as marcas e encerrar a regra “%1”</translation>
    </message>
    <message>
        <source>Not all groups are found yet</source>
        <translation>Ainda faltam grupos</translation>
    </message>
    <message>
        <source>Choosing…</source>
        <translation>Escolhendo…</translation>
    </message>
    <message>
        <source>Nothing is marked</source>
        <translation>Nada marcado</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln to &amp;Trash</source>
        <translation>
            <numerusform>Mo&amp;ver %Ln para a lixeira</numerusform>
            <numerusform>Mo&amp;ver %Ln para a lixeira</numerusform>
        </translation>
    </message>
    <message>
        <source>Move to &amp;Trash</source>
        <translation>Mo&amp;ver para a lixeira</translation>
    </message>
    <message>
        <source>&amp;Keep: %1</source>
        <translation>&amp;Manter: %1</translation>
    </message>
    <message numerus="yes">
        <source>In %Ln shown groups:</source>
        <translation>
            <numerusform>Em %Ln grupo exibido:</numerusform>
            <numerusform>Em %Ln grupos exibidos:</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Other rule…</source>
        <translation>&amp;Outra regra…</translation>
    </message>
    <message>
        <source>To the left, only pictures that are almost equal form a group; to the right, also those that are similar. Brightened and mirrored copies can be equal by this measure: each says how it differs. Where groups join, another photo may be the best one, so that what can be freed may shrink.</source>
        <translation>Para a esquerda, só fotos quase iguais formam um grupo; para a direita, também as semelhantes. Cópias clareadas e espelhadas podem ser iguais por esta medida: cada uma diz como difere. Quando grupos se unem, a melhor foto pode passar a ser outra, e o espaço a liberar pode diminuir.</translation>
    </message>
    <message>
        <source>Similarity: %1</source>
        <translation>Semelhança: %1</translation>
    </message>
    <message>
        <source>How similar pictures of a group are: %1</source>
        <translation>Semelhança entre as fotos de um grupo: %1</translation>
    </message>
    <message>
        <source>Copies can go when all groups are found.</source>
        <translation>As cópias podem ser movidas quando todos os grupos forem encontrados.</translation>
    </message>
    <message>
        <source>“%1” does not go to the trash: %2.</source>
        <translation>“%1” não vai para a lixeira: %2.</translation>
    </message>
    <message>
        <source>Some of your protected folders may be lost, with a damaged file. Protect them again. Until you confirm that the list is complete, nothing goes to the trash.</source>
        <translation>Algumas das suas pastas protegidas podem ter se perdido com um arquivo danificado. Proteja-as de novo. Até que você confirme que a lista está completa, nada vai para a lixeira.</translation>
    </message>
    <message>
        <source>The List Is Complete</source>
        <translation>A lista está completa</translation>
    </message>
    <message numerus="yes">
        <source>%Ln moved to the trash (%1).</source>
        <translation>
            <numerusform>%Ln movida para a lixeira (%1).</numerusform>
            <numerusform>%Ln movidas para a lixeira (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln moved to the trash with %2 (%1).</source>
        <translation>
            <numerusform>%Ln movida para a lixeira com %2 (%1).</numerusform>
            <numerusform>%Ln movidas para a lixeira com %2 (%1).</numerusform>
        </translation>
    </message>
    <message>
        <source>Then it was stopped; the rest stays where it is.</source>
        <translation>Depois foi interrompido; o resto fica onde está.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were not moved:</source>
        <translation>
            <numerusform>%Ln arquivo não foi movido:</numerusform>
            <numerusform>%Ln arquivos não foram movidos:</numerusform>
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
            <numerusform>%Ln pulada.</numerusform>
            <numerusform>%Ln puladas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were not put back:</source>
        <translation>
            <numerusform>%Ln arquivo não foi restaurado:</numerusform>
            <numerusform>%Ln arquivos não foram restaurados:</numerusform>
        </translation>
    </message>
    <message>
        <source>Then it was stopped; the rest is still in the trash.</source>
        <translation>Depois foi interrompido; o resto ainda está na lixeira.</translation>
    </message>
    <message>
        <source> and %1 more</source>
        <translation> e mais %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files stay without their photos:</source>
        <translation>
            <numerusform>%Ln arquivo fica sem a sua foto:</numerusform>
            <numerusform>%Ln arquivos ficam sem as suas fotos:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos were read and are not compared with the others yet.</source>
        <translation>
            <numerusform>%Ln imagem foi lida e ainda não foi comparada com as outras.</numerusform>
            <numerusform>%Ln imagens foram lidas e ainda não foram comparadas com as outras.</numerusform>
        </translation>
    </message>
    <message>
        <source>These groups are those so far; there may be more.</source>
        <translation>Estes são os grupos até agora; pode haver mais.</translation>
    </message>
    <message>
        <source>Drop your photo folder</source>
        <translation>Solte sua pasta de fotos</translation>
    </message>
    <message>
        <source>dupfinder reads it and shows which photos are there more than once.</source>
        <translation>O dupfinder a lê e mostra quais fotos existem mais de uma vez.</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Escolher pasta…</translation>
    </message>
    <message>
        <source>Never deletes for good</source>
        <translation>Nunca apaga em definitivo</translation>
    </message>
    <message>
        <source>Every move can be undone</source>
        <translation>Tudo pode ser desfeito</translation>
    </message>
    <message>
        <source>Works offline</source>
        <translation>Funciona off-line</translation>
    </message>
    <message>
        <source>Ve&amp;rified</source>
        <translation>Con&amp;firmadas</translation>
    </message>
    <message>
        <source>Loo&amp;k-alikes</source>
        <translation>Só &amp;parecidas</translation>
    </message>
    <message>
        <source>Copies that passed the closer comparison</source>
        <translation>Cópias aprovadas na comparação detalhada</translation>
    </message>
    <message>
        <source>Similar at first sight, but the closer comparison says otherwise</source>
        <translation>Semelhantes à primeira vista, mas a comparação detalhada diz que não</translation>
    </message>
    <message>
        <source>Best match</source>
        <translation>Mais parecidas</translation>
    </message>
    <message>
        <source>Most changed</source>
        <translation>Mais alteradas</translation>
    </message>
    <message>
        <source>Largest</source>
        <comment>sort order</comment>
        <translation>Maiores</translation>
    </message>
    <message>
        <source>Newest</source>
        <comment>sort order</comment>
        <translation>Mais recentes</translation>
    </message>
    <message>
        <source>Oldest</source>
        <comment>sort order</comment>
        <translation>Mais antigas</translation>
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
        <translation>Pas&amp;ta:</translation>
    </message>
    <message>
        <source>All folders</source>
        <translation>Todas as pastas</translation>
    </message>
    <message>
        <source>&amp;Choose picture…</source>
        <translation>Escol&amp;her imagem…</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Limpar</translation>
    </message>
    <message>
        <source>Take the picture away</source>
        <translation>Retira a imagem</translation>
    </message>
    <message>
        <source>The file is damaged; a part of the picture is missing or broken.</source>
        <translation>O arquivo está danificado; falta uma parte da imagem, ou ela está corrompida.</translation>
    </message>
    <message>
        <source>The picture has too little contrast to compare; only identical ones are found.</source>
        <translation>A imagem tem pouco contraste para comparar; só as idênticas são encontradas.</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>Imagem colada</translation>
    </message>
    <message>
        <source>Dropped picture</source>
        <translation>Imagem arrastada</translation>
    </message>
    <message>
        <source>Fetch this picture from %1? Nothing is sent but the request itself.</source>
        <translation>Baixar esta imagem de %1? Nada é enviado além do próprio pedido.</translation>
    </message>
    <message>
        <source>Fe&amp;tch</source>
        <translation>Bai&amp;xar</translation>
    </message>
    <message>
        <source>Add the folder “%1” to the library?</source>
        <translation>Adicionar a pasta “%1” à biblioteca?</translation>
    </message>
    <message>
        <source>Add %1 folders to the library?</source>
        <translation>Adicionar %1 pastas à biblioteca?</translation>
    </message>
    <message>
        <source>&amp;Yes, add</source>
        <translation>&amp;Sim, adicionar</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Não</translation>
    </message>
    <message>
        <source>The picture before</source>
        <translation>A imagem anterior</translation>
    </message>
    <message>
        <source>The next picture</source>
        <translation>A próxima imagem</translation>
    </message>
    <message>
        <source>Only pictures, folders and web addresses can be dropped.</source>
        <translation>Só é possível soltar imagens, pastas e endereços da web.</translation>
    </message>
    <message>
        <source>There is no picture in what was dropped.</source>
        <translation>Não há imagem no que foi solto.</translation>
    </message>
    <message>
        <source>This could not be searched for</source>
        <translation>Não foi possível procurar isto</translation>
    </message>
    <message>
        <source>%1 isn&apos;t a picture dupfinder can open</source>
        <translation>%1 não é uma imagem que o dupfinder possa abrir</translation>
    </message>
    <message>
        <source>it is %1</source>
        <translation>é %1</translation>
    </message>
    <message>
        <source>Among %1.</source>
        <translation>Entre %1.</translation>
    </message>
    <message>
        <source>The library is empty</source>
        <translation>A biblioteca está vazia</translation>
    </message>
    <message>
        <source>Add a folder of photos to search in.</source>
        <translation>Adicione uma pasta de fotos onde procurar.</translation>
    </message>
    <message>
        <source>Nothing is as similar as that</source>
        <translation>Nada é tão semelhante assim</translation>
    </message>
    <message>
        <source>The nearest is %1 away.</source>
        <translation>A mais próxima está a %1 de distância.</translation>
    </message>
    <message>
        <source>Show the nearest</source>
        <translation>Mostrar a mais próxima</translation>
    </message>
    <message>
        <source>Everything found is hidden</source>
        <translation>Tudo o que foi encontrado está oculto</translation>
    </message>
    <message>
        <source>The filters above leave nothing over.</source>
        <translation>Os filtros acima não deixam sobrar nada.</translation>
    </message>
    <message>
        <source>Nothing resembles this picture</source>
        <translation>Nada se parece com esta imagem</translation>
    </message>
    <message>
        <source>Photos that resemble the query</source>
        <translation>Imagens que se parecem com a procurada</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recentes</translation>
    </message>
    <message>
        <source>No file could be made of this picture: %1.</source>
        <translation>Não foi possível criar um arquivo desta imagem: %1.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Procurando…</translation>
    </message>
    <message>
        <source>Drop or choose another picture.</source>
        <translation>Solte ou escolha outra imagem.</translation>
    </message>
    <message>
        <source>Find every copy of a picture</source>
        <translation>Localize todas as cópias de uma imagem</translation>
    </message>
    <message>
        <source>Add a folder of photos first. Nothing in it is changed.</source>
        <translation>Primeiro, adicione uma pasta de fotos. Nada nela é alterado.</translation>
    </message>
    <message>
        <source>Drop, paste or choose a picture to see its copies among %1.</source>
        <translation>Solte, cole ou escolha uma imagem para ver as cópias dela entre %1.</translation>
    </message>
    <message>
        <source>Drop, paste or choose a picture to see its copies.</source>
        <translation>Solte, cole ou escolha uma imagem para ver as cópias dela.</translation>
    </message>
    <message>
        <source>Which picture are you looking for?</source>
        <translation>Que imagem você procura?</translation>
    </message>
    <message>
        <source>Choose picture…</source>
        <translation>Escolher imagem…</translation>
    </message>
    <message>
        <source>Picture to find</source>
        <translation>Imagem procurada</translation>
    </message>
    <message>
        <source>Three steps</source>
        <translation>Três passos</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Voltar</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Solte</translation>
    </message>
    <message>
        <source>Drop your photo folder on the window. dupfinder reads it, and changes nothing in it.</source>
        <translation>Solte sua pasta de fotos na janela. O dupfinder a lê e não altera nada nela.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Veja</translation>
    </message>
    <message>
        <source>Look at each group of copies. The best photo stays. Copies that are certain are marked.</source>
        <translation>Veja cada grupo de cópias. A melhor foto fica. As cópias certas já estão marcadas.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mova</translation>
    </message>
    <message>
        <source>Move what is marked to the trash. Undo brings it back, even after a restart.</source>
        <translation>Mova o que está marcado para a lixeira. Desfazer traz tudo de volta, mesmo depois de reiniciar.</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Concluir</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Próximo</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Passo %1 de %2</translation>
    </message>
    <message>
        <source>F&amp;orward</source>
        <translation>&amp;Avançar</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>&amp;Prévia</translation>
    </message>
    <message>
        <source>&amp;Compare with the picture</source>
        <translation>&amp;Comparar com a imagem</translation>
    </message>
    <message>
        <source>Show in Re&amp;view</source>
        <translation>Mostrar na Re&amp;visão</translation>
    </message>
    <message>
        <source>Find again: %1</source>
        <translation>Localizar de novo: %1</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation>&amp;Limpar esta lista</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>Find si&amp;milar</source>
        <translation>Localizar &amp;semelhantes</translation>
    </message>
    <message>
        <source>Copy &amp;path</source>
        <translation>Copiar ca&amp;minho</translation>
    </message>
    <message>
        <source>Copy p&amp;icture</source>
        <translation>Copiar &amp;imagem</translation>
    </message>
    <message>
        <source>&amp;Exclude from the library</source>
        <translation>Ignorar na &amp;biblioteca</translation>
    </message>
    <message>
        <source>Exclude its &amp;folder</source>
        <translation>Ignorar a &amp;pasta</translation>
    </message>
    <message>
        <source>P&amp;rotect its folder</source>
        <translation>Proteger a pas&amp;ta</translation>
    </message>
    <message>
        <source>Move to the &amp;trash…</source>
        <translation>Mo&amp;ver para a lixeira…</translation>
    </message>
    <message>
        <source>Open &amp;with</source>
        <translation>Abrir c&amp;om</translation>
    </message>
    <message>
        <source>Copied %1.</source>
        <translation>%1 na área de transferência.</translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln paths.</source>
        <translation>
            <numerusform>%Ln caminho copiado.</numerusform>
            <numerusform>%Ln caminhos copiados.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is a folder of the list at the left; remove it there instead.</source>
        <translation>“%1” é uma pasta da lista à esquerda; remova-a lá.</translation>
    </message>
    <message>
        <source>“%1” was not opened: its name is not that of a picture, and the system might run it. Open it with a program of your choice.</source>
        <translation>“%1” não foi aberto: o nome não é de imagem, e o sistema poderia executá-lo. Abra-o com um programa à sua escolha.</translation>
    </message>
    <message>
        <source>No program is known for this kind of file</source>
        <translation>Nenhum programa conhecido para este tipo de arquivo</translation>
    </message>
    <message>
        <source>&amp;Other program…</source>
        <translation>&amp;Outro programa…</translation>
    </message>
    <message>
        <source>%1 could not be started.</source>
        <translation>Não foi possível iniciar %1.</translation>
    </message>
    <message>
        <source>Copied the picture.</source>
        <translation>Imagem copiada.</translation>
    </message>
    <message>
        <source>No program is set for opening %1.</source>
        <translation>Nenhum programa está definido para abrir %1.</translation>
    </message>
    <message>
        <source>%1 is not there any more, or its drive is not connected.</source>
        <translation>%1 não existe mais, ou a unidade não está conectada.</translation>
    </message>
    <message>
        <source>Belongs to it: %1</source>
        <translation>Pertence à foto: %1</translation>
    </message>
    <message>
        <source>Not moved to the trash: %1</source>
        <translation>Não movida para a lixeira: %1</translation>
    </message>
    <message>
        <source>Its folder is protected: it never goes to the trash</source>
        <translation>A pasta está protegida: nunca vai para a lixeira</translation>
    </message>
    <message>
        <source>To the trash, as you chose</source>
        <translation>Para a lixeira, por sua escolha</translation>
    </message>
    <message>
        <source>To the trash, by the rule</source>
        <translation>Para a lixeira, pela regra</translation>
    </message>
    <message>
        <source>The file you are looking for, as it is in the library.</source>
        <translation>O arquivo que você procura, como está na biblioteca.</translation>
    </message>
    <message>
        <source>Kept because: %1.</source>
        <translation>Mantida: %1.</translation>
    </message>
    <message>
        <source>Its folder is out of reach now.</source>
        <translation>A pasta está inacessível agora.</translation>
    </message>
    <message>
        <source>The file is damaged: a part of the picture is missing or broken.</source>
        <translation>O arquivo está danificado: falta uma parte da imagem, ou ela está corrompida.</translation>
    </message>
    <message>
        <source>Kept because: %1</source>
        <translation>Mantida: %1</translation>
    </message>
    <message>
        <source>Last copy</source>
        <translation>Última cópia</translation>
    </message>
    <message>
        <source>This file</source>
        <translation>Este arquivo</translation>
    </message>
    <message>
        <source>Out of reach</source>
        <translation>Inacessível</translation>
    </message>
    <message>
        <source>Go to the next picture, or that below</source>
        <translation>Ir para a próxima foto, ou a de baixo</translation>
    </message>
    <message>
        <source>→ or ↓</source>
        <translation>→ ou ↓</translation>
    </message>
    <message>
        <source>Go to the previous picture, or that above</source>
        <translation>Ir para a foto anterior, ou a de cima</translation>
    </message>
    <message>
        <source>← or ↑</source>
        <translation>← ou ↑</translation>
    </message>
    <message>
        <source>Next group, at the end of this one</source>
        <translation>Próximo grupo, no fim deste</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>PgDn</translation>
    </message>
    <message>
        <source>Previous group, at the start of this one</source>
        <translation>Grupo anterior, no início deste</translation>
    </message>
    <message>
        <source>Show the picture large</source>
        <translation>Mostrar a foto em tamanho grande</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espaço</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>Não selecionar nada</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Your choice</source>
        <translation>Sua escolha</translation>
    </message>
    <message>
        <source>Marked for the trash</source>
        <translation>Marcada para a lixeira</translation>
    </message>
    <message>
        <source>Marked when you confirm the group</source>
        <translation>Marcada quando você confirmar o grupo</translation>
    </message>
    <message>
        <source>Compared with the best</source>
        <translation>Comparada com a melhor</translation>
    </message>
    <message>
        <source>Compared with the query</source>
        <translation>Comparada com a procurada</translation>
    </message>
    <message>
        <source>Every byte is equal</source>
        <translation>Todos os bytes são iguais</translation>
    </message>
    <message>
        <source>Only the file differs</source>
        <translation>Só o arquivo difere</translation>
    </message>
    <message>
        <source>the query</source>
        <translation>imagem procurada</translation>
    </message>
    <message>
        <source>Another moment of the same burst</source>
        <translation>Outro momento da mesma sequência</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 bits differ</source>
        <translation>
            <numerusform>%Ln de %1 bits difere</numerusform>
            <numerusform>%Ln de %1 bits diferem</numerusform>
        </translation>
    </message>
    <message>
        <source>Best: %1</source>
        <translation>Melhor: %1</translation>
    </message>
    <message>
        <source>Stored turned</source>
        <translation>Gravada com rotação</translation>
    </message>
    <message>
        <source>Damaged: a part is missing or broken</source>
        <translation>Danificada: falta uma parte, ou está corrompida</translation>
    </message>
    <message>
        <source>Could not be decoded</source>
        <translation>Não pôde ser decodificada</translation>
    </message>
    <message>
        <source>Out of reach now</source>
        <translation>Inacessível agora</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lendo…</translation>
    </message>
    <message>
        <source>The file is gone</source>
        <translation>O arquivo não existe mais</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>O arquivo não pode ser lido</translation>
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
        <translation>Sem dados da câmera neste arquivo</translation>
    </message>
    <message>
        <source>Info panel</source>
        <translation>Painel de informações</translation>
    </message>
    <message>
        <source>Select a photo to see what is known of it</source>
        <translation>Selecione uma foto para ver o que se sabe dela</translation>
    </message>
    <message>
        <source>The window is too narrow for the info panel.</source>
        <translation>A janela é estreita demais para o painel de informações.</translation>
    </message>
    <message>
        <source>Information on the photo</source>
        <translation>Informações sobre a foto</translation>
    </message>
    <message>
        <source>Copy &amp;everything</source>
        <translation>Copiar t&amp;udo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>First picture</source>
        <translation>Primeira foto</translation>
    </message>
    <message>
        <source>Last picture</source>
        <translation>Última foto</translation>
    </message>
    <message>
        <source>Mark for the trash, or unmark</source>
        <translation>Marcar para a lixeira, ou desmarcar</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Permissão negada</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>Operação não permitida</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Arquivo ou pasta inexistente</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>Não é uma pasta</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>É uma pasta</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>Não há espaço disponível no dispositivo</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>Cota de disco excedida</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Erro de entrada/saída</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>Sistema de arquivos somente para leitura</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>Nome de arquivo muito longo</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>Dispositivo ou recurso ocupado</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>Arquivos abertos demais</translation>
    </message>
    <message>
        <source>Invalid cross-device link</source>
        <translation>Link entre dispositivos inválido</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>Tempo de conexão esgotado</translation>
    </message>
    <message>
        <source>Transport endpoint is not connected</source>
        <translation>O ponto de montagem não está conectado</translation>
    </message>
    <message>
        <source>Stale file handle</source>
        <translation>Referência de arquivo obsoleta</translation>
    </message>
    <message>
        <source>No such device or address</source>
        <translation>Dispositivo ou endereço inexistente</translation>
    </message>
    <message>
        <source>not an image that can be read</source>
        <translation>não é uma imagem que possa ser lida</translation>
    </message>
    <message>
        <source>not an image that can be read, but %1</source>
        <translation>não é uma imagem que possa ser lida, mas %1</translation>
    </message>
    <message>
        <source>an SVG drawing</source>
        <translation>um desenho SVG</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>uma página da web</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>um documento PDF</translation>
    </message>
    <message>
        <source>a PostScript document</source>
        <translation>um documento PostScript</translation>
    </message>
    <message>
        <source>a video</source>
        <translation>um vídeo</translation>
    </message>
    <message>
        <source>a ZIP archive</source>
        <translation>um arquivo compactado ZIP</translation>
    </message>
    <message>
        <source>an OS/2 icon</source>
        <translation>um ícone do OS/2</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>danificado</translation>
    </message>
    <message>
        <source>damaged: a part of the picture is missing or broken</source>
        <translation>danificado: falta uma parte da imagem, ou ela está corrompida</translation>
    </message>
    <message>
        <source>damaged, or of an unknown kind</source>
        <translation>danificado ou de tipo desconhecido</translation>
    </message>
    <message>
        <source>damaged %1 file</source>
        <translation>arquivo %1 danificado</translation>
    </message>
    <message>
        <source>damaged: %1 × %2 pixels do not fit into %3 bytes</source>
        <translation>danificado: %1 × %2 pixels não cabem em %3 bytes</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>o arquivo está vazio</translation>
    </message>
    <message>
        <source>the file has changed</source>
        <translation>o arquivo foi alterado</translation>
    </message>
    <message>
        <source>not a regular file</source>
        <translation>não é um arquivo comum</translation>
    </message>
    <message>
        <source>not enough memory</source>
        <translation>memória insuficiente</translation>
    </message>
    <message>
        <source>it was given up</source>
        <translation>a leitura foi abandonada</translation>
    </message>
    <message>
        <source>too large: the file has %1 MiB</source>
        <translation>grande demais: o arquivo tem %1 MiB</translation>
    </message>
    <message>
        <source>too large: there is not enough memory to decode it</source>
        <translation>grande demais: não há memória suficiente para decodificá-lo</translation>
    </message>
    <message>
        <source>too large: %1 × %2 pixels need %3 MiB, at most %4 are allowed</source>
        <translation>grande demais: %1 × %2 pixels exigem %3 MiB; são permitidos no máximo %4</translation>
    </message>
    <message>
        <source>too large: %1 × %2 pixels need %3 MiB, at most %4 are allowed for so small a file</source>
        <translation>grande demais: %1 × %2 pixels exigem %3 MiB; são permitidos no máximo %4 para um arquivo tão pequeno</translation>
    </message>
    <message>
        <source>too many frames</source>
        <translation>quadros demais</translation>
    </message>
    <message>
        <source>too many frames before it</source>
        <translation>quadros demais antes dele</translation>
    </message>
    <message>
        <source>too many pages</source>
        <translation>páginas demais</translation>
    </message>
    <message>
        <source>no decoder here reads more than the first frame</source>
        <translation>nenhum decodificador daqui lê mais que o primeiro quadro</translation>
    </message>
    <message>
        <source>camera RAW files need rawpy (the extra raw), which is not installed</source>
        <translation>arquivos RAW de câmera precisam do rawpy (o extra raw), que não está instalado</translation>
    </message>
    <message>
        <source>this camera RAW file has no preview that can be read</source>
        <translation>este arquivo RAW de câmera não tem prévia que possa ser lida</translation>
    </message>
    <message>
        <source>JPEG XL files need pillow-jxl-plugin (the extra jxl), which is not installed</source>
        <translation>arquivos JPEG XL precisam do pillow-jxl-plugin (o extra jxl), que não está instalado</translation>
    </message>
    <message>
        <source>HEIC files need pi-heif, which is not installed</source>
        <translation>arquivos HEIC precisam do pi-heif, que não está instalado</translation>
    </message>
    <message>
        <source>PSD files that are packed in this way cannot be read</source>
        <translation>arquivos PSD compactados desta forma não podem ser lidos</translation>
    </message>
    <message>
        <source>PSD files of spot colours (multichannel) cannot be read</source>
        <translation>arquivos PSD de cores especiais (multicanal) não podem ser lidos</translation>
    </message>
    <message>
        <source>JPEG 2000 files in L*a*b* cannot be read</source>
        <translation>arquivos JPEG 2000 em L*a*b* não podem ser lidos</translation>
    </message>
    <message>
        <source>JPEG files that state their height behind the picture cannot be read</source>
        <translation>arquivos JPEG que informam a altura depois da imagem não podem ser lidos</translation>
    </message>
    <message>
        <source>%1-bit JPEG files cannot be read</source>
        <translation>arquivos JPEG de %1 bits não podem ser lidos</translation>
    </message>
    <message>
        <source>%1 scans of %2 × %3 pixels would take too long</source>
        <translation>%1 varreduras de %2 × %3 pixels demorariam demais</translation>
    </message>
    <message>
        <source>BMP files of %1 bits that share them out to the colours in this way cannot be read</source>
        <translation>arquivos BMP de %1 bits que os repartem entre as cores desta forma não podem ser lidos</translation>
    </message>
    <message>
        <source>TIFF files packed with %1 cannot be read</source>
        <translation>arquivos TIFF compactados com %1 não podem ser lidos</translation>
    </message>
    <message>
        <source>TIFF files in the L*a*b* of fax machines cannot be read</source>
        <translation>arquivos TIFF no L*a*b* dos aparelhos de fax não podem ser lidos</translation>
    </message>
    <message>
        <source>TIFF files of a camera&apos;s mosaic cannot be read</source>
        <translation>arquivos TIFF com o mosaico de uma câmera não podem ser lidos</translation>
    </message>
    <message>
        <source>TIFF files of brightness by its logarithm cannot be read</source>
        <translation>arquivos TIFF com o logaritmo do brilho não podem ser lidos</translation>
    </message>
    <message>
        <source>TIFF files of colours by their logarithm cannot be read</source>
        <translation>arquivos TIFF com o logaritmo das cores não podem ser lidos</translation>
    </message>
    <message>
        <source>TIFF files of %1-bit JPEG cannot be read</source>
        <translation>arquivos TIFF com JPEG de %1 bits não podem ser lidos</translation>
    </message>
    <message>
        <source>TIFF files of %1-bit floating-point numbers cannot be read</source>
        <translation>arquivos TIFF com números de ponto flutuante de %1 bits não podem ser lidos</translation>
    </message>
    <message>
        <source>TIFF files of floating-point numbers that are no brightness cannot be read</source>
        <translation>arquivos TIFF com números de ponto flutuante que não são brilho não podem ser lidos</translation>
    </message>
    <message>
        <source>TIFF files whose samples differ in depth cannot be read</source>
        <translation>arquivos TIFF cujas amostras diferem em profundidade não podem ser lidos</translation>
    </message>
    <message>
        <source>TIFF files with brightness and colours stored apart cannot be read</source>
        <translation>arquivos TIFF com brilho e cores gravados em separado não podem ser lidos</translation>
    </message>
    <message>
        <source>TIFF files of %1 samples of %2 bits a pixel cannot be read</source>
        <translation>arquivos TIFF com %1 amostras de %2 bits por pixel não podem ser lidos</translation>
    </message>
    <message>
        <source>TIFF files of %1-bit samples cannot be read</source>
        <translation>arquivos TIFF com amostras de %1 bits não podem ser lidos</translation>
    </message>
    <message>
        <source>cannot be encoded as JPEG</source>
        <translation>não pode ser codificado como JPEG</translation>
    </message>
    <message>
        <source>the drive or network does not answer</source>
        <translation>a unidade ou a rede não responde</translation>
    </message>
    <message>
        <source>the drive or network did not answer for %1</source>
        <translation>a unidade ou a rede não respondeu por %1</translation>
    </message>
    <message>
        <source>the drive does not answer: %1 files were not read</source>
        <translation>a unidade não responde: %1 arquivos não foram lidos</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1 segundos</translation>
    </message>
    <message>
        <source>a second</source>
        <translation>um segundo</translation>
    </message>
    <message>
        <source>decoding it took longer than %1</source>
        <translation>a decodificação levou mais de %1</translation>
    </message>
    <message>
        <source>the decoder broke down on this file</source>
        <translation>o decodificador falhou neste arquivo</translation>
    </message>
    <message>
        <source>the decoder crashed on this file (%1)</source>
        <translation>o decodificador fechou inesperadamente neste arquivo (%1)</translation>
    </message>
    <message>
        <source>No process can be started to decode images in: %1.</source>
        <translation>Não foi possível iniciar um processo para decodificar imagens: %1.</translation>
    </message>
    <message>
        <source>This is a folder, not an image: %1</source>
        <translation>Isto é uma pasta, não uma imagem: %1</translation>
    </message>
    <message>
        <source>%1 cannot be read as an image: %2.</source>
        <translation>%1 não pode ser lido como imagem: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 não pode ser lido: %2.</translation>
    </message>
    <message>
        <source>only in the cloud: reading it would download it</source>
        <translation>só na nuvem: para ler, seria preciso baixá-lo</translation>
    </message>
    <message>
        <source>dupfinder keeps its own data in this folder, which is not indexed</source>
        <translation>o dupfinder guarda dados próprios nesta pasta, que não é lida</translation>
    </message>
    <message>
        <source>dupfinder keeps its own data in this folder, so nothing in it is indexed</source>
        <translation>o dupfinder guarda dados próprios nesta pasta, por isso nada nela é lido</translation>
    </message>
    <message>
        <source>the folder lies in the trash</source>
        <translation>a pasta está na lixeira</translation>
    </message>
    <message>
        <source>the folder is excluded</source>
        <translation>a pasta é ignorada</translation>
    </message>
    <message>
        <source>not a folder</source>
        <translation>não é uma pasta</translation>
    </message>
    <message>
        <source>no such folder</source>
        <translation>a pasta não existe</translation>
    </message>
    <message>
        <source>no permission to read the folder</source>
        <translation>sem permissão para ler a pasta</translation>
    </message>
    <message>
        <source>the folder cannot be read (%1)</source>
        <translation>a pasta não pode ser lida (%1)</translation>
    </message>
    <message>
        <source>its drive does not answer: %1 other folders there were not looked at</source>
        <translation>a unidade não responde: %1 outras pastas nela não foram examinadas</translation>
    </message>
    <message>
        <source>The library %1 cannot be used: %2.</source>
        <translation>A biblioteca %1 não pode ser usada: %2.</translation>
    </message>
    <message>
        <source>%1 is a database of another program; rename it, or choose another folder with --data-dir.</source>
        <translation>%1 é um banco de dados de outro programa; renomeie-o ou escolha outra pasta com --data-dir.</translation>
    </message>
    <message>
        <source>The library %1 is not there any more; start dupfinder again.</source>
        <translation>A biblioteca %1 não existe mais; inicie o dupfinder de novo.</translation>
    </message>
    <message>
        <source>The library %1 cannot be written: its folder or the file may only be read. Change their permissions, or choose another folder with --data-dir.</source>
        <translation>A biblioteca %1 não pode ser gravada: a pasta ou o arquivo só permite leitura. Altere as permissões ou escolha outra pasta com --data-dir.</translation>
    </message>
    <message>
        <source>No space is left for the library %1; what is in it already is kept.</source>
        <translation>Não há mais espaço para a biblioteca %1; o que já está nela está guardado.</translation>
    </message>
    <message>
        <source>Another program holds the library %1; try again.</source>
        <translation>Outro programa está usando a biblioteca %1; tente de novo.</translation>
    </message>
    <message>
        <source>The library %1 was written by a later version of dupfinder; update dupfinder, or choose another folder with --data-dir.</source>
        <translation>A biblioteca %1 foi gravada por uma versão mais nova do dupfinder; atualize o dupfinder ou escolha outra pasta com --data-dir.</translation>
    </message>
    <message>
        <source>The data folder %1 cannot be made: %2.</source>
        <translation>A pasta de dados %1 não pode ser criada: %2.</translation>
    </message>
    <message>
        <source>The library %1 is damaged. When it is opened next it is set aside, and a new one begun; your pictures are not touched.</source>
        <translation>A biblioteca %1 está danificada. Na próxima abertura, ela será posta de lado e uma nova será iniciada; suas fotos não são tocadas.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2.</source>
        <translation>O arquivo %1 não pode ser gravado: %2.</translation>
    </message>
    <message>
        <source>Another dupfinder is indexing into %1; wait until it is done, or stop it.</source>
        <translation>Outro dupfinder está lendo imagens para %1; espere que ele termine ou interrompa-o.</translation>
    </message>
    <message>
        <source>Another dupfinder has the library in %1 open; try again.</source>
        <translation>Outro dupfinder está com a biblioteca em %1 aberta; tente de novo.</translation>
    </message>
    <message>
        <source>The lock file %1 cannot be used: %2.</source>
        <translation>O arquivo de trava %1 não pode ser usado: %2.</translation>
    </message>
    <message>
        <source>Protected folders were lost with a damaged file. Nothing goes to the trash before you have protected your folders again and confirmed that the list is complete.</source>
        <translation>Pastas protegidas se perderam com um arquivo danificado. Nada vai para a lixeira até que você proteja suas pastas de novo e confirme que a lista está completa.</translation>
    </message>
    <message>
        <source>Nothing goes to the trash before you have protected your folders again and confirmed that the list is complete.</source>
        <translation>Nada vai para a lixeira até que você proteja suas pastas de novo e confirme que a lista está completa.</translation>
    </message>
    <message>
        <source>Nothing was moved. %1</source>
        <translation>Nada foi movido. %1</translation>
    </message>
    <message>
        <source>The library %1 was missing or empty; a new one is begun. %2</source>
        <translation>A biblioteca %1 estava ausente ou vazia; uma nova foi iniciada. %2</translation>
    </message>
    <message>
        <source>The library %1 was missing; a new one is begun. %2</source>
        <translation>A biblioteca %1 estava ausente; uma nova foi iniciada. %2</translation>
    </message>
    <message>
        <source>The library %1 was damaged and is set aside as %2; a new one is begun. %3</source>
        <translation>A biblioteca %1 estava danificada e foi posta de lado como %2; uma nova foi iniciada. %3</translation>
    </message>
    <message>
        <source>Images are read again when their folders are indexed.</source>
        <translation>As imagens são lidas de novo quando as pastas delas são examinadas.</translation>
    </message>
    <message>
        <source>Images are read again when their folders are indexed. Your folders, decisions and journal are kept.</source>
        <translation>As imagens são lidas de novo quando as pastas delas são examinadas. Suas pastas, decisões e histórico estão guardados.</translation>
    </message>
    <message>
        <source>The file %1 with your folders, decisions and journal was missing; its copy has taken its place.</source>
        <translation>O arquivo %1, com suas pastas, decisões e histórico, estava ausente; a cópia dele tomou seu lugar.</translation>
    </message>
    <message>
        <source>The file %1 with your folders, decisions and journal was damaged and is set aside as %2; its copy has taken its place.</source>
        <translation>O arquivo %1, com suas pastas, decisões e histórico, estava danificado e foi posto de lado como %2; a cópia dele tomou seu lugar.</translation>
    </message>
    <message>
        <source>The file %1 with your folders, decisions and journal was missing; so was its copy, and %2: %3 are lost in part or all.</source>
        <translation>O arquivo %1, com suas pastas, decisões e histórico, estava ausente; a cópia dele também, e %2. Perdas totais ou parciais: %3.</translation>
    </message>
    <message>
        <source>The file %1 with your folders, decisions and journal was damaged and is set aside as %2; so was its copy, and %3: %4 are lost in part or all.</source>
        <translation>O arquivo %1, com suas pastas, decisões e histórico, estava danificado e foi posto de lado como %2; a cópia dele também estava, e %3. Perdas totais ou parciais: %4.</translation>
    </message>
    <message>
        <source>nothing could be read</source>
        <translation>nada pôde ser lido</translation>
    </message>
    <message>
        <source>only %1 could be read</source>
        <translation>só foi possível ler %1</translation>
    </message>
    <message>
        <source>The library in %1 is damaged, and another dupfinder has it open; close that one and try again.</source>
        <translation>A biblioteca em %1 está danificada, e outro dupfinder está com ela aberta; feche-o e tente de novo.</translation>
    </message>
    <message>
        <source>The library in %1 is damaged and cannot be set aside: %2. Your pictures are not touched.</source>
        <translation>A biblioteca em %1 está danificada e não pode ser posta de lado: %2. Suas fotos não são tocadas.</translation>
    </message>
    <message>
        <source>The file %1 with your folders, decisions and journal is damaged or lost. When it is opened next its copy takes its place; your pictures are not touched.</source>
        <translation>O arquivo %1, com suas pastas, decisões e histórico, está danificado ou perdido. Na próxima abertura, a cópia dele toma seu lugar; suas fotos não são tocadas.</translation>
    </message>
    <message>
        <source>the database is damaged</source>
        <translation>o banco de dados está danificado</translation>
    </message>
    <message>
        <source>it is protected, as it was under its former name %1</source>
        <translation>está protegido, como estava com o nome anterior %1</translation>
    </message>
    <message>
        <source>%1 is identical to another file of its group.</source>
        <translation>%1 é idêntico a outro arquivo do grupo.</translation>
    </message>
    <message>
        <source>%1 is not what it was any more; look for duplicates again.</source>
        <translation>%1 não é mais o que era; procure duplicatas de novo.</translation>
    </message>
    <message>
        <source>The descriptor model %1 cannot be read: %2.</source>
        <translation>O modelo de descritores %1 não pode ser lido: %2.</translation>
    </message>
    <message>
        <source>%1 is too large for a descriptor model.</source>
        <translation>%1 é grande demais para um modelo de descritores.</translation>
    </message>
    <message>
        <source>%1 cannot be used as a descriptor model: %2.</source>
        <translation>%1 não pode ser usado como modelo de descritores: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be used as a descriptor model: it returns no vector.</source>
        <translation>%1 não pode ser usado como modelo de descritores: não retorna nenhum vetor.</translation>
    </message>
    <message>
        <source>OpenCV cannot load it</source>
        <translation>o OpenCV não consegue carregá-lo</translation>
    </message>
    <message>
        <source>its name is not valid</source>
        <translation>o nome não é válido</translation>
    </message>
    <message>
        <source>No image is indexed below %1; index it first.</source>
        <translation>Nenhuma imagem foi lida em %1; leia a pasta primeiro.</translation>
    </message>
    <message>
        <source>The name of an export must end in .csv or .json: %1</source>
        <translation>O nome de uma exportação deve terminar em .csv ou .json: %1</translation>
    </message>
    <message>
        <source>%1 is a link; choose another name.</source>
        <translation>%1 é um link; escolha outro nome.</translation>
    </message>
    <message>
        <source>%1 exists and is not a file; choose another name.</source>
        <translation>%1 existe e não é um arquivo; escolha outro nome.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 não pode ser gravado: %2.</translation>
    </message>
    <message>
        <source>sharpest of the burst</source>
        <translation>a mais nítida da sequência</translation>
    </message>
    <message>
        <source>has a video</source>
        <translation>tem um vídeo</translation>
    </message>
    <message>
        <source>has a second picture</source>
        <translation>tem uma segunda foto</translation>
    </message>
    <message>
        <source>has the camera&apos;s raw data</source>
        <translation>tem os dados RAW da câmera</translation>
    </message>
    <message>
        <source>has layers</source>
        <translation>tem camadas</translation>
    </message>
    <message>
        <source>has the camera&apos;s own format, %1</source>
        <translation>tem o formato próprio da câmera, %1</translation>
    </message>
    <message>
        <source>holds more</source>
        <translation>tem mais conteúdo</translation>
    </message>
    <message>
        <source>%1 frames</source>
        <translation>%1 quadros</translation>
    </message>
    <message>
        <source>%1 pages</source>
        <translation>%1 páginas</translation>
    </message>
    <message>
        <source>the only one in reach</source>
        <translation>a única acessível</translation>
    </message>
    <message>
        <source>the only intact one</source>
        <translation>a única íntegra</translation>
    </message>
    <message>
        <source>highest resolution</source>
        <translation>maior resolução</translation>
    </message>
    <message>
        <source>lowest resolution</source>
        <translation>menor resolução</translation>
    </message>
    <message>
        <source>has camera data</source>
        <translation>tem dados da câmera</translation>
    </message>
    <message>
        <source>earliest date taken</source>
        <translation>tirada primeiro</translation>
    </message>
    <message>
        <source>latest date taken</source>
        <translation>tirada por último</translation>
    </message>
    <message>
        <source>earliest date modified</source>
        <translation>modificada primeiro</translation>
    </message>
    <message>
        <source>latest date modified</source>
        <translation>modificada por último</translation>
    </message>
    <message>
        <source>the next best is a lossless re-save of it</source>
        <translation>a segunda melhor foi salva de novo a partir dela, sem perdas</translation>
    </message>
    <message>
        <source>most others match it</source>
        <translation>a maioria das outras coincide com ela</translation>
    </message>
    <message>
        <source>has no added border</source>
        <translation>sem borda acrescentada</translation>
    </message>
    <message>
        <source>most pixels</source>
        <translation>mais pixels</translation>
    </message>
    <message>
        <source>stored upright</source>
        <translation>gravada sem rotação</translation>
    </message>
    <message>
        <source>larger file</source>
        <translation>arquivo maior</translation>
    </message>
    <message>
        <source>smaller file</source>
        <translation>arquivo menor</translation>
    </message>
    <message>
        <source>older file</source>
        <translation>arquivo mais antigo</translation>
    </message>
    <message>
        <source>shorter path</source>
        <translation>caminho mais curto</translation>
    </message>
    <message>
        <source>first by name</source>
        <translation>primeira pelo nome</translation>
    </message>
    <message>
        <source>best copy: most content, highest resolution, original, least compressed</source>
        <translation>melhor cópia: mais conteúdo, maior resolução, original, menor compressão</translation>
    </message>
    <message>
        <source>largest file of the most original ones</source>
        <translation>maior arquivo entre os mais originais</translation>
    </message>
    <message>
        <source>smallest file</source>
        <translation>menor arquivo</translation>
    </message>
    <message>
        <source>oldest, by date taken or else modified</source>
        <translation>mais antiga, pela data em que foi tirada ou, sem ela, modificada</translation>
    </message>
    <message>
        <source>newest, by date taken or else modified</source>
        <translation>mais recente, pela data em que foi tirada ou, sem ela, modificada</translation>
    </message>
    <message>
        <source>shortest path</source>
        <translation>caminho mais curto</translation>
    </message>
    <message>
        <source>longest path</source>
        <translation>caminho mais longo</translation>
    </message>
    <message>
        <source>format %1</source>
        <translation>formato %1</translation>
    </message>
    <message>
        <source>name like %1</source>
        <translation>nome como %1</translation>
    </message>
    <message>
        <source>name not like %1</source>
        <translation>nome diferente de %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>em %1</translation>
    </message>
    <message>
        <source>%1 before %2</source>
        <translation>%1 antes de %2</translation>
    </message>
    <message>
        <source>equal to the best, and in a protected folder</source>
        <translation>igual à melhor e em uma pasta protegida</translation>
    </message>
    <message>
        <source>in a reference folder</source>
        <translation>em uma pasta de referência</translation>
    </message>
    <message>
        <source>Best quality</source>
        <translation>Melhor qualidade</translation>
    </message>
    <message>
        <source>Camera originals</source>
        <translation>Originais da câmera</translation>
    </message>
    <message>
        <source>Original names</source>
        <translation>Nomes originais</translation>
    </message>
    <message>
        <source>Least space</source>
        <translation>Menos espaço</translation>
    </message>
    <message>
        <source>it</source>
        <translation>o arquivo</translation>
    </message>
    <message>
        <source>the kept file</source>
        <translation>o arquivo mantido</translation>
    </message>
    <message>
        <source>%1 has changed since it was indexed</source>
        <translation>%1 mudou desde a leitura</translation>
    </message>
    <message>
        <source>%1 is a symbolic link now</source>
        <translation>%1 agora é um link simbólico</translation>
    </message>
    <message>
        <source>%1 is no file any more</source>
        <translation>%1 não é mais um arquivo</translation>
    </message>
    <message>
        <source>%1 has just changed</source>
        <translation>%1 acaba de mudar</translation>
    </message>
    <message>
        <source>%1 has no absolute path</source>
        <translation>%1 não tem caminho absoluto</translation>
    </message>
    <message>
        <source>%1 is reached through a symbolic link now</source>
        <translation>%1 agora é acessado por um link simbólico</translation>
    </message>
    <message>
        <source>%1 is not in the library any more</source>
        <translation>%1 não está mais na biblioteca</translation>
    </message>
    <message>
        <source>%1 is not there any more</source>
        <translation>%1 não existe mais</translation>
    </message>
    <message>
        <source>%1 cannot be reached (%2)</source>
        <translation>%1 não pode ser acessado (%2)</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2)</source>
        <translation>%1 não pode ser lido (%2)</translation>
    </message>
    <message>
        <source>%1 cannot be read to its end</source>
        <translation>%1 não pode ser lido até o fim</translation>
    </message>
    <message>
        <source>its bytes are not those of the kept file</source>
        <translation>os bytes não são os do arquivo mantido</translation>
    </message>
    <message>
        <source>its bytes are not those of the kept file: only exact copies are replaced</source>
        <translation>os bytes não são os do arquivo mantido: só cópias exatas são substituídas</translation>
    </message>
    <message>
        <source>stopped before it was moved</source>
        <translation>interrompido antes de ser movido</translation>
    </message>
    <message>
        <source>score %1, at most 1 passes</source>
        <translation>pontuação %1, permitido no máximo 1</translation>
    </message>
    <message>
        <source>groups turn either picture, but a query with the first finds the second from radius %1 on only</source>
        <translation>os grupos giram qualquer uma das fotos, mas uma consulta com a primeira só encontra a segunda a partir do raio %1</translation>
    </message>
    <message>
        <source>decision %1 of this library says that they are no duplicates: groups keep them apart</source>
        <translation>a decisão %1 desta biblioteca diz que não são duplicatas: os grupos as mantêm separadas</translation>
    </message>
    <message>
        <source>%1 folder</source>
        <translation>%1 pasta</translation>
    </message>
    <message>
        <source>%1 folders</source>
        <translation>%1 pastas</translation>
    </message>
    <message>
        <source>folders</source>
        <translation>pastas</translation>
    </message>
    <message>
        <source>%1 exclusion</source>
        <translation>%1 item ignorado</translation>
    </message>
    <message>
        <source>%1 exclusions</source>
        <translation>%1 itens ignorados</translation>
    </message>
    <message>
        <source>exclusions</source>
        <translation>itens ignorados</translation>
    </message>
    <message>
        <source>%1 protected folder</source>
        <translation>%1 pasta protegida</translation>
    </message>
    <message>
        <source>%1 protected folders</source>
        <translation>%1 pastas protegidas</translation>
    </message>
    <message>
        <source>protected folders</source>
        <translation>pastas protegidas</translation>
    </message>
    <message>
        <source>%1 decision</source>
        <translation>%1 decisão</translation>
    </message>
    <message>
        <source>%1 decisions</source>
        <translation>%1 decisões</translation>
    </message>
    <message>
        <source>decisions</source>
        <translation>decisões</translation>
    </message>
    <message>
        <source>%1 journal entry</source>
        <translation>%1 item do histórico</translation>
    </message>
    <message>
        <source>%1 journal entries</source>
        <translation>%1 itens do histórico</translation>
    </message>
    <message>
        <source>journal entries</source>
        <translation>itens do histórico</translation>
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
        <translation>o histórico não pode ser gravado</translation>
    </message>
    <message>
        <source>%1 exists and was not exported by dupfinder; choose another name.</source>
        <translation>%1 existe e não foi exportado pelo dupfinder; escolha outro nome.</translation>
    </message>
    <message>
        <source>its drive cannot share data between files</source>
        <translation>a unidade não permite que arquivos compartilhem dados</translation>
    </message>
    <message>
        <source>its drive has no hard links</source>
        <translation>a unidade não tem links físicos</translation>
    </message>
    <message>
        <source>the kept file is on another drive</source>
        <translation>o arquivo mantido está em outra unidade</translation>
    </message>
    <message>
        <source>it shares the data of the kept file already</source>
        <translation>já compartilha os dados do arquivo mantido</translation>
    </message>
    <message>
        <source>its folder cannot be written to</source>
        <translation>não é possível gravar na pasta dele</translation>
    </message>
    <message>
        <source>it has other names (hard links), so nothing would be freed</source>
        <translation>tem outros nomes (links físicos), portanto nada seria liberado</translation>
    </message>
    <message>
        <source>it belongs to another user or group than the kept file</source>
        <translation>pertence a outro usuário ou grupo que não o do arquivo mantido</translation>
    </message>
    <message>
        <source>its permissions are not those of the kept file</source>
        <translation>as permissões não são as do arquivo mantido</translation>
    </message>
    <message>
        <source>it cannot be reached (%1)</source>
        <translation>não pode ser acessado (%1)</translation>
    </message>
    <message>
        <source>the journal does not have what is to be restored</source>
        <translation>o histórico não tem o que deve ser restaurado</translation>
    </message>
    <message>
        <source>its content has changed since it was replaced</source>
        <translation>o conteúdo mudou desde que foi substituído</translation>
    </message>
    <message>
        <source>another file came into its place at that moment</source>
        <translation>outro arquivo ocupou o lugar dele naquele momento</translation>
    </message>
    <message>
        <source>interrupted before it was replaced</source>
        <translation>interrompido antes de ser substituído</translation>
    </message>
    <message>
        <source>another file is in its place</source>
        <translation>outro arquivo está no lugar dele</translation>
    </message>
    <message>
        <source>it could not be brought back; it is %1</source>
        <translation>não pôde ser trazido de volta; está em %1</translation>
    </message>
    <message>
        <source>another file is in its place; it is %1</source>
        <translation>outro arquivo está no lugar dele; o original está em %1</translation>
    </message>
    <message>
        <source>only exact copies of another file are replaced</source>
        <translation>só cópias exatas de outro arquivo são substituídas</translation>
    </message>
    <message>
        <source>another file came into its place at the moment it was replaced</source>
        <translation>outro arquivo ocupou o lugar dele no momento da substituição</translation>
    </message>
    <message>
        <source>the kept file changed at the moment it was linked</source>
        <translation>o arquivo mantido mudou no momento da criação do link</translation>
    </message>
    <message>
        <source>%1; it was replaced and could not be restored: %2</source>
        <translation>%1; foi substituído e não pôde ser restaurado: %2</translation>
    </message>
    <message>
        <source>another file came into its place at the moment it was moved</source>
        <translation>outro arquivo ocupou o lugar dele no momento em que foi movido</translation>
    </message>
    <message>
        <source>the kept file changed at the moment it was moved</source>
        <translation>o arquivo mantido mudou no momento em que o outro foi movido</translation>
    </message>
    <message>
        <source>it is gone from its place, and the system does not say where to</source>
        <translation>sumiu do lugar, e o sistema não diz para onde foi</translation>
    </message>
    <message>
        <source>interrupted before it was moved</source>
        <translation>interrompido antes de ser movido</translation>
    </message>
    <message>
        <source>interrupted before it was moved; it changed since</source>
        <translation>interrompido antes de ser movido; mudou desde então</translation>
    </message>
    <message>
        <source>it is neither in its place nor in the folder it was moved to</source>
        <translation>não está no lugar de origem nem na pasta para onde foi movido</translation>
    </message>
    <message>
        <source>it is not in its place any more</source>
        <translation>não está mais no lugar</translation>
    </message>
    <message>
        <source>what lies in the folder is not what was moved there: %1</source>
        <translation>o que está na pasta não é o que foi movido para lá: %1</translation>
    </message>
    <message>
        <source>the folder it was moved to is out of reach</source>
        <translation>a pasta para onde foi movido está inacessível</translation>
    </message>
    <message>
        <source>There is no such folder: %1</source>
        <translation>Esta pasta não existe: %1</translation>
    </message>
    <message>
        <source>The folder cannot be written to: %1</source>
        <translation>Não é possível gravar na pasta: %1</translation>
    </message>
    <message>
        <source>The folder is one of dupfinder&apos;s own: %1</source>
        <translation>A pasta pertence ao próprio dupfinder: %1</translation>
    </message>
    <message>
        <source>The folder lies in the trash: %1</source>
        <translation>A pasta está na lixeira: %1</translation>
    </message>
    <message>
        <source>there are too many files of this name in the folder</source>
        <translation>há arquivos demais com este nome na pasta</translation>
    </message>
    <message>
        <source>it is in that folder already</source>
        <translation>já está nesta pasta</translation>
    </message>
    <message>
        <source>another file has just come to its place in the folder</source>
        <translation>outro arquivo acaba de ocupar o lugar dele na pasta</translation>
    </message>
    <message>
        <source>the folder %1 cannot be made: %2</source>
        <translation>a pasta %1 não pode ser criada: %2</translation>
    </message>
    <message>
        <source>Another dupfinder is moving files to the trash or putting them back; wait until it is done.</source>
        <translation>Outro dupfinder está movendo arquivos para a lixeira ou restaurando-os; espere que ele termine.</translation>
    </message>
    <message>
        <source>its name is not UTF-8, and the system would move another file</source>
        <translation>o nome não é UTF-8, e o sistema moveria outro arquivo</translation>
    </message>
    <message>
        <source>it is in the trash already</source>
        <translation>já está na lixeira</translation>
    </message>
    <message>
        <source>it is in a protected folder</source>
        <translation>está em uma pasta protegida</translation>
    </message>
    <message>
        <source>the kept file is to be moved itself</source>
        <translation>o próprio arquivo mantido também será movido</translation>
    </message>
    <message>
        <source>the kept file lies in the trash</source>
        <translation>o arquivo mantido está na lixeira</translation>
    </message>
    <message>
        <source>it is the kept file itself, by another name</source>
        <translation>é o próprio arquivo mantido, com outro nome</translation>
    </message>
    <message>
        <source>the kept file is to be moved itself, by another name</source>
        <translation>o próprio arquivo mantido também será movido, com outro nome</translation>
    </message>
    <message>
        <source>it was decided to be no duplicate of the kept file</source>
        <translation>foi decidido que não é duplicata do arquivo mantido</translation>
    </message>
    <message>
        <source>the kept copy has none</source>
        <translation>a cópia mantida não tem nenhum</translation>
    </message>
    <message>
        <source>companions were to be left</source>
        <translation>conforme pedido, os arquivos associados ficam</translation>
    </message>
    <message>
        <source>%1, which belongs to it, stays: %2</source>
        <translation>%1, que pertence à foto, fica: %2</translation>
    </message>
    <message>
        <source>it has a raw file (%1)</source>
        <translation>tem um arquivo RAW (%1)</translation>
    </message>
    <message>
        <source>it has a picture (%1)</source>
        <translation>tem uma foto (%1)</translation>
    </message>
    <message>
        <source>it has a video (%1)</source>
        <translation>tem um vídeo (%1)</translation>
    </message>
    <message>
        <source>it has a sidecar (%1)</source>
        <translation>tem um arquivo auxiliar (%1)</translation>
    </message>
    <message>
        <source>%1 belongs to it, and is a picture of its own that is not to be moved</source>
        <translation>%1 pertence à foto e é uma foto por si só, que não deve ser movida</translation>
    </message>
    <message>
        <source>it changed at the moment it was moved</source>
        <translation>mudou no momento em que foi movido</translation>
    </message>
    <message>
        <source>there is a file of this name again</source>
        <translation>existe de novo um arquivo com este nome</translation>
    </message>
    <message>
        <source>%1; it is in the trash and could not be put back: %2</source>
        <translation>%1; está na lixeira e não pôde ser restaurado: %2</translation>
    </message>
    <message>
        <source>the folder it was in is not there</source>
        <translation>a pasta em que estava não existe</translation>
    </message>
    <message>
        <source>it is in the trash, and the file that was kept for it is not there any more: %1</source>
        <translation>está na lixeira, e o arquivo que foi mantido no lugar dele não existe mais: %1</translation>
    </message>
    <message>
        <source>what lies in its place in the trash is not what went there: %1</source>
        <translation>o que está no lugar dele na lixeira não é o que foi para lá: %1</translation>
    </message>
    <message>
        <source>it is neither in its place nor in the trash</source>
        <translation>não está no lugar de origem nem na lixeira</translation>
    </message>
    <message>
        <source>it is not in the trash, and the folder it was in is not there</source>
        <translation>não está na lixeira, e a pasta em que estava não existe</translation>
    </message>
    <message>
        <source>it is not in the trash, and another file is in its place</source>
        <translation>não está na lixeira, e outro arquivo está no lugar dele</translation>
    </message>
    <message>
        <source>the trash it lies in is out of reach</source>
        <translation>a lixeira em que está ficou inacessível</translation>
    </message>
    <message>
        <source>the picture that it belongs to was not put back</source>
        <translation>a foto a que pertence não foi restaurada</translation>
    </message>
    <message>
        <source>There is nothing to put back.</source>
        <translation>Não há nada para restaurar.</translation>
    </message>
    <message>
        <source>the system did not move it to the trash</source>
        <translation>o sistema não o moveu para a lixeira</translation>
    </message>
    <message>
        <source>the trash of its drive cannot be used</source>
        <translation>a lixeira da unidade não pode ser usada</translation>
    </message>
    <message>
        <source>it cannot be moved to the trash %1 (%2)</source>
        <translation>não pode ser movido para a lixeira %1 (%2)</translation>
    </message>
    <message>
        <source>something is mounted on it</source>
        <translation>há algo montado nele</translation>
    </message>
    <message>
        <source>its folder cannot be reached (%1)</source>
        <translation>a pasta não pode ser acessada (%1)</translation>
    </message>
    <message>
        <source>the trash folder %1 cannot be written to</source>
        <translation>não é possível gravar na pasta da lixeira %1</translation>
    </message>
    <message>
        <source>the trash folder %1 cannot be made</source>
        <translation>a pasta da lixeira %1 não pode ser criada</translation>
    </message>
    <message>
        <source>the drive or network did not answer for %1 seconds</source>
        <translation>a unidade ou a rede não respondeu por %1 segundos</translation>
    </message>
    <message>
        <source>Match: %1.</source>
        <translation>Coincidem: %1.</translation>
    </message>
    <message>
        <source>No match: %1.</source>
        <translation>Não coincidem: %1.</translation>
    </message>
    <message>
        <source>Same file: both paths lead to one file. %1</source>
        <translation>Mesmo arquivo: os dois caminhos levam a um só arquivo. %1</translation>
    </message>
    <message>
        <source>exact duplicate, all bytes are equal</source>
        <translation>duplicata exata, todos os bytes são iguais</translation>
    </message>
    <message>
        <source>same pixels, other bytes</source>
        <translation>mesmos pixels, outros bytes</translation>
    </message>
    <message>
        <source>crop, %1</source>
        <translation>recorte, %1</translation>
    </message>
    <message>
        <source>near-duplicate</source>
        <translation>quase duplicata</translation>
    </message>
    <message>
        <source>look-alike</source>
        <translation>só parecida</translation>
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
        <translation>sem diferença visível</translation>
    </message>
    <message>
        <source>differs in places</source>
        <translation>difere em alguns pontos</translation>
    </message>
    <message>
        <source>differs in %1 place</source>
        <translation>difere em %1 ponto</translation>
    </message>
    <message>
        <source>differs in %1 places</source>
        <translation>difere em %1 pontos</translation>
    </message>
    <message>
        <source>other colours</source>
        <translation>outras cores</translation>
    </message>
    <message>
        <source>differs throughout</source>
        <translation>difere no todo</translation>
    </message>
    <message>
        <source>not compared further</source>
        <translation>não comparada além disso</translation>
    </message>
    <message>
        <source>the first shows %1 of the second</source>
        <translation>a primeira mostra %1 da segunda</translation>
    </message>
    <message>
        <source>the second shows %1 of the first</source>
        <translation>a segunda mostra %1 da primeira</translation>
    </message>
    <message>
        <source>%1 cannot be read as an image: %2</source>
        <translation>%1 não pode ser lido como imagem: %2</translation>
    </message>
    <message>
        <source>both have too little contrast for a hash, so only equal bytes or pixels match</source>
        <translation>as duas têm pouco contraste para um hash; por isso, só coincidem bytes ou pixels iguais</translation>
    </message>
    <message>
        <source>the first has too little contrast for a hash, so only equal bytes match</source>
        <translation>a primeira tem pouco contraste para um hash; por isso, só coincidem bytes iguais</translation>
    </message>
    <message>
        <source>the second has too little contrast for a hash, so only equal bytes match</source>
        <translation>a segunda tem pouco contraste para um hash; por isso, só coincidem bytes iguais</translation>
    </message>
    <message>
        <source>the hashes differ in %1, more than any radius (%2)</source>
        <translation>os hashes diferem em %1, mais que qualquer raio (%2)</translation>
    </message>
    <message>
        <source>the hashes differ in %1; %2</source>
        <translation>os hashes diferem em %1; %2</translation>
    </message>
    <message>
        <source>look-alike, %1, but the second look refuses it: %2</source>
        <translation>só parecida, %1, mas a segunda análise a recusa: %2</translation>
    </message>
    <message>
        <source>look-alike, %1; %2</source>
        <translation>só parecida, %1; %2</translation>
    </message>
    <message>
        <source>at radius %1 they would be a near-duplicate</source>
        <translation>com raio %1, seriam quase duplicatas</translation>
    </message>
    <message>
        <source>at radius %1 they would be a look-alike</source>
        <translation>com raio %1, seriam só parecidas</translation>
    </message>
    <message>
        <source>at radius %1 they would be a look-alike, at %2 a near-duplicate</source>
        <translation>com raio %1, seriam só parecidas; com %2, quase duplicatas</translation>
    </message>
    <message>
        <source>views that pass the second look differ in %1, more than any radius accepts</source>
        <translation>as versões aprovadas na segunda análise diferem em %1, mais do que qualquer raio aceita</translation>
    </message>
    <message>
        <source>further frames or pages differ</source>
        <translation>os demais quadros ou páginas diferem</translation>
    </message>
    <message>
        <source>they are tiny, and differ in more than a little</source>
        <translation>são minúsculas e diferem mais que um pouco</translation>
    </message>
    <message>
        <source>frequency %1, at most %2 passes</source>
        <translation>frequência %1, permitido no máximo %2</translation>
    </message>
    <message>
        <source>with the search for crops they match: %1</source>
        <translation>com a busca de recortes, coincidem: %1</translation>
    </message>
    <message>
        <source>as a crop: %1</source>
        <translation>como recorte: %1</translation>
    </message>
    <message>
        <source>no local features</source>
        <translation>nenhum ponto característico</translation>
    </message>
    <message>
        <source>fewer than %1 local features agree on a place</source>
        <translation>menos de %1 pontos característicos coincidem em uma posição</translation>
    </message>
    <message>
        <source>%1 local features agree, but on too small a part</source>
        <translation>%1 pontos característicos coincidem, mas em uma parte pequena demais</translation>
    </message>
    <message>
        <source>too little in common, %1 and %2 of them</source>
        <translation>pouco em comum, %1 e %2 delas</translation>
    </message>
    <message>
        <source>their pixels could not be compared</source>
        <translation>não foi possível comparar os pixels</translation>
    </message>
    <message>
        <source>in the pixels, %1</source>
        <translation>nos pixels, %1</translation>
    </message>
    <message>
        <source>edges run in one direction only, so the place is uncertain</source>
        <translation>os contornos seguem uma só direção, e a posição fica incerta</translation>
    </message>
    <message>
        <source>%1 places can be compared, %2 needed</source>
        <translation>%1 pontos podem ser comparados, são necessários %2</translation>
    </message>
    <message>
        <source>%1 of %2 places agree, %3 needed</source>
        <translation>%1 de %2 pontos coincidem, são necessários %3</translation>
    </message>
    <message>
        <source>places agree by %1 on average, %2 needed</source>
        <translation>os pontos coincidem %1 em média, são necessários %2</translation>
    </message>
    <message>
        <source>radius %1 or less: no near-duplicate any more</source>
        <translation>raio %1 ou menos: não é mais quase duplicata</translation>
    </message>
    <message>
        <source>radius %1: near-duplicate</source>
        <translation>raio %1: quase duplicata</translation>
    </message>
    <message>
        <source>radius %1: near-duplicate (queries only)</source>
        <translation>raio %1: quase duplicata (só em consultas)</translation>
    </message>
    <message>
        <source>radius %1: look-alike</source>
        <translation>raio %1: só parecida</translation>
    </message>
    <message>
        <source>radius %1: look-alike (queries only)</source>
        <translation>raio %1: só parecida (só em consultas)</translation>
    </message>
    <message>
        <source>with the search for crops (menu Library): crop, %1</source>
        <translation>com a busca de recortes (menu Biblioteca): recorte, %1</translation>
    </message>
    <message>
        <source>without the search for crops they are not found as a crop</source>
        <translation>sem a busca de recortes, não são encontradas como recorte</translation>
    </message>
    <message>
        <source>neither is in this library; index their folders to find them</source>
        <translation>nenhuma está nesta biblioteca; adicione as pastas delas para encontrá-las</translation>
    </message>
    <message>
        <source>the first is not in this library; index its folder to find it</source>
        <translation>a primeira não está nesta biblioteca; adicione a pasta dela para encontrá-la</translation>
    </message>
    <message>
        <source>the second is not in this library; index its folder to find it</source>
        <translation>a segunda não está nesta biblioteca; adicione a pasta dela para encontrá-la</translation>
    </message>
    <message>
        <source>the first is excluded from the library: %1</source>
        <translation>a primeira é ignorada na biblioteca: %1</translation>
    </message>
    <message>
        <source>the second is excluded from the library: %1</source>
        <translation>a segunda é ignorada na biblioteca: %1</translation>
    </message>
    <message>
        <source>the first is protected and never goes to the trash: %1</source>
        <translation>a primeira está protegida e nunca vai para a lixeira: %1</translation>
    </message>
    <message>
        <source>the second is protected and never goes to the trash: %1</source>
        <translation>a segunda está protegida e nunca vai para a lixeira: %1</translation>
    </message>
    <message>
        <source>rotate-90</source>
        <translation>girada em 90°</translation>
    </message>
    <message>
        <source>rotate-180</source>
        <translation>girada em 180°</translation>
    </message>
    <message>
        <source>rotate-270</source>
        <translation>girada em 270°</translation>
    </message>
    <message>
        <source>mirror</source>
        <translation>espelhada</translation>
    </message>
    <message>
        <source>flip</source>
        <translation>espelhada de cabeça para baixo</translation>
    </message>
    <message>
        <source>transpose</source>
        <translation>espelhada e girada em 90°</translation>
    </message>
    <message>
        <source>transverse</source>
        <translation>espelhada e girada em 270°</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln arquivo</numerusform>
            <numerusform>%Ln arquivos</numerusform>
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
        <translation>não decodificada</translation>
    </message>
    <message>
        <source>Keep</source>
        <comment>badge</comment>
        <translation>Manter</translation>
    </message>
    <message>
        <source>Burst</source>
        <translation>Sequência</translation>
    </message>
    <message>
        <source>Its folder is protected</source>
        <translation>A pasta está protegida</translation>
    </message>
    <message>
        <source>It resembles the best photo only through another</source>
        <translation>Só se parece com a melhor foto por meio de outra</translation>
    </message>
    <message>
        <source>It only looks alike</source>
        <translation>É só parecida</translation>
    </message>
    <message>
        <source>It is out of reach now</source>
        <translation>Está inacessível agora</translation>
    </message>
    <message>
        <source>The best photo is out of reach now</source>
        <translation>A melhor foto está inacessível agora</translation>
    </message>
    <message>
        <source>Cannot be moved: its name is not valid UTF-8</source>
        <translation>Não pode ser movida: o nome não é UTF-8 válido</translation>
    </message>
    <message>
        <source>The best photo is damaged</source>
        <translation>A melhor foto está danificada</translation>
    </message>
    <message>
        <source>It may hold more than the best photo</source>
        <translation>Pode ter mais que a melhor foto</translation>
    </message>
    <message>
        <source>You chose to keep it</source>
        <translation>Você escolheu mantê-la</translation>
    </message>
    <message>
        <source>Its bytes are not equal</source>
        <translation>Os bytes não são iguais</translation>
    </message>
    <message>
        <source>Its pixels are not equal</source>
        <translation>Os pixels não são iguais</translation>
    </message>
    <message>
        <source>It differs in some places</source>
        <translation>Difere em alguns pontos</translation>
    </message>
    <message>
        <source>It differs in colour</source>
        <translation>Difere na cor</translation>
    </message>
    <message>
        <source>It differs throughout</source>
        <translation>Difere no todo</translation>
    </message>
    <message>
        <source>It is turned</source>
        <translation>Está girada</translation>
    </message>
    <message>
        <source>It is mirrored</source>
        <translation>Está espelhada</translation>
    </message>
    <message>
        <source>It is another exposure of a burst</source>
        <translation>É outra foto de uma sequência</translation>
    </message>
    <message>
        <source>It shows a part of the best photo</source>
        <translation>Mostra uma parte da melhor foto</translation>
    </message>
    <message>
        <source>It has more detail than the same part of the best photo</source>
        <translation>Tem mais detalhes que a mesma parte da melhor foto</translation>
    </message>
    <message>
        <source>It shows more than the best photo</source>
        <translation>Mostra mais que a melhor foto</translation>
    </message>
    <message>
        <source>It is in the folder that stays</source>
        <translation>Está na pasta que fica</translation>
    </message>
    <message>
        <source>The best photo is not in the folder that stays</source>
        <translation>A melhor foto não está na pasta que fica</translation>
    </message>
    <message>
        <source>It is in the folder of the best photo</source>
        <translation>Está na pasta da melhor foto</translation>
    </message>
    <message>
        <source>It is in another folder than the best photo</source>
        <translation>Não está na pasta da melhor foto</translation>
    </message>
    <message>
        <source>It could not be compared with the best photo</source>
        <translation>Não foi possível compará-la com a melhor foto</translation>
    </message>
    <message numerus="yes">
        <source>%Ln frames</source>
        <translation>
            <numerusform>%Ln quadro</numerusform>
            <numerusform>%Ln quadros</numerusform>
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
            <numerusform>%Ln foto de um par</numerusform>
            <numerusform>%Ln fotos de pares</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>raw data of %Ln files</source>
        <translation>
            <numerusform>dados RAW de %Ln arquivo</numerusform>
            <numerusform>dados RAW de %Ln arquivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln layers</source>
        <translation>
            <numerusform>%Ln camada</numerusform>
            <numerusform>%Ln camadas</numerusform>
        </translation>
    </message>
    <message>
        <source>the kept picture</source>
        <translation>foto mantida</translation>
    </message>
    <message>
        <source>The best of its group: this one is kept.</source>
        <translation>A melhor do grupo: esta é mantida.</translation>
    </message>
    <message>
        <source>Every byte equals %1.</source>
        <translation>Todos os bytes são iguais aos da %1.</translation>
    </message>
    <message>
        <source>Every pixel equals %1; only the file differs.</source>
        <translation>Todos os pixels são iguais aos da %1; só o arquivo difere.</translation>
    </message>
    <message>
        <source>A verified near-duplicate, %2 from %1.</source>
        <translation>Quase duplicata confirmada, a %2 da %1.</translation>
    </message>
    <message>
        <source>Only looks alike, %2 from %1: the closer comparison says it is another picture.</source>
        <translation>Só parecida, a %2 da %1: a comparação detalhada diz que é outra foto.</translation>
    </message>
    <message>
        <source>It or %1 shows a part of the other.</source>
        <translation>Esta ou a %1 mostra uma parte da outra.</translation>
    </message>
    <message>
        <source>No copy: another picture of the burst of %1, or a copy of one.</source>
        <translation>Não é cópia: é outra foto da sequência da %1, ou cópia de uma delas.</translation>
    </message>
    <message>
        <source>Belongs here through another file; %2 from %1.</source>
        <translation>Está aqui por meio de outro arquivo; a %2 da %1.</translation>
    </message>
    <message>
        <source>Belongs here through another file.</source>
        <translation>Está aqui por meio de outro arquivo.</translation>
    </message>
    <message>
        <source>Shows more: %1 is a part of it, %2 of its area.</source>
        <translation>Mostra mais: a %1 é uma parte dela, %2 da área.</translation>
    </message>
    <message>
        <source>Shows a part of %1, %2 of its area.</source>
        <translation>Mostra uma parte da %1, %2 da área dela.</translation>
    </message>
    <message>
        <source>Shows more</source>
        <translation>Mostra mais</translation>
    </message>
    <message>
        <source>Part, %1</source>
        <translation>Parte, %1</translation>
    </message>
    <message>
        <source>No visible difference</source>
        <translation>Nenhuma diferença visível</translation>
    </message>
    <message>
        <source>Differs in places</source>
        <translation>Difere em alguns pontos</translation>
    </message>
    <message>
        <source>Differs in colour</source>
        <translation>Difere na cor</translation>
    </message>
    <message>
        <source>Differs throughout</source>
        <translation>Difere no todo</translation>
    </message>
    <message>
        <source>Rotated by 90°.</source>
        <translation>Girada em 90°.</translation>
    </message>
    <message>
        <source>Rotated by 180°.</source>
        <translation>Girada em 180°.</translation>
    </message>
    <message>
        <source>Rotated by 270°.</source>
        <translation>Girada em 270°.</translation>
    </message>
    <message>
        <source>Mirrored.</source>
        <translation>Espelhada.</translation>
    </message>
    <message>
        <source>Upside down and mirrored.</source>
        <translation>De cabeça para baixo e espelhada.</translation>
    </message>
    <message>
        <source>Mirrored and rotated.</source>
        <translation>Espelhada e girada.</translation>
    </message>
    <message>
        <source>almost equal</source>
        <translation>quase igual</translation>
    </message>
    <message>
        <source>very similar</source>
        <translation>muito semelhante</translation>
    </message>
    <message>
        <source>similar</source>
        <translation>semelhante</translation>
    </message>
    <message>
        <source>loose</source>
        <translation>baixa</translation>
    </message>
    <message>
        <source>very loose</source>
        <translation>muito baixa</translation>
    </message>
    <message>
        <source>Other colours</source>
        <translation>Outras cores</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Diferente</translation>
    </message>
    <message>
        <source>Mirrored</source>
        <translation>Espelhada</translation>
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
        <translation>Uma foto</translation>
    </message>
    <message>
        <source>Animation</source>
        <translation>Animação</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Picture and video</source>
        <translation>Foto e vídeo</translation>
    </message>
    <message>
        <source>Several pictures</source>
        <translation>Várias fotos</translation>
    </message>
    <message>
        <source>Raw data</source>
        <translation>Dados RAW</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Camadas</translation>
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
        <translation>%1° L</translation>
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
        <translation>Mais nítida</translation>
    </message>
    <message>
        <source>Holds most</source>
        <translation>Mais conteúdo</translation>
    </message>
    <message>
        <source>No border</source>
        <translation>Sem borda</translation>
    </message>
    <message>
        <source>Original format</source>
        <translation>Formato original</translation>
    </message>
    <message>
        <source>Least compressed</source>
        <translation>Menor compressão</translation>
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
        <translation>exibidas as primeiras %1</translation>
    </message>
    <message>
        <source>Confirm, next group</source>
        <translation>Confirmar, próximo grupo</translation>
    </message>
    <message>
        <source>Choose the next picture</source>
        <translation>Escolher a próxima foto</translation>
    </message>
    <message>
        <source>Choose the previous picture</source>
        <translation>Escolher a foto anterior</translation>
    </message>
    <message>
        <source>Choose the picture below</source>
        <translation>Escolher a foto abaixo</translation>
    </message>
    <message>
        <source>Choose the picture above</source>
        <translation>Escolher a foto acima</translation>
    </message>
    <message>
        <source>Confirm, and show the next group</source>
        <translation>Confirmar e mostrar o próximo grupo</translation>
    </message>
    <message>
        <source>Scroll back</source>
        <translation>Rolar para trás</translation>
    </message>
    <message>
        <source>Scroll on</source>
        <translation>Rolar para a frente</translation>
    </message>
    <message>
        <source>The library could not be opened</source>
        <translation>Não foi possível abrir a biblioteca</translation>
    </message>
    <message>
        <source>Opening the library…</source>
        <translation>Abrindo a biblioteca…</translation>
    </message>
    <message>
        <source>Show the next notice</source>
        <translation>Mostrar o próximo aviso</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Fechar este aviso</translation>
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
        <translation>Ir para o aviso e voltar</translation>
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
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Report of a crash</source>
        <translation>Relatório de falha</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Relatório</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>&amp;Copiar relatório</translation>
    </message>
    <message>
        <source>Moves to the trash are written down before they are made, so Undo still knows them. The report says where in the program the fault was. It is sent nowhere. You can copy it into a message to the people who maintain dupfinder.</source>
        <translation>O que vai para a lixeira é anotado antes de ser movido, por isso Desfazer ainda sabe o que foi. O relatório diz em que ponto do programa ocorreu a falha e não é enviado a lugar algum. Você pode copiá-lo para uma mensagem a quem mantém o dupfinder.</translation>
    </message>
    <message>
        <source>dupfinder crashed the last time</source>
        <translation>O dupfinder fechou inesperadamente da última vez</translation>
    </message>
    <message>
        <source>From a photo to 64 answers</source>
        <translation>De uma foto a 64 respostas</translation>
    </message>
    <message>
        <source>dupfinder asks 64 simple questions about each photo, and notes the answers once. Photos with nearly the same answers may be copies of each other.</source>
        <translation>O dupfinder faz 64 perguntas simples sobre cada foto e anota as respostas uma vez. Fotos com quase as mesmas respostas podem ser cópias uma da outra.</translation>
    </message>
    <message>
        <source>The answers: white where the next square to the right is brighter, else black</source>
        <translation>As respostas: branco onde o quadrado à direita é mais claro; senão, preto</translation>
    </message>
    <message>
        <source>The photo</source>
        <translation>A foto</translation>
    </message>
    <message>
        <source>Its brightness, without the colours</source>
        <translation>O brilho, sem as cores</translation>
    </message>
    <message>
        <source>The average, in 8 rows of 9 squares</source>
        <translation>A média, em 8 linhas de 9 quadrados</translation>
    </message>
    <message>
        <source>Each question is the same: is the next square to the right brighter than this one? A row of 9 squares gives 8 answers, and 8 rows give 64.</source>
        <translation>A pergunta é sempre a mesma: o quadrado à direita é mais claro que este? Uma linha de 9 quadrados dá 8 respostas; 8 linhas dão 64.</translation>
    </message>
    <message>
        <source>A copy has nearly the same answers</source>
        <translation>Uma cópia tem quase as mesmas respostas</translation>
    </message>
    <message>
        <source>In a copy that is smaller, brighter or saved again, light and dark are where they were. In another photo they are elsewhere. A dot marks each answer that differs from the photo&apos;s.</source>
        <translation>Em uma cópia menor, mais clara ou salva de novo, o claro e o escuro continuam onde estavam. Em outra foto, estão em outros lugares. Um ponto indica cada resposta diferente das respostas da foto.</translation>
    </message>
    <message>
        <source>Photos with at most %1 different answers may be copies. The button “Similarity” changes this number. Photos are also compared turned and mirrored, in all eight ways.</source>
        <translation>Fotos com no máximo %1 respostas diferentes podem ser cópias. O botão “Semelhança” muda esse número. As fotos também são comparadas giradas e espelhadas, das oito maneiras possíveis.</translation>
    </message>
    <message>
        <source>Then it looks again</source>
        <translation>Depois vem outra análise</translation>
    </message>
    <message>
        <source>Different photos can give similar answers by chance. So each pair gets a second look, with hundreds of further questions.</source>
        <translation>Fotos diferentes podem dar respostas parecidas por acaso. Por isso, cada par passa por uma segunda análise, com centenas de outras perguntas.</translation>
    </message>
    <message>
        <source>Last, dupfinder lays the copy over the best photo of the group and looks for changes. Each changed place gets a frame, and the copy is not marked unless you mark it.</source>
        <translation>Por fim, o dupfinder sobrepõe a cópia à melhor foto do grupo e procura mudanças. Cada ponto alterado ganha uma moldura, e a cópia só é marcada se você a marcar.</translation>
    </message>
    <message>
        <source>The best photo</source>
        <translation>A melhor foto</translation>
    </message>
    <message>
        <source>A copy to which birds were added</source>
        <translation>Uma cópia com pássaros acrescentados</translation>
    </message>
    <message>
        <source>Parts of photos, and screenshots of them, are found in another way: by small details, such as the corner of a window, that lie in the same places in both pictures.</source>
        <translation>Partes de fotos, e capturas de tela delas, são encontradas de outra forma: por pequenos detalhes, como o canto de uma janela, que ficam nos mesmos lugares nas duas imagens.</translation>
    </message>
    <message>
        <source>What the words mean</source>
        <translation>O que significam as palavras</translation>
    </message>
    <message>
        <source>The files are equal, byte for byte.</source>
        <translation>Os arquivos são iguais, byte a byte.</translation>
    </message>
    <message>
        <source>The pictures are equal in every pixel. Only the files differ, for example in their dates.</source>
        <translation>As fotos são iguais em todos os pixels. Só os arquivos diferem, por exemplo nas datas.</translation>
    </message>
    <message>
        <source>At most %1 answers differ: for example, a copy that was saved again.</source>
        <translation>No máximo %1 respostas diferem: por exemplo, uma cópia salva de novo.</translation>
    </message>
    <message>
        <source>More answers differ: for example, a copy that is much smaller or edited a little.</source>
        <translation>Mais respostas diferem: por exemplo, uma cópia bem menor ou pouco editada.</translation>
    </message>
    <message>
        <source>The answers are similar, but the second look found another photo. It is in no group.</source>
        <translation>As respostas são semelhantes, mas a segunda análise viu outra foto. Não está em nenhum grupo.</translation>
    </message>
    <message>
        <source>A smaller, brighter copy. Different answers: %1 of 64.</source>
        <translation>Uma cópia menor e mais clara. Respostas diferentes: %1 de 64.</translation>
    </message>
    <message>
        <source>Another photo. Different answers: %1 of 64.</source>
        <translation>Outra foto. Respostas diferentes: %1 de 64.</translation>
    </message>
    <message>
        <source>dupfinder crashed the last time. A report of it can be shown and copied.</source>
        <translation>O dupfinder fechou inesperadamente da última vez. Um relatório da falha pode ser exibido e copiado.</translation>
    </message>
    <message>
        <source>Show report…</source>
        <translation>Mostrar relatório…</translation>
    </message>
</context>
</TS>
