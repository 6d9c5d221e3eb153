<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>&amp;Add folder…</source>
        <translation>フォルダーを追加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Find picture…</source>
        <translation>画像を検索(&amp;F)…</translation>
    </message>
    <message>
        <source>Open re&amp;sults…</source>
        <translation>結果を開く(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Export groups…</source>
        <translation>グループを書き出す(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>Pas&amp;te picture</source>
        <translation>画像を貼り付け(&amp;T)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>すべて選択(&amp;A)</translation>
    </message>
    <message>
        <source>C&amp;lear query</source>
        <translation>検索をクリア(&amp;L)</translation>
    </message>
    <message>
        <source>Pre&amp;ferences…</source>
        <translation>設定(&amp;F)…</translation>
    </message>
    <message>
        <source>Searc&amp;h groups</source>
        <translation>グループを検索(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>確認(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>検索(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Larger thumbnails</source>
        <translation>サムネイルを拡大(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Smaller thumbnails</source>
        <translation>サムネイルを縮小(&amp;S)</translation>
    </message>
    <message>
        <source>D&amp;efault size</source>
        <translation>標準サイズ(&amp;E)</translation>
    </message>
    <message>
        <source>Folders &amp;pane</source>
        <translation>フォルダー欄(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Info panel</source>
        <translation>情報パネル(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;All groups</source>
        <translation>すべてのグループ(&amp;A)</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>全画面表示(&amp;U)</translation>
    </message>
    <message>
        <source>Pre&amp;view</source>
        <translation>プレビュー(&amp;V)</translation>
    </message>
    <message>
        <source>S&amp;urvey</source>
        <translation>一覧比較(&amp;U)</translation>
    </message>
    <message>
        <source>C&amp;onfirm group, and go on</source>
        <translation>グループを確定して次へ(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Accept all proposals</source>
        <translation>すべての候補を承認(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Rescan</source>
        <translation>再スキャン(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Compare now</source>
        <translation>今すぐ比較(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Also find crops and screenshots</source>
        <translation>切り抜きとスクリーンショットも検索(&amp;A)</translation>
    </message>
    <message>
        <source>C&amp;hoose by rule…</source>
        <translation>ルールで選択(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Mark or unmark</source>
        <translation>マークを付ける/外す(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Keep this one</source>
        <translation>これを残す(&amp;K)</translation>
    </message>
    <message>
        <source>C&amp;lear marks</source>
        <translation>マークをクリア(&amp;L)</translation>
    </message>
    <message>
        <source>Compare &amp;side by side</source>
        <translation>2枚を並べて比較(&amp;S)</translation>
    </message>
    <message>
        <source>E&amp;xplain…</source>
        <translation>一致の理由(&amp;X)…</translation>
    </message>
    <message>
        <source>&amp;Not a duplicate</source>
        <translation>重複ではない(&amp;N)</translation>
    </message>
    <message>
        <source>Move marked to T&amp;rash…</source>
        <translation>マーク済みをゴミ箱に移動(&amp;R)…</translation>
    </message>
    <message>
        <source>Move marked to &amp;folder…</source>
        <translation>マーク済みをフォルダーに移動(&amp;F)…</translation>
    </message>
    <message>
        <source>Re&amp;place marked by hard links…</source>
        <translation>マーク済みをハードリンクに置換(&amp;P)…</translation>
    </message>
    <message>
        <source>Recently &amp;trashed…</source>
        <translation>最近ゴミ箱に移動したもの(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Not duplicates…</source>
        <translation>重複ではないもの(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Problems…</source>
        <translation>問題(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Excluded…</source>
        <translation>除外したもの(&amp;E)…</translation>
    </message>
    <message>
        <source>Pr&amp;otected folders…</source>
        <translation>保護フォルダー(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>ガイド(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Three steps</source>
        <translation>3つのステップ(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;How similarity works</source>
        <translation>類似度のしくみ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>キーボードショートカット(&amp;K)</translation>
    </message>
    <message>
        <source>Open &amp;log folder</source>
        <translation>ログフォルダーを開く(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;About dupfinder</source>
        <translation>dupfinderについて(&amp;A)</translation>
    </message>
    <message>
        <source>%1 keep</source>
        <translation>%1 残す</translation>
    </message>
    <message>
        <source>%1 trash</source>
        <translation>%1 ゴミ箱へ</translation>
    </message>
    <message>
        <source>↵ confirm, next</source>
        <translation>↵ 確定して次へ</translation>
    </message>
    <message>
        <source>Space preview</source>
        <translation>Space プレビュー</translation>
    </message>
    <message>
        <source>%1 compare</source>
        <translation>%1 比較</translation>
    </message>
    <message>
        <source>%1 survey</source>
        <translation>%1 一覧比較</translation>
    </message>
    <message>
        <source>%1 not a duplicate</source>
        <translation>%1 重複ではない</translation>
    </message>
    <message>
        <source>Waiting for the drive of “%1”…</source>
        <translation>「%1」のドライブの応答を待っています…</translation>
    </message>
    <message>
        <source>The drive or network of “%1” does not answer.</source>
        <translation>「%1」のドライブまたはネットワークが応答しません。</translation>
    </message>
    <message>
        <source>Add folder</source>
        <translation>フォルダーを追加</translation>
    </message>
    <message>
        <source>Open results</source>
        <translation>結果を開く</translation>
    </message>
    <message>
        <source>Find picture</source>
        <translation>画像を検索</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>画像 (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>“%1” was removed from the list; its files stay as they are.</source>
        <translation>「%1」をリストから外しました。ファイルはそのまま残ります。</translation>
    </message>
    <message>
        <source>Add again</source>
        <translation>再度追加</translation>
    </message>
    <message>
        <source>The files of “%1” never go to the trash from now on.</source>
        <translation>今後「%1」のファイルはゴミ箱に移動されません。</translation>
    </message>
    <message>
        <source>The files of “%1” may go to the trash again.</source>
        <translation>「%1」のファイルを再びゴミ箱に移動できます。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>“%1” was left out of the library; nothing is changed on the disk.</source>
        <translation>「%1」をライブラリから除外しました。ディスク上では何も変わりません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paths were left out of the library; nothing is changed on the disk.</source>
        <translation>
            <numerusform>%Ln個のパスをライブラリから除外しました。ディスク上では何も変わりません。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is in the list already; it is looked through again.</source>
        <translation>「%1」はすでにリストにあります。もう一度調べます。</translation>
    </message>
    <message>
        <source>“%1” lies in “%2”, which is in the list already.</source>
        <translation>「%1」は、すでにリストにある「%2」の中にあります。</translation>
    </message>
    <message>
        <source>%1, out of reach</source>
        <translation>%1、アクセス不可</translation>
    </message>
    <message>
        <source>%1, protected</source>
        <translation>%1、保護</translation>
    </message>
    <message>
        <source>%1, unfinished</source>
        <translation>%1、未完了</translation>
    </message>
    <message>
        <source>protected</source>
        <translation>保護</translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups</source>
        <translation>
            <numerusform>%Lnグループ</numerusform>
        </translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Folders of the library</source>
        <translation>ライブラリのフォルダー</translation>
    </message>
    <message>
        <source>Drop a folder here.</source>
        <translation>ここにフォルダーをドロップ</translation>
    </message>
    <message>
        <source>&amp;Open in file manager</source>
        <translation>ファイルマネージャーで開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Copy path</source>
        <translation>パスをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Protect: never move to the trash</source>
        <translation>保護: ゴミ箱に移動しない(&amp;P)</translation>
    </message>
    <message>
        <source>Re&amp;move from the list</source>
        <translation>リストから外す(&amp;M)</translation>
    </message>
    <message>
        <source>The files stay as they are</source>
        <translation>ファイルはそのまま残ります</translation>
    </message>
    <message>
        <source>Waiting for the drive…</source>
        <translation>ドライブの応答を待っています…</translation>
    </message>
    <message>
        <source>Only folders can be added to the library; drop pictures on the page Find.</source>
        <translation>ライブラリに追加できるのはフォルダーだけです。画像は「検索」のページにドロップしてください。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups, %1 so far</source>
        <translation>
            <numerusform>%Lnグループ、現時点で%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped; what was read is kept.</source>
        <translation>停止しました。読み込んだ分は保存されています。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln folders could not be looked through.</source>
        <translation>
            <numerusform>%Ln個のフォルダーを調べられませんでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files could not be read any more: they vanished, or a drive does not answer.</source>
        <translation>
            <numerusform>%Ln個のファイルを読み込めなくなりました。ファイルがなくなったか、ドライブが応答していません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Rescan</source>
        <translation>再スキャン</translation>
    </message>
    <message>
        <source>There are no photos in %1.</source>
        <translation>%1には画像がありません。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>新規%Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>変更%Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln moved</source>
        <translation>
            <numerusform>移動%Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gone</source>
        <translation>
            <numerusform>消失%Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not read</source>
        <translation>
            <numerusform>未読み込み%Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing has changed</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>Results in “%1”</source>
        <translation>「%1」の結果</translation>
    </message>
    <message>
        <source>Pictures of a group</source>
        <translation>グループの画像</translation>
    </message>
    <message>
        <source>List of groups</source>
        <translation>グループのリスト</translation>
    </message>
    <message>
        <source>Search and filters</source>
        <translation>検索とフィルター</translation>
    </message>
    <message>
        <source>List of folders</source>
        <translation>フォルダーのリスト</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>一覧比較</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Pictures that Find shows</source>
        <translation>「検索」に表示される画像</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Photo</source>
        <translation>写真(&amp;P)</translation>
    </message>
    <message>
        <source>Revie&amp;w</source>
        <translation>確認(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>ライブラリ(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Recent folders</source>
        <translation>最近使ったフォルダー(&amp;R)</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>まだありません</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>ツールバー</translation>
    </message>
    <message>
        <source>Thumbnail size</source>
        <translation>サムネイルのサイズ</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard.</source>
        <translation>クリップボードに画像がありません。</translation>
    </message>
    <message>
        <source>There is no such file: %1</source>
        <translation>ファイルがありません: %1</translation>
    </message>
    <message>
        <source>Opening the results in “%1”…</source>
        <translation>「%1」の結果を開いています…</translation>
    </message>
    <message>
        <source>The window for the results cannot be started.</source>
        <translation>結果のウィンドウを開けません。</translation>
    </message>
    <message>
        <source>The logs are in %1</source>
        <translation>ログは%1にあります</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos selected</source>
        <translation>
            <numerusform>写真%Ln枚を選択</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping; what is done is kept…</source>
        <translation>停止しています。完了した分は保存されます…</translation>
    </message>
    <message>
        <source>%1 photos/s</source>
        <translation>%1枚/秒</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>残り%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos found</source>
        <translation>
            <numerusform>画像%Ln枚を検出</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking through the folders…</source>
        <translation>フォルダーを調べています…</translation>
    </message>
    <message>
        <source>Reading %1 of %2</source>
        <translation>読み込み中 %1/%2</translation>
    </message>
    <message>
        <source>Comparing all photos, step %1 of %2</source>
        <translation>全画像を比較中 ステップ%1/%2</translation>
    </message>
    <message>
        <source>Moving, %1 of %2</source>
        <translation>移動中 %1/%2</translation>
    </message>
    <message>
        <source>Putting back, %1 of %2</source>
        <translation>復元中 %1/%2</translation>
    </message>
    <message>
        <source>Preparing to find crops, %1 of %2</source>
        <translation>切り抜き検索の準備中 %1/%2</translation>
    </message>
    <message>
        <source>Looking for crops, %1 of %2</source>
        <translation>切り抜きを検索中 %1/%2</translation>
    </message>
    <message>
        <source>Comparing pictures, %1 of %2</source>
        <translation>画像を比較中 %1/%2</translation>
    </message>
    <message>
        <source>Checking equal files, %1</source>
        <translation>同一ファイルを照合中 %1</translation>
    </message>
    <message>
        <source>Checking equal files, %1 of %2</source>
        <translation>同一ファイルを照合中 %1/%2</translation>
    </message>
    <message>
        <source>Own rule</source>
        <translation>独自のルール</translation>
    </message>
    <message>
        <source>Very similar</source>
        <translation>酷似</translation>
    </message>
    <message>
        <source>Similar</source>
        <translation>類似</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>ベスト</translation>
    </message>
    <message>
        <source>Identical</source>
        <translation>同一</translation>
    </message>
    <message>
        <source>Same pixels</source>
        <translation>ピクセル同一</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>切り抜き</translation>
    </message>
    <message>
        <source>Another shot of the burst</source>
        <translation>同じ連写の別カット</translation>
    </message>
    <message>
        <source>Look-alike</source>
        <translation>似た別画像</translation>
    </message>
    <message>
        <source>Similar to another copy</source>
        <translation>別のコピーに類似</translation>
    </message>
    <message>
        <source>The two pictures</source>
        <translation>2枚の画像</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>比較中…</translation>
    </message>
    <message>
        <source>Left picture:</source>
        <translation>左の画像:</translation>
    </message>
    <message>
        <source>Right picture:</source>
        <translation>右の画像:</translation>
    </message>
    <message>
        <source>Picture %1 of %2</source>
        <translation>画像 %1/%2</translation>
    </message>
    <message>
        <source>Group %1 of %2</source>
        <translation>グループ %1/%2</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Show only the groups with pictures of the folder</source>
        <translation>このフォルダーの画像を含むグループだけを表示</translation>
    </message>
    <message>
        <source>Return or Space</source>
        <translation>EnterまたはSpace</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Show the groups of all folders again</source>
        <translation>すべてのフォルダーのグループを再び表示</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>前へ</translation>
    </message>
    <message>
        <source>Previous picture; ← does the same</source>
        <translation>前の画像 (←キーでも可)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Next picture; → does the same</source>
        <translation>次の画像 (→キーでも可)</translation>
    </message>
    <message>
        <source>Previous group</source>
        <translation>前のグループ</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>PgUp</translation>
    </message>
    <message>
        <source>Next group</source>
        <translation>次のグループ</translation>
    </message>
    <message>
        <source>PgDn</source>
        <translation>PgDn</translation>
    </message>
    <message>
        <source>Show one large, and the other in the same place at each press; hold to look for a moment</source>
        <translation>1枚を大きく表示し、押すたびに同じ位置でもう1枚に切り替え。長押しで一時的に表示</translation>
    </message>
    <message>
        <source>Lay one over the other, with a divider that can be moved</source>
        <translation>2枚を重ね、動かせる仕切りで比較</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>並べて表示</translation>
    </message>
    <message>
        <source>Flip</source>
        <translation>切り替え</translation>
    </message>
    <message>
        <source>Swipe</source>
        <translation>スワイプ</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差分</translation>
    </message>
    <message>
        <source>Show where they differ</source>
        <translation>違いのある場所を表示</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>Show or hide the information at the right</source>
        <translation>右側の情報を表示/非表示</translation>
    </message>
    <message>
        <source>Mark it for the trash, and go on; T and Delete do the same</source>
        <translation>ゴミ箱行きにマークして次へ (T、Deleteキーでも可)</translation>
    </message>
    <message>
        <source>Make it the best of its group: it stays, and the others are compared with it</source>
        <translation>グループのベストにする: この画像が残り、ほかはこれと比較されます</translation>
    </message>
    <message>
        <source>These two are no duplicates, and not to be shown together again</source>
        <translation>この2枚は重複ではないものとし、今後は一緒に表示しない</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>ゴミ箱へ</translation>
    </message>
    <message>
        <source>Make best</source>
        <translation>ベストにする</translation>
    </message>
    <message>
        <source>Not duplicates</source>
        <translation>重複ではない</translation>
    </message>
    <message>
        <source>Show all of both; double click does the same</source>
        <translation>両方の全体を表示 (ダブルクリックでも可)</translation>
    </message>
    <message>
        <source>100%: the larger picture pixel by pixel</source>
        <translation>100%: 大きいほうの画像を等倍で表示</translation>
    </message>
    <message>
        <source>Change sides; what is then at the left stays there</source>
        <translation>左右を入れ替え。左に来た画像はそのまま左に残ります</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>全体表示</translation>
    </message>
    <message>
        <source>100%</source>
        <translation>100%</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>入れ替え</translation>
    </message>
    <message>
        <source>Turn alike</source>
        <translation>向きを揃える</translation>
    </message>
    <message>
        <source>Show turned copies as the best one is</source>
        <translation>回転したコピーをベストと同じ向きで表示</translation>
    </message>
    <message>
        <source>Everything that is known of the two is equal.</source>
        <translation>2枚の情報はすべて同じです。</translation>
    </message>
    <message>
        <source>What is known of the two pictures</source>
        <translation>2枚の画像の情報</translation>
    </message>
    <message>
        <source>%1, better: %2</source>
        <translation>%1、優位: %2</translation>
    </message>
    <message>
        <source>Copy this path</source>
        <translation>このパスをコピー</translation>
    </message>
    <message>
        <source>Copy the path of the left file</source>
        <translation>左のファイルのパスをコピー</translation>
    </message>
    <message>
        <source>Copy the path of the right file</source>
        <translation>右のファイルのパスをコピー</translation>
    </message>
    <message>
        <source>Better: %1</source>
        <translation>優位: %1</translation>
    </message>
    <message>
        <source>Divider: left picture at its left, right picture at its right</source>
        <translation>仕切り: 左側に左の画像、右側に右の画像</translation>
    </message>
    <message>
        <source>your choice</source>
        <translation>手動で選択</translation>
    </message>
    <message>
        <source>changed since it was indexed</source>
        <translation>登録後に変更あり</translation>
    </message>
    <message>
        <source>out of reach</source>
        <translation>アクセス不可</translation>
    </message>
    <message>
        <source>Trash</source>
        <comment>badge</comment>
        <translation>ゴミ箱へ</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>保護</translation>
    </message>
    <message>
        <source>Proposed for the trash</source>
        <translation>ゴミ箱行きの候補</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>Only differences</source>
        <translation>違いのみ</translation>
    </message>
    <message>
        <source>Leave out what is equal (O)</source>
        <translation>同じ項目を隠す (O)</translation>
    </message>
    <message>
        <source>Left picture</source>
        <translation>左の画像</translation>
    </message>
    <message>
        <source>Right picture</source>
        <translation>右の画像</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Difference, %1 times brighter</source>
        <translation>差分 (明るさ%1倍)</translation>
    </message>
    <message>
        <source>the pictures are of different shapes, so they do not lie exactly on one another</source>
        <translation>画像の縦横比が異なるため、正確には重なりません</translation>
    </message>
    <message>
        <source>no difference at this size</source>
        <translation>この大きさでは違いなし</translation>
    </message>
    <message>
        <source>%1% of the pixels differ</source>
        <translation>%1%のピクセルに違い</translation>
    </message>
    <message>
        <source>at most by %1 of 255</source>
        <translation>最大差%1/255</translation>
    </message>
    <message>
        <source>“%1” is shown from a picture of %2 pixels.</source>
        <translation>「%1」は%2ピクセルの画像で表示しています。</translation>
    </message>
    <message>
        <source>What was searched for</source>
        <translation>検索した画像</translation>
    </message>
    <message>
        <source>In the group</source>
        <translation>グループ内</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>類似度</translation>
    </message>
    <message>
        <source>Belongs to it</source>
        <translation>関連ファイル</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>パス</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>more content</source>
        <translation>内容が多い</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>画像サイズ</translation>
    </message>
    <message>
        <source>no border</source>
        <translation>余白なし</translation>
    </message>
    <message>
        <source>more pixels</source>
        <translation>ピクセル数が多い</translation>
    </message>
    <message>
        <source>File size</source>
        <translation>ファイルサイズ</translation>
    </message>
    <message>
        <source>less compressed</source>
        <translation>低圧縮</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>the original format</source>
        <translation>元の形式</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>品質</translation>
    </message>
    <message>
        <source>Turned</source>
        <translation>回転</translation>
    </message>
    <message>
        <source>Upright</source>
        <translation>正しい向き</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>保存時の向き</translation>
    </message>
    <message>
        <source>upright</source>
        <translation>正しい向き</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>破損</translation>
    </message>
    <message>
        <source>Intact</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>intact</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>撮影日時</translation>
    </message>
    <message>
        <source>earlier</source>
        <translation>早い</translation>
    </message>
    <message>
        <source>known</source>
        <translation>記録あり</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>更新日時</translation>
    </message>
    <message>
        <source>older</source>
        <translation>古い</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>カメラ</translation>
    </message>
    <message>
        <source>Lens</source>
        <translation>レンズ</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>露出</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>ソフトウェア</translation>
    </message>
    <message>
        <source>the best one</source>
        <translation>ベスト</translation>
    </message>
    <message>
        <source>This file is not there any more.</source>
        <translation>このファイルはもうありません。</translation>
    </message>
    <message>
        <source>This file cannot be shown: %1</source>
        <translation>このファイルを表示できません: %1</translation>
    </message>
    <message>
        <source>Next picture; in Swipe, move the divider</source>
        <translation>次の画像 (スワイプでは仕切りを移動)</translation>
    </message>
    <message>
        <source>Previous picture; in Swipe, move the divider</source>
        <translation>前の画像 (スワイプでは仕切りを移動)</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>次の画像</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>前の画像</translation>
    </message>
    <message>
        <source>Choose the left picture</source>
        <translation>左の画像を選択</translation>
    </message>
    <message>
        <source>Choose the right picture</source>
        <translation>右の画像を選択</translation>
    </message>
    <message>
        <source>Keep the chosen picture</source>
        <translation>選択した画像を残す</translation>
    </message>
    <message>
        <source>Mark the chosen picture for the trash, and go on</source>
        <translation>選択した画像をゴミ箱行きにマークして次へ</translation>
    </message>
    <message>
        <source>Make the chosen picture the best of its group</source>
        <translation>選択した画像をグループのベストにする</translation>
    </message>
    <message>
        <source>The two are not duplicates</source>
        <translation>この2枚は重複ではない</translation>
    </message>
    <message>
        <source>Flip between the two; hold to look</source>
        <translation>2枚を切り替え (長押しで一時表示)</translation>
    </message>
    <message>
        <source>Swipe: a divider between the two</source>
        <translation>スワイプ: 2枚の間を仕切る</translation>
    </message>
    <message>
        <source>Show or hide the information</source>
        <translation>情報を表示/非表示</translation>
    </message>
    <message>
        <source>Only differences in the information</source>
        <translation>情報は違いのみ表示</translation>
    </message>
    <message>
        <source>Swap the two</source>
        <translation>2枚を入れ替える</translation>
    </message>
    <message>
        <source>Turn alike, or as stored</source>
        <translation>向きを揃える/保存時の向きに戻す</translation>
    </message>
    <message>
        <source>Move the view to the left</source>
        <translation>表示を左に移動</translation>
    </message>
    <message>
        <source>Move the view to the right</source>
        <translation>表示を右に移動</translation>
    </message>
    <message>
        <source>Move the view up</source>
        <translation>表示を上に移動</translation>
    </message>
    <message>
        <source>Move the view down</source>
        <translation>表示を下に移動</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation>キー: %1</translation>
    </message>
    <message>
        <source>Click, or press %1, and the keys are for this picture.</source>
        <translation>クリックするか%1を押すと、この画像がキー操作の対象になります。</translation>
    </message>
    <message>
        <source>The keys are for this picture</source>
        <translation>キー操作の対象はこの画像です</translation>
    </message>
    <message>
        <source>Keys act here</source>
        <translation>キー操作の対象</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>There is no host named %1, or this computer is offline.</source>
        <translation>ホスト「%1」が見つからないか、このコンピューターがオフラインです。</translation>
    </message>
    <message>
        <source>%1 leads to an address that is not secure, at %2.</source>
        <translation>%1の転送先は安全でないアドレス (%2) です。</translation>
    </message>
    <message>
        <source>%1 is an address of this computer or of the local network; it is not fetched.</source>
        <translation>%1はこのコンピューターまたはローカルネットワークのアドレスのため、取得しません。</translation>
    </message>
    <message>
        <source>%1 was reached by too many redirects.</source>
        <translation>%1までのリダイレクトが多すぎます。</translation>
    </message>
    <message>
        <source>%1 answered with status %2.</source>
        <translation>%1がステータス%2を返しました。</translation>
    </message>
    <message>
        <source>%1 sent the file in a compressed form that was not asked for.</source>
        <translation>%1が、要求していない圧縮形式でファイルを送信しました。</translation>
    </message>
    <message>
        <source>%1 could not prove that it is %1: %2.</source>
        <translation>%1が本当に%1であることを確認できませんでした: %2。</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made.</source>
        <translation>%1に安全に接続できませんでした。</translation>
    </message>
    <message>
        <source>%1 took too long to answer.</source>
        <translation>%1の応答に時間がかかりすぎました。</translation>
    </message>
    <message>
        <source>%1 broke off before the file was complete.</source>
        <translation>%1がファイルの途中で接続を切断しました。</translation>
    </message>
    <message>
        <source>%1 sent an answer that is not valid, or broke off.</source>
        <translation>%1の応答が正しくないか、途中で切断されました。</translation>
    </message>
    <message>
        <source>%1 cannot be reached; is this computer online?</source>
        <translation>%1に接続できません。このコンピューターはオンラインですか?</translation>
    </message>
    <message>
        <source>The connection to %1 failed: %2.</source>
        <translation>%1への接続に失敗しました: %2。</translation>
    </message>
    <message>
        <source>The file at %1 is larger than %2 MiB.</source>
        <translation>%1のファイルは%2 MiBを超えています。</translation>
    </message>
    <message>
        <source>This is not a web address.</source>
        <translation>これはWebアドレスではありません。</translation>
    </message>
    <message>
        <source>An address with a user name or password in it is not fetched.</source>
        <translation>ユーザー名やパスワードを含むアドレスからは取得しません。</translation>
    </message>
    <message>
        <source>The name of the host in this address is not valid.</source>
        <translation>このアドレスのホスト名は正しくありません。</translation>
    </message>
    <message>
        <source>%1 cannot be asked at port %2.</source>
        <translation>%1のポート%2には接続できません。</translation>
    </message>
    <message>
        <source>The work has ended.</source>
        <translation>処理が終わりました。</translation>
    </message>
    <message>
        <source>About dupfinder</source>
        <translation>dupfinderについて</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Finds photos that you have more than once, and never deletes one for good.</source>
        <translation>重複した写真を見つけます。完全に削除することはありません。</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copies the versions as text</source>
        <translation>バージョン情報をテキストとしてコピー</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>バージョン%1</translation>
    </message>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>Unexpected error</source>
        <translation>予期しないエラー</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>詳細をコピー(&amp;C)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more errors followed; they are in the log.</source>
        <translation>
            <numerusform>続けて%Ln件のエラーが発生しました。ログに記録されています。</numerusform>
        </translation>
    </message>
    <message>
        <source>This is a fault in dupfinder, not in your pictures. You can go on; if it acts oddly, start it again. The details are in the log, and can be copied into a report.</source>
        <translation>これはdupfinderの不具合で、写真に問題はありません。そのまま続けられますが、動作がおかしい場合は再起動してください。詳細はログにあり、コピーして報告に使えます。</translation>
    </message>
    <message>
        <source>Something went wrong that should not</source>
        <translation>起こるはずのない問題が発生しました</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Move to Trash</source>
        <translation>ゴミ箱に移動</translation>
    </message>
    <message>
        <source>Move Photo &amp;Only</source>
        <translation>写真のみ移動(&amp;O)</translation>
    </message>
    <message>
        <source>Files that go to the trash, and those that stay</source>
        <translation>ゴミ箱に移動するファイルと残るファイル</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>パスをコピー</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln photos to the trash?</source>
        <translation>
            <numerusform>写真%Ln枚をゴミ箱に移動しますか?</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Move Both to Trash</source>
        <translation>両方をゴミ箱に移動(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Move to Trash</source>
        <translation>ゴミ箱に移動(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Move %1 to Trash</source>
        <translation>%1枚をゴミ箱に移動(&amp;M)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files go along</source>
        <translation>
            <numerusform>関連ファイル%Ln個も移動</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos skipped</source>
        <translation>
            <numerusform>写真%Ln枚をスキップ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files do not go.</source>
        <translation>
            <numerusform>ファイル%Ln個は移動しません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos stay: they are the last copies</source>
        <translation>
            <numerusform>最後の1枚となる写真%Ln枚は残る</numerusform>
        </translation>
    </message>
    <message>
        <source>Frees %1 once you empty the trash</source>
        <translation>ゴミ箱を空にすると%1を解放</translation>
    </message>
    <message>
        <source>Nothing goes yet.</source>
        <translation>まだ何も移動しません。</translation>
    </message>
    <message numerus="yes">
        <source>You can put them back with Undo, even after a restart.</source>
        <translation>
            <numerusform>再起動後でも「元に戻す」で復元できます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos differ from those that stay: %1.</source>
        <translation>
            <numerusform>残る写真と違いのある写真が%Ln枚あります: %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in some places</source>
        <translation>一部の違い%1枚</translation>
    </message>
    <message>
        <source>%1 in colour</source>
        <translation>色の違い%1枚</translation>
    </message>
    <message>
        <source>%1 throughout</source>
        <translation>全体の違い%1枚</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files hold, or may hold, more than the pictures that stay: %1.</source>
        <translation>
            <numerusform>残る写真にはない内容を含む (または含む可能性のある) ファイルが%Ln個あります: %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>ほか%1件</translation>
    </message>
    <message>
        <source>Best copy</source>
        <translation>最良のコピー</translation>
    </message>
    <message>
        <source>Keeps the most content and resolution; then originals, then the least compressed.</source>
        <translation>内容が多く、解像度の高いものを残します。次にオリジナル、低圧縮の順に優先します。</translation>
    </message>
    <message>
        <source>Highest resolution</source>
        <translation>最高の解像度</translation>
    </message>
    <message>
        <source>Keeps the most pixels; less than 4% of difference does not count.</source>
        <translation>ピクセル数が最も多いものを残します。4%未満の差は無視します。</translation>
    </message>
    <message>
        <source>Lowest resolution</source>
        <translation>最低の解像度</translation>
    </message>
    <message>
        <source>Keeps the fewest pixels; less than 4% of difference does not count.</source>
        <translation>ピクセル数が最も少ないものを残します。4%未満の差は無視します。</translation>
    </message>
    <message>
        <source>Largest file</source>
        <translation>最大のファイル</translation>
    </message>
    <message>
        <source>Keeps the largest of the files that seem most original.</source>
        <translation>最もオリジナルに近いもののうち、最大のファイルを残します。</translation>
    </message>
    <message>
        <source>Smallest file</source>
        <translation>最小のファイル</translation>
    </message>
    <message>
        <source>Keeps the file with the fewest bytes.</source>
        <translation>バイト数が最も少ないファイルを残します。</translation>
    </message>
    <message>
        <source>Has camera data</source>
        <translation>カメラ情報あり</translation>
    </message>
    <message>
        <source>Keeps a file that still names its camera, or says how it exposed; messengers remove that.</source>
        <translation>カメラ名や露出の情報が残っているファイルを残します。メッセージアプリはこの情報を削除します。</translation>
    </message>
    <message>
        <source>Stored upright</source>
        <translation>正しい向きで保存</translation>
    </message>
    <message>
        <source>Keeps a file whose pixels are upright as they are stored, without a mark to turn it.</source>
        <translation>回転情報に頼らず、ピクセルが正しい向きで保存されているファイルを残します。</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>古いもの優先</translation>
    </message>
    <message>
        <source>By the camera&apos;s date, or that of the file if there is none.</source>
        <translation>カメラの日時を使い、なければファイルの日時を使います。</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>新しいもの優先</translation>
    </message>
    <message>
        <source>Taken first</source>
        <translation>撮影が最も早い</translation>
    </message>
    <message>
        <source>By the camera&apos;s date; pictures without one come last.</source>
        <translation>カメラの日時を使います。日時のない画像は最後になります。</translation>
    </message>
    <message>
        <source>Taken last</source>
        <translation>撮影が最も遅い</translation>
    </message>
    <message>
        <source>Changed first</source>
        <translation>更新が最も早い</translation>
    </message>
    <message>
        <source>By the date of the file, whatever the camera says.</source>
        <translation>ファイルの日時を使い、カメラの日時は考慮しません。</translation>
    </message>
    <message>
        <source>Changed last</source>
        <translation>更新が最も遅い</translation>
    </message>
    <message>
        <source>Shortest path</source>
        <translation>最短のパス</translation>
    </message>
    <message>
        <source>Folders and name together have the fewest letters.</source>
        <translation>フォルダーと名前の文字数の合計が最も少ないものを残します。</translation>
    </message>
    <message>
        <source>Longest path</source>
        <translation>最長のパス</translation>
    </message>
    <message>
        <source>Folders and name together have the most letters.</source>
        <translation>フォルダーと名前の文字数の合計が最も多いものを残します。</translation>
    </message>
    <message>
        <source>Preferred format</source>
        <translation>優先する形式</translation>
    </message>
    <message>
        <source>Keeps a file of the format that is named first.</source>
        <translation>先に挙げた形式のファイルを残します。</translation>
    </message>
    <message>
        <source>Name is like</source>
        <translation>名前が一致</translation>
    </message>
    <message>
        <source>Keeps a file whose name matches the pattern.</source>
        <translation>名前がパターンに一致するファイルを残します。</translation>
    </message>
    <message>
        <source>Name is not like</source>
        <translation>名前が不一致</translation>
    </message>
    <message>
        <source>Keeps a file whose name does not match the pattern.</source>
        <translation>名前がパターンに一致しないファイルを残します。</translation>
    </message>
    <message>
        <source>In the folder</source>
        <translation>フォルダー内</translation>
    </message>
    <message>
        <source>Keeps a file that is in this folder, or in one inside it.</source>
        <translation>このフォルダー、またはその中のフォルダーにあるファイルを残します。</translation>
    </message>
    <message>
        <source>, then </source>
        <translation>、次に</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <translation>%1「%2」</translation>
    </message>
    <message>
        <source>Passed over: its value cannot be used.</source>
        <translation>無視されます: この値は使えません。</translation>
    </message>
    <message>
        <source>Passed over until it has a value.</source>
        <translation>値を指定するまで無視されます。</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>設定日時</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>ペア</translation>
    </message>
    <message>
        <source>Group of %1</source>
        <translation>%1枚のグループ</translation>
    </message>
    <message>
        <source>One of a group of %1</source>
        <translation>%1枚のグループの1枚</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ほか%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>These are not shown as duplicates of one another, wherever the files are moved and whatever they are named. A group comes back by itself when another photo joins it.</source>
        <translation>ここにあるものは、ファイルを移動したり名前を変えたりしても、互いの重複として表示されません。グループは、別の写真が加わると再び表示されます。</translation>
    </message>
    <message>
        <source>Search what is not duplicates</source>
        <translation>重複ではないものを検索</translation>
    </message>
    <message>
        <source>Search by name or folder</source>
        <translation>名前またはフォルダーで検索</translation>
    </message>
    <message>
        <source>&amp;Show again</source>
        <translation>再び表示(&amp;S)</translation>
    </message>
    <message>
        <source>Shows the selected ones as duplicates again</source>
        <translation>選択したものを再び重複として表示</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>再び表示</translation>
    </message>
    <message>
        <source>Copy paths</source>
        <translation>パスをコピー</translation>
    </message>
    <message>
        <source>Nothing is marked as not duplicates</source>
        <translation>「重複ではない」としたものはありません</translation>
    </message>
    <message>
        <source>Pairs and groups that you mark so are listed here, and can be shown again.</source>
        <translation>「重複ではない」としたペアやグループがここに並び、再び表示できます。</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>一致するものがありません</translation>
    </message>
    <message>
        <source>Try fewer letters, or clear the search.</source>
        <translation>文字を減らすか、検索をクリアしてください。</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%2件中%1件を表示</translation>
    </message>
    <message>
        <source>Why, and why not</source>
        <translation>一致する理由・しない理由</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>passes</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>不合格</translation>
    </message>
    <message>
        <source>Settings that change this answer</source>
        <translation>この結果を変える設定</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>バイト</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>同じ</translation>
    </message>
    <message>
        <source>different</source>
        <translation>異なる</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>ピクセル</translation>
    </message>
    <message>
        <source>Third look</source>
        <translation>3次照合</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>差</translation>
    </message>
    <message>
        <source>of the views that pass</source>
        <translation>合格した向き</translation>
    </message>
    <message>
        <source>nearly equal</source>
        <translation>ほぼ同じ</translation>
    </message>
    <message>
        <source>not nearly equal</source>
        <translation>同じとは言えない</translation>
    </message>
    <message>
        <source>Second look, tiny</source>
        <translation>2次照合 (極小画像)</translation>
    </message>
    <message>
        <source>Second look</source>
        <translation>2次照合</translation>
    </message>
    <message>
        <source>structure %1</source>
        <translation>構造 %1</translation>
    </message>
    <message>
        <source>frequency %1</source>
        <translation>周波数 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln similar</source>
        <translation>
            <numerusform>類似%Ln個</numerusform>
        </translation>
    </message>
    <message>
        <source>fewer than %1</source>
        <translation>%1個未満</translation>
    </message>
    <message>
        <source>%1 agree of %2</source>
        <translation>%2中、一致%1</translation>
    </message>
    <message>
        <source>Local features</source>
        <translation>局所特徴</translation>
    </message>
    <message>
        <source>Shown by both</source>
        <translation>共通する部分</translation>
    </message>
    <message>
        <source>Thumbnails</source>
        <translation>サムネイル</translation>
    </message>
    <message>
        <source>Pixels there</source>
        <translation>その部分のピクセル</translation>
    </message>
    <message numerus="yes">
        <source>%Ln places</source>
        <translation>
            <numerusform>%Lnか所</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of them agree</source>
        <translation>うち%1が一致</translation>
    </message>
    <message>
        <source>%1 on average</source>
        <translation>平均%1</translation>
    </message>
    <message>
        <source>taken %1</source>
        <translation>撮影 %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>%1以下</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>%1以上</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>ガイド</translation>
    </message>
    <message>
        <source>Clean up in three steps</source>
        <translation>3ステップで整理</translation>
    </message>
    <message>
        <source>&lt;b&gt;Drop&lt;/b&gt; your photo folder. Groups appear as they are found.</source>
        <translation>写真フォルダーを&lt;b&gt;ドロップ&lt;/b&gt;します。見つかったグループから順に表示されます。</translation>
    </message>
    <message>
        <source>&lt;b&gt;Look&lt;/b&gt; at each group. Copies that are certain are marked already.</source>
        <translation>各グループを&lt;b&gt;確認&lt;/b&gt;します。確実なコピーにはすでにマークが付いています。</translation>
    </message>
    <message>
        <source>&lt;b&gt;Move&lt;/b&gt; what is marked to the trash. Undo brings it back, even after a restart.</source>
        <translation>マークしたものをゴミ箱に&lt;b&gt;移動&lt;/b&gt;します。再起動後でも「元に戻す」で復元できます。</translation>
    </message>
    <message>
        <source>In each &lt;b&gt;group&lt;/b&gt; one picture is the &lt;b&gt;best&lt;/b&gt;, with a star; the panel says why it is kept. Copies that are identical, or look the same everywhere, are &lt;b&gt;marked&lt;/b&gt;. Other copies are only proposed until you confirm their group. Edited pictures, crops and bursts are shown and left to you.</source>
        <translation>各&lt;b&gt;グループ&lt;/b&gt;では、1枚の画像が星印の付いた&lt;b&gt;ベスト&lt;/b&gt;になり、残す理由がパネルに表示されます。同一のコピーや、どこにも違いが見えないコピーには&lt;b&gt;マーク&lt;/b&gt;が付きます。それ以外のコピーは、グループを確定するまでは候補にすぎません。編集した画像、切り抜き、連写は表示だけして、判断をお任せします。</translation>
    </message>
    <message>
        <source>The buttons above the photos show one kind of group: identical, similar, edited, turned, crops, bursts, marked, unreviewed. A picture in a &lt;b&gt;protected&lt;/b&gt; folder is never marked by a rule.</source>
        <translation>写真の上のボタンで、表示するグループの種類を選べます: 同一、ほぼ同じ、編集済み、回転、切り抜き、連写、マーク済み、未確認。&lt;b&gt;保護&lt;/b&gt;フォルダーの画像にルールがマークを付けることはありません。</translation>
    </message>
    <message>
        <source>&lt;b&gt;Space&lt;/b&gt; shows a large preview; the arrows go on</source>
        <translation>&lt;b&gt;Space&lt;/b&gt;で大きくプレビューし、矢印キーで移動</translation>
    </message>
    <message>
        <source>&lt;b&gt;K&lt;/b&gt; keeps a picture, &lt;b&gt;X&lt;/b&gt; marks it for the trash</source>
        <translation>&lt;b&gt;K&lt;/b&gt;で画像を残し、&lt;b&gt;X&lt;/b&gt;でゴミ箱行きにマーク</translation>
    </message>
    <message>
        <source>&lt;b&gt;N&lt;/b&gt; says that it is not a duplicate</source>
        <translation>&lt;b&gt;N&lt;/b&gt;で「重複ではない」に設定</translation>
    </message>
    <message>
        <source>&lt;b&gt;Enter&lt;/b&gt; confirms the group and goes to the next</source>
        <translation>&lt;b&gt;Enter&lt;/b&gt;でグループを確定して次へ</translation>
    </message>
    <message>
        <source>&lt;b&gt;C&lt;/b&gt; compares two pictures, &lt;b&gt;S&lt;/b&gt; shows up to six at once</source>
        <translation>&lt;b&gt;C&lt;/b&gt;で2枚を比較し、&lt;b&gt;S&lt;/b&gt;で最大6枚を同時に表示</translation>
    </message>
    <message>
        <source>All keys are listed in the menu Help.</source>
        <translation>すべてのキーは「ヘルプ」メニューで確認できます。</translation>
    </message>
    <message>
        <source>How similarity works</source>
        <translation>類似度のしくみ</translation>
    </message>
    <message>
        <source>For every picture dupfinder notes 64 times whether one place is brighter than the place beside it: its &lt;b&gt;fingerprint&lt;/b&gt;. A copy that was resized, recompressed, turned or mirrored has nearly the same one. The number of places that differ is the &lt;b&gt;distance&lt;/b&gt;; &lt;b&gt;Similarity&lt;/b&gt; sets the largest that is accepted. Every pair gets a second look.</source>
        <translation>dupfinderは、画像ごとに「ある場所が隣の場所より明るいかどうか」を64回調べて記録します。これが画像の&lt;b&gt;指紋&lt;/b&gt;です。サイズ変更、再圧縮、回転、反転をしたコピーも、ほぼ同じ指紋になります。異なる場所の数が&lt;b&gt;差&lt;/b&gt;で、許容する差の上限を&lt;b&gt;類似度&lt;/b&gt;で設定します。すべてのペアは、さらに2次照合で確かめます。</translation>
    </message>
    <message>
        <source>&lt;b&gt;Identical:&lt;/b&gt; every byte of the files is equal</source>
        <translation>&lt;b&gt;同一:&lt;/b&gt; ファイルの全バイトが一致</translation>
    </message>
    <message>
        <source>&lt;b&gt;Same pixels:&lt;/b&gt; only the files differ, for example in their metadata</source>
        <translation>&lt;b&gt;ピクセル同一:&lt;/b&gt; メタデータなど、ファイルだけが異なる</translation>
    </message>
    <message>
        <source>&lt;b&gt;Very similar&lt;/b&gt; and &lt;b&gt;similar:&lt;/b&gt; resized, recompressed, edited a little</source>
        <translation>&lt;b&gt;酷似&lt;/b&gt;と&lt;b&gt;類似:&lt;/b&gt; サイズ変更、再圧縮、わずかな編集</translation>
    </message>
    <message>
        <source>&lt;b&gt;Look-alike:&lt;/b&gt; failed the second look; shown by Find, never part of a group</source>
        <translation>&lt;b&gt;似た別画像:&lt;/b&gt; 2次照合で不合格。「検索」にだけ表示され、グループには入りません</translation>
    </message>
    <message>
        <source>It can miss copies that show less than a third of the picture. A picture with hardly any contrast, such as a blank page, is found only if it is identical.</source>
        <translation>画像の3分の1未満しか写っていないコピーは、見逃すことがあります。白紙のページなどコントラストがほとんどない画像は、同一の場合しか見つかりません。</translation>
    </message>
    <message>
        <source>What dupfinder never does</source>
        <translation>dupfinderが決してしないこと</translation>
    </message>
    <message>
        <source>It never deletes a file for good. Files go to the trash of your system, and come back.</source>
        <translation>ファイルを完全に削除することはありません。ファイルはシステムのゴミ箱に入り、元に戻せます。</translation>
    </message>
    <message>
        <source>It never moves the last copy of a picture unless you confirm exactly that, in words.</source>
        <translation>画像の最後の1枚は、明示的に承認しない限り移動しません。</translation>
    </message>
    <message>
        <source>It never writes into your folders of pictures: no thumbnails, no notes, no changed dates.</source>
        <translation>画像のフォルダーには何も書き込みません。サムネイルやメモを作らず、日時も変えません。</translation>
    </message>
    <message>
        <source>It never sends your pictures anywhere. The network is used only when you drop a web address and agree to fetch it.</source>
        <translation>画像をどこにも送信しません。ネットワークを使うのは、Webアドレスをドロップして取得を承認したときだけです。</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln photos (%1) to a folder?</source>
        <translation>
            <numerusform>写真%Ln枚 (%1) をフォルダーに移動しますか?</numerusform>
        </translation>
    </message>
    <message>
        <source>Move to a folder</source>
        <translation>フォルダーに移動</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>移動(&amp;M)</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>フォルダーを選択</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>選択(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Keep the folders they are in, below the new one</source>
        <translation>現在のフォルダー構成を移動先でも維持(&amp;K)</translation>
    </message>
    <message numerus="yes">
        <source>Move the %Ln &amp;sidecars and videos that belong to them, too</source>
        <translation>
            <numerusform>関連するサイドカーと動画%Ln個も移動(&amp;S)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>フォルダー(&amp;F):</translation>
    </message>
    <message>
        <source>Nothing there is overwritten: a name that is taken gets a number. Undo brings them back.</source>
        <translation>移動先のファイルは上書きしません。同じ名前があれば番号を付けます。「元に戻す」で復元できます。</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>そのフォルダーはありません。</translation>
    </message>
    <message numerus="yes">
        <source>Replace %Ln identical copies (%1) by links?</source>
        <translation>
            <numerusform>同一のコピー%Ln個 (%1) をリンクに置き換えますか?</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace by links</source>
        <translation>リンクに置換</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>置換(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Hard link: the same file under both names</source>
        <translation>ハードリンク: 2つの名前で同じファイルを指す(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Shared copy (reflink): a file of its own that shares the space</source>
        <translation>共有コピー (reflink): 領域を共有する別のファイル(&amp;S)</translation>
    </message>
    <message>
        <source>The names stay where they are, and the space is freed. Each copy is compared byte by byte right before. Undo makes them full copies again.</source>
        <translation>名前はそのまま残り、領域が解放されます。置換の直前に、各コピーを1バイトずつ比較します。「元に戻す」で通常のコピーに戻ります。</translation>
    </message>
    <message>
        <source>A program that edits one of them changes both.</source>
        <translation>一方をアプリで編集すると、両方が変わります。</translation>
    </message>
    <message>
        <source>Editing one leaves the other as it is. Only some drives can: btrfs, XFS.</source>
        <translation>一方を編集しても、もう一方は変わりません。対応するドライブはbtrfsやXFSなど一部だけです。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln marked photos are not identical to the kept ones, and stay as they are.</source>
        <translation>
            <numerusform>マークした写真のうち%Ln枚は、残す写真と同一ではないため、そのまま残ります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>除外したもの</translation>
    </message>
    <message>
        <source>These are left out of the library. What you include again is read at once.</source>
        <translation>ここにあるものはライブラリから除外されています。含め直すと、すぐに読み込まれます。</translation>
    </message>
    <message>
        <source>Nothing is excluded</source>
        <translation>除外したものはありません</translation>
    </message>
    <message>
        <source>&amp;Include again</source>
        <translation>再び含める(&amp;I)</translation>
    </message>
    <message>
        <source>Protected folders</source>
        <translation>保護フォルダー</translation>
    </message>
    <message>
        <source>The files of these folders, and of all that is in them, never go to the trash.</source>
        <translation>これらのフォルダーと、その中にあるすべてのファイルは、ゴミ箱に移動されません。</translation>
    </message>
    <message>
        <source>No folder is protected</source>
        <translation>保護フォルダーはありません</translation>
    </message>
    <message>
        <source>Remove &amp;protection</source>
        <translation>保護を解除(&amp;P)</translation>
    </message>
    <message>
        <source>Match system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>As it was last</source>
        <translation>前回の設定</translation>
    </message>
    <message>
        <source>Loose</source>
        <translation>ゆるい</translation>
    </message>
    <message>
        <source>Ask each time</source>
        <translation>毎回尋ねる</translation>
    </message>
    <message>
        <source>Move both</source>
        <translation>両方を移動</translation>
    </message>
    <message>
        <source>Skip photos that have sidecars</source>
        <translation>サイドカーのある写真をスキップ</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>セクション</translation>
    </message>
    <message>
        <source>&amp;Reset to defaults</source>
        <translation>既定値に戻す(&amp;R)</translation>
    </message>
    <message>
        <source>Resets these settings; folders and marks stay as they are</source>
        <translation>これらの設定を既定値に戻します。フォルダーとマークは変わりません</translation>
    </message>
    <message>
        <source>&amp;Notify me when long work ends</source>
        <translation>時間のかかる処理の終了を通知(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Mark copies that are identical or look the same everywhere</source>
        <translation>同一のコピーと、違いが見えないコピーをマーク(&amp;M)</translation>
    </message>
    <message>
        <source>Also find &amp;crops and screenshots</source>
        <translation>切り抜きとスクリーンショットも検索(&amp;C)</translation>
    </message>
    <message>
        <source>Ch&amp;oose…</source>
        <translation>選択(&amp;O)…</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>クリア(&amp;L)</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>フォルダーを開く(&amp;F)</translation>
    </message>
    <message>
        <source>For&amp;get this folder</source>
        <translation>このフォルダーの情報を破棄(&amp;G)</translation>
    </message>
    <message>
        <source>Choose a descriptor model</source>
        <translation>特徴量モデルを選択</translation>
    </message>
    <message>
        <source>Use no descriptor model</source>
        <translation>特徴量モデルを使わない</translation>
    </message>
    <message>
        <source>Clear the thumbnails</source>
        <translation>サムネイルをクリア</translation>
    </message>
    <message>
        <source>Open the folder of the library</source>
        <translation>ライブラリのフォルダーを開く</translation>
    </message>
    <message>
        <source>General</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>テーマ(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>Takes effect at the next start.</source>
        <translation>次回の起動から有効になります。</translation>
    </message>
    <message>
        <source>Only if this window is not in front, and the work took longer than 20 s.</source>
        <translation>このウィンドウが前面になく、処理に20秒を超える時間がかかった場合のみ通知します。</translation>
    </message>
    <message>
        <source>T&amp;hreads</source>
        <translation>スレッド(&amp;H)</translation>
    </message>
    <message>
        <source>Takes effect at the next start. Automatic uses one for each core.</source>
        <translation>次回の起動から有効になります。「自動」ではコアごとに1つ使います。</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>&amp;Similarity at start</source>
        <translation>起動時の類似度(&amp;S)</translation>
    </message>
    <message>
        <source>Nothing moves before you say so. All other copies are only proposed.</source>
        <translation>指示があるまで何も移動しません。ほかのコピーは候補にするだけです。</translation>
    </message>
    <message>
        <source>Si&amp;decars</source>
        <translation>サイドカー(&amp;D)</translation>
    </message>
    <message>
        <source>Files that belong to a photo, such as its XMP notes or its raw file.</source>
        <translation>XMPのメモやRAWファイルなど、写真に付随するファイルです。</translation>
    </message>
    <message>
        <source>Descriptor model</source>
        <translation>特徴量モデル</translation>
    </message>
    <message>
        <source>An ONNX file that proposes further crops. None is needed.</source>
        <translation>切り抜きの候補を増やすONNXファイルです。なくてもかまいません。</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>ストレージ</translation>
    </message>
    <message>
        <source>They are made again when they are needed. Your photos stay as they are.</source>
        <translation>必要に応じて作り直されます。写真はそのまま残ります。</translation>
    </message>
    <message>
        <source>Fol&amp;ders</source>
        <translation>フォルダー(&amp;D)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>ONNX models (*.onnx)</source>
        <translation>ONNXモデル (*.onnx)</translation>
    </message>
    <message>
        <source>Clearing…</source>
        <translation>クリア中…</translation>
    </message>
    <message>
        <source>The library is in %1</source>
        <translation>ライブラリの場所: %1</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>計算中…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>状況</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Read only in part</source>
        <translation>一部のみ読み込み</translation>
    </message>
    <message>
        <source>Folder not read</source>
        <translation>フォルダーを読み込めません</translation>
    </message>
    <message>
        <source>File not read</source>
        <translation>ファイルを読み込めません</translation>
    </message>
    <message>
        <source>Picture not decoded</source>
        <translation>画像をデコードできません</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>These files are left as they are. One that can be read in part is in the library, and is never proposed as the best one while its group has an intact one.</source>
        <translation>これらのファイルはそのまま残ります。一部でも読み込めるものはライブラリに入りますが、グループに正常な画像がある間は、ベストの候補になりません。</translation>
    </message>
    <message>
        <source>&amp;Show in file manager</source>
        <translation>ファイルマネージャーで表示(&amp;S)</translation>
    </message>
    <message>
        <source>Copy &amp;all</source>
        <translation>すべてコピー(&amp;A)</translation>
    </message>
    <message>
        <source>Copies every row that is shown</source>
        <translation>表示中のすべての行をコピー</translation>
    </message>
    <message>
        <source>Filter by name, folder or reason</source>
        <translation>名前、フォルダー、理由で絞り込み</translation>
    </message>
    <message>
        <source>Filter the problems</source>
        <translation>問題を絞り込む</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>ファイルマネージャーで表示</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Every file could be read</source>
        <translation>すべてのファイルを読み込めました</translation>
    </message>
    <message>
        <source>No problem matches</source>
        <translation>一致する問題がありません</translation>
    </message>
    <message>
        <source>Try fewer letters, or clear the filter.</source>
        <translation>文字を減らすか、絞り込みをクリアしてください。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files could not be read</source>
        <translation>
            <numerusform>読み込めないファイル%Ln個</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 only in part</source>
        <translation>一部のみ%1個</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were read only in part</source>
        <translation>
            <numerusform>一部のみ読み込めたファイル%Ln個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln folders could not be read</source>
        <translation>
            <numerusform>読み込めないフォルダー%Ln個</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” cannot be shown: it is gone, or no file manager was found.</source>
        <translation>「%1」を表示できません。なくなったか、ファイルマネージャーが見つかりません。</translation>
    </message>
    <message>
        <source>Save the rule</source>
        <translation>ルールを保存</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名前(&amp;N):</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>A rule of this name is there; it will be replaced.</source>
        <translation>同じ名前のルールがあります。保存すると置き換わります。</translation>
    </message>
    <message>
        <source>This is the name of a built-in rule.</source>
        <translation>これは組み込みルールの名前です。</translation>
    </message>
    <message>
        <source>Copies that may be marked</source>
        <translation>マークしてよいコピー</translation>
    </message>
    <message>
        <source>identical or look the same</source>
        <translation>同一、または違いが見えない</translation>
    </message>
    <message>
        <source>identical, or have the same pixels</source>
        <translation>同一、またはピクセルが同じ</translation>
    </message>
    <message>
        <source>identical</source>
        <translation>同一</translation>
    </message>
    <message>
        <source>Mar&amp;k copies that are:</source>
        <translation>マークするコピー(&amp;K):</translation>
    </message>
    <message>
        <source>differ in p&amp;laces</source>
        <translation>一部が違う(&amp;L)</translation>
    </message>
    <message>
        <source>differ in &amp;colour</source>
        <translation>色が違う(&amp;C)</translation>
    </message>
    <message>
        <source>differ t&amp;hroughout</source>
        <translation>全体が違う(&amp;H)</translation>
    </message>
    <message>
        <source>are tur&amp;ned</source>
        <translation>回転している(&amp;N)</translation>
    </message>
    <message>
        <source>are &amp;mirrored</source>
        <translation>反転している(&amp;M)</translation>
    </message>
    <message>
        <source>show only a &amp;part</source>
        <translation>一部だけが写る(&amp;P)</translation>
    </message>
    <message>
        <source>are of a &amp;burst</source>
        <translation>連写の1枚(&amp;B)</translation>
    </message>
    <message>
        <source>Also those that:</source>
        <translation>次のものも含む:</translation>
    </message>
    <message>
        <source>Formats, the best first</source>
        <translation>形式 (優先順)</translation>
    </message>
    <message>
        <source>Pattern of the name</source>
        <translation>名前のパターン</translation>
    </message>
    <message>
        <source>C&amp;hoose folder…</source>
        <translation>フォルダーを選択(&amp;H)…</translation>
    </message>
    <message>
        <source>dupfinder knows no format of the name %1.</source>
        <translation>dupfinderは「%1」という形式を認識できません。</translation>
    </message>
    <message>
        <source>&amp;Formats:</source>
        <translation>形式(&amp;F):</translation>
    </message>
    <message>
        <source>The best first, with commas between them.</source>
        <translation>優先するものから順に、コンマで区切ります。</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>フォルダー:</translation>
    </message>
    <message>
        <source>Of several folders the upper one wins.</source>
        <translation>複数のフォルダーがある場合は、上のものが優先されます。</translation>
    </message>
    <message>
        <source>&amp;Pattern:</source>
        <translation>パターン(&amp;P):</translation>
    </message>
    <message>
        <source>* stands for any letters, ? for any one letter.</source>
        <translation>* は任意の文字列、? は任意の1文字を表します。</translation>
    </message>
    <message>
        <source>Choose by rule</source>
        <translation>ルールで選択</translation>
    </message>
    <message>
        <source>No criteria</source>
        <translation>条件なし</translation>
    </message>
    <message>
        <source>The best photo of each group is kept. Add a criterion to decide otherwise.</source>
        <translation>各グループのベストの写真を残します。ほかの基準で選ぶには、条件を追加してください。</translation>
    </message>
    <message>
        <source>Mark in all &amp;groups</source>
        <translation>全グループでマーク(&amp;G)</translation>
    </message>
    <message numerus="yes">
        <source>Mark in %Ln shown &amp;groups</source>
        <translation>
            <numerusform>表示中の%Lnグループでマーク(&amp;G)</numerusform>
        </translation>
    </message>
    <message>
        <source>Criteria, the most important first</source>
        <translation>条件 (重要な順)</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上へ移動</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下へ移動</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>追加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上へ移動(&amp;U)</translation>
    </message>
    <message>
        <source>More important (Alt+Up)</source>
        <translation>重要度を上げる (Alt+↑)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>下へ移動(&amp;D)</translation>
    </message>
    <message>
        <source>Less important (Alt+Down)</source>
        <translation>重要度を下げる (Alt+↓)</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>別名で保存(&amp;S)…</translation>
    </message>
    <message>
        <source>For&amp;get</source>
        <translation>破棄(&amp;G)</translation>
    </message>
    <message>
        <source>Forgets the saved rule; its criteria stay here</source>
        <translation>保存したルールを破棄します。ここにある条件は残ります</translation>
    </message>
    <message>
        <source>Mark in &amp;this group</source>
        <translation>このグループでマーク(&amp;T)</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>Rul&amp;e:</source>
        <translation>ルール(&amp;E):</translation>
    </message>
    <message>
        <source>The first criterion in which two photos of a group differ decides which one is kept; the others are marked. Drag the criteria into the order you want.</source>
        <translation>グループ内の写真に差がある最初の条件で残す写真が決まり、ほかの写真にはマークが付きます。条件はドラッグして並べ替えられます。</translation>
    </message>
    <message>
        <source>This only marks the copies; nothing is moved yet. What you decided by hand stays as it is. A rule never marks protected and look-alike photos, and photos that differ from the kept one only if you allow it above.</source>
        <translation>コピーにマークを付けるだけで、まだ何も移動しません。手動で決めたものは変わりません。保護された写真や似た別画像にはマークを付けず、残す写真と違いのある写真には、上で許可した場合にだけマークを付けます。</translation>
    </message>
    <message>
        <source>Choose folder</source>
        <translation>フォルダーを選択</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Action or key</source>
        <translation>操作またはキー</translation>
    </message>
    <message>
        <source>Search the shortcuts</source>
        <translation>ショートカットを検索</translation>
    </message>
    <message>
        <source> or </source>
        <translation> または </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos have sidecars.</source>
        <translation>
            <numerusform>写真%Ln枚にサイドカーがあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Skip photos that have sidecars</source>
        <translation>サイドカーのある写真をスキップ(&amp;S)</translation>
    </message>
    <message>
        <source>Skipped: it has a sidecar (%1)</source>
        <translation>スキップ: サイドカー (%1) があります</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos have videos.</source>
        <translation>
            <numerusform>写真%Ln枚に動画があります。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Skip photos that have videos</source>
        <translation>動画のある写真をスキップ(&amp;S)</translation>
    </message>
    <message>
        <source>Skipped: it has a video (%1)</source>
        <translation>スキップ: 動画 (%1) があります</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos have RAW files.</source>
        <translation>
            <numerusform>写真%Ln枚にRAWファイルがあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Skip photos that have RAW files</source>
        <translation>RAWファイルのある写真をスキップ(&amp;S)</translation>
    </message>
    <message>
        <source>Skipped: it has a RAW file (%1)</source>
        <translation>スキップ: RAWファイル (%1) があります</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos have files that belong to them.</source>
        <translation>
            <numerusform>写真%Ln枚に関連ファイルがあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Skip these photos</source>
        <translation>これらの写真をスキップ(&amp;S)</translation>
    </message>
    <message>
        <source>Skipped: %1 belongs to it</source>
        <translation>スキップ: 関連ファイル%1があります</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Move them too?</source>
        <translation>
            <numerusform>これらも移動しますか?</numerusform>
        </translation>
    </message>
    <message>
        <source>Move the &amp;photos only</source>
        <translation>写真のみ移動(&amp;P)</translation>
    </message>
    <message>
        <source>Move &amp;both</source>
        <translation>両方を移動(&amp;B)</translation>
    </message>
    <message>
        <source>The photo that stays has no such file: %1 is the only one.</source>
        <translation>残る写真には同種のファイルがありません。存在するのは%1だけです。</translation>
    </message>
    <message>
        <source>The photos that stay have no such files: these %1 are the only ones.</source>
        <translation>残る写真には同種のファイルがありません。存在するのはこの%1個だけです。</translation>
    </message>
    <message>
        <source>Recently trashed</source>
        <translation>最近ゴミ箱に移動したもの</translation>
    </message>
    <message>
        <source>What went to the trash can be put back where it was, as long as the trash is not emptied; what was moved or replaced by a link, too. Nothing that is there now is overwritten.</source>
        <translation>ゴミ箱に移動したものは、ゴミ箱を空にするまで元の場所に復元できます。フォルダーに移動したものや、リンクに置き換えたものも同様です。現在あるファイルは上書きしません。</translation>
    </message>
    <message>
        <source>Search by name, folder or status</source>
        <translation>名前、フォルダー、状態で検索</translation>
    </message>
    <message>
        <source>Search what was trashed</source>
        <translation>ゴミ箱に移動したものを検索</translation>
    </message>
    <message>
        <source>&amp;Put back</source>
        <translation>復元(&amp;P)</translation>
    </message>
    <message>
        <source>Put back &amp;whole batch</source>
        <translation>まとめて復元(&amp;W)</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>Nothing was moved to the trash</source>
        <translation>ゴミ箱に移動したものはありません</translation>
    </message>
    <message>
        <source>What you move to the trash is listed here, and can be put back.</source>
        <translation>ゴミ箱に移動したものがここに並び、復元できます。</translation>
    </message>
    <message>
        <source>No file matches</source>
        <translation>一致するファイルがありません</translation>
    </message>
    <message>
        <source>dupfinder is busy; files can be put back as soon as it is done.</source>
        <translation>dupfinderが処理中です。終わるとファイルを復元できます。</translation>
    </message>
    <message>
        <source>%1 of %2 files shown</source>
        <translation>ファイル%2個中%1個を表示</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Not moved yet</source>
        <translation>未移動</translation>
    </message>
    <message>
        <source>Being moved</source>
        <translation>移動中</translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation>ゴミ箱内</translation>
    </message>
    <message>
        <source>Not moved</source>
        <translation>移動失敗</translation>
    </message>
    <message>
        <source>Being put back</source>
        <translation>復元中</translation>
    </message>
    <message>
        <source>Put back</source>
        <comment>state of a file</comment>
        <translation>復元済み</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>紛失</translation>
    </message>
    <message>
        <source>hard link</source>
        <translation>ハードリンク</translation>
    </message>
    <message>
        <source>reflink</source>
        <translation>reflink</translation>
    </message>
    <message numerus="yes">
        <source>%Ln put back</source>
        <translation>
            <numerusform>復元済み%Ln個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not replaced</source>
        <translation>
            <numerusform>置換失敗%Ln個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not moved</source>
        <translation>
            <numerusform>移動失敗%Ln個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not moved yet</source>
        <translation>
            <numerusform>未移動%Ln個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln being put back</source>
        <translation>
            <numerusform>復元中%Ln個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lost</source>
        <translation>
            <numerusform>紛失%Ln個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in the trash</source>
        <translation>
            <numerusform>ゴミ箱内%Ln個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in a folder</source>
        <translation>
            <numerusform>フォルダー内%Ln個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln replaced by hard links</source>
        <translation>
            <numerusform>ハードリンクに置換%Ln個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln replaced by reflinks</source>
        <translation>
            <numerusform>reflinkに置換%Ln個</numerusform>
        </translation>
    </message>
    <message>
        <source>Not replaced</source>
        <translation>置換失敗</translation>
    </message>
    <message>
        <source>%1, could not be put back</source>
        <translation>%1 (復元できませんでした)</translation>
    </message>
    <message>
        <source>Moved to %1</source>
        <translation>%1に移動</translation>
    </message>
    <message>
        <source>Shares the space of the kept file (%1)</source>
        <translation>残すファイルと領域を共有 (%1)</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>%1も移動</translation>
    </message>
    <message>
        <source>No copy stays</source>
        <translation>コピーが残りません</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>Differ from the picture that stays</source>
        <translation>残る画像と違いあり</translation>
    </message>
    <message>
        <source>Goes to the trash</source>
        <translation>ゴミ箱へ</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>残る</translation>
    </message>
    <message>
        <source>no copy stays</source>
        <translation>コピーが残りません</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos</source>
        <translation>
            <numerusform>写真%Ln枚</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These are the last copies of %Ln pictures.</source>
        <translation>
            <numerusform>次の画像%Ln枚は、最後の1枚です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move these &amp;last copies too</source>
        <translation>
            <numerusform>この最後の1枚も移動(&amp;L)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave unticked to keep them.</source>
        <translation>
            <numerusform>残す場合は、チェックを入れないでください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave unticked to keep them and trash the rest.</source>
        <translation>チェックを入れないと、これらは残り、ほかがゴミ箱に移動します。</translation>
    </message>
    <message>
        <source>No group matches the filter</source>
        <translation>条件に合うグループがありません</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Show the next or previous group</source>
        <translation>次または前のグループを表示</translation>
    </message>
    <message>
        <source>↓ or ↑</source>
        <translation>↓または↑</translation>
    </message>
    <message>
        <source>Confirm the group, and go on</source>
        <translation>グループを確定して次へ</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Enter</translation>
    </message>
    <message numerus="yes">
        <source>%Ln marked</source>
        <translation>
            <numerusform>マーク%Ln枚</numerusform>
        </translation>
    </message>
    <message>
        <source>every copy is marked</source>
        <translation>全コピーをマーク済み</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation>確認済み</translation>
    </message>
    <message>
        <source>The group of “%1” (%2) is hidden; it comes back when a new file joins.</source>
        <translation>「%1」のグループ (%2) を隠しました。新しいファイルが加わると再び表示されます。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups are hidden; each comes back when a new file joins.</source>
        <translation>
            <numerusform>%Lnグループを隠しました。新しいファイルが加わると再び表示されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no duplicate of the others in its group from now on.</source>
        <translation>今後「%1」はグループのほかのファイルの重複とは見なされません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are no duplicates of any other in their groups from now on.</source>
        <translation>
            <numerusform>今後、ファイル%Ln個はグループのほかのファイルの重複とは見なされません。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is identical to another file of its group: only the whole group can be hidden.</source>
        <translation>「%1」はグループの別のファイルと同一のため、グループ全体しか隠せません。</translation>
    </message>
    <message>
        <source>“%1” and “%2” are identical: only the whole group can be hidden.</source>
        <translation>「%1」と「%2」は同一のため、グループ全体しか隠せません。</translation>
    </message>
    <message>
        <source>“%1” and “%2” are no duplicates of one another from now on.</source>
        <translation>今後「%1」と「%2」は互いの重複とは見なされません。</translation>
    </message>
    <message>
        <source>Both still resemble the kept file, and stay in its group.</source>
        <translation>どちらも残すファイルに似ているため、グループには残ります。</translation>
    </message>
    <message>
        <source>Looking for duplicates…</source>
        <translation>重複を探しています…</translation>
    </message>
    <message>
        <source>Groups appear as they are found. You can use Find now.</source>
        <translation>見つかったグループから順に表示されます。「検索」はもう使えます。</translation>
    </message>
    <message>
        <source>Not compared yet</source>
        <translation>まだ比較していません</translation>
    </message>
    <message>
        <source>Duplicates are found when all photos are compared with one another.</source>
        <translation>すべての画像を互いに比較すると、重複が見つかります。</translation>
    </message>
    <message>
        <source>Compare now</source>
        <translation>今すぐ比較</translation>
    </message>
    <message>
        <source>No groups at this similarity</source>
        <translation>この類似度のグループはありません</translation>
    </message>
    <message>
        <source>There are some if their photos may differ more.</source>
        <translation>許容する違いを大きくすると見つかります。</translation>
    </message>
    <message>
        <source>Allow more difference</source>
        <translation>違いを大きく許容</translation>
    </message>
    <message>
        <source>Among %1, none is a copy of another.</source>
        <translation>%1の中に、互いのコピーはありません。</translation>
    </message>
    <message>
        <source>No duplicates</source>
        <translation>重複はありません</translation>
    </message>
    <message>
        <source>No folder yet</source>
        <translation>フォルダーがまだありません</translation>
    </message>
    <message>
        <source>Add a folder of photos to find duplicates in. Nothing in it is changed.</source>
        <translation>重複を探す写真フォルダーを追加してください。フォルダーの中は何も変わりません。</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>フォルダーを追加…</translation>
    </message>
    <message>
        <source>The folder is out of reach</source>
        <translation>フォルダーにアクセスできません</translation>
    </message>
    <message>
        <source>Connect the drive, or remove the folder from the list at the left.</source>
        <translation>ドライブを接続するか、左のリストからフォルダーを外してください。</translation>
    </message>
    <message>
        <source>There are no photos in these folders</source>
        <translation>これらのフォルダーに画像がありません</translation>
    </message>
    <message>
        <source>Add another folder, or put pictures into this one and rescan.</source>
        <translation>別のフォルダーを追加するか、画像を入れて再スキャンしてください。</translation>
    </message>
    <message>
        <source>Export groups</source>
        <translation>グループを書き出す</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>CSV表 (*.csv)</translation>
    </message>
    <message>
        <source>JSON document (*.json)</source>
        <translation>JSON文書 (*.json)</translation>
    </message>
    <message>
        <source>%1 written to “%2”.</source>
        <translation>%1を「%2」に書き出しました。</translation>
    </message>
    <message>
        <source>Name or folder</source>
        <translation>名前またはフォルダー</translation>
    </message>
    <message>
        <source>Search groups by name or folder</source>
        <translation>名前またはフォルダーでグループを検索</translation>
    </message>
    <message>
        <source>Format, date, and folders</source>
        <translation>形式、日付、フォルダー</translation>
    </message>
    <message>
        <source>Clear the search, then all filters</source>
        <translation>検索、続いてすべてのフィルターをクリア</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message numerus="yes">
        <source>Filter, %Ln are on</source>
        <translation>
            <numerusform>フィルター、%Ln個が有効</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1 of %2 groups</source>
        <translation>%2グループ中%1</translation>
    </message>
    <message>
        <source>in “%3”</source>
        <translation>(「%3」内)</translation>
    </message>
    <message>
        <source>All</source>
        <comment>filter</comment>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Identical</source>
        <comment>filter</comment>
        <translation>同一</translation>
    </message>
    <message>
        <source>Similar</source>
        <comment>filter</comment>
        <translation>ほぼ同じ</translation>
    </message>
    <message>
        <source>Edited</source>
        <comment>filter</comment>
        <translation>編集済み</translation>
    </message>
    <message>
        <source>Turned</source>
        <comment>filter</comment>
        <translation>回転</translation>
    </message>
    <message>
        <source>Crops</source>
        <comment>filter</comment>
        <translation>切り抜き</translation>
    </message>
    <message>
        <source>Bursts</source>
        <comment>filter</comment>
        <translation>連写</translation>
    </message>
    <message>
        <source>Marked</source>
        <comment>filter</comment>
        <translation>マーク済み</translation>
    </message>
    <message>
        <source>Unreviewed</source>
        <comment>filter</comment>
        <translation>未確認</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>編集済み</translation>
    </message>
    <message>
        <source>Crops</source>
        <translation>切り抜き</translation>
    </message>
    <message>
        <source>&amp;Taken between</source>
        <translation>撮影日の範囲(&amp;T)</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>終了日</translation>
    </message>
    <message>
        <source>Only &amp;between different folders</source>
        <translation>異なるフォルダー間のみ(&amp;B)</translation>
    </message>
    <message>
        <source>Only &amp;within one folder</source>
        <translation>同じフォルダー内のみ(&amp;W)</translation>
    </message>
    <message>
        <source>Only copies of what is &amp;in</source>
        <translation>次の場所にあるもののコピーのみ(&amp;I)</translation>
    </message>
    <message>
        <source>The folder that stays</source>
        <translation>残すフォルダー</translation>
    </message>
    <message>
        <source>Its photos stay; a rule marks only the others.</source>
        <translation>このフォルダーの写真は残り、ルールはほかの写真だけをマークします。</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>リセット(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>形式(&amp;F):</translation>
    </message>
    <message>
        <source>Any format</source>
        <translation>すべての形式</translation>
    </message>
    <message>
        <source>All pictures at once, in step</source>
        <translation>すべての画像を連動させて表示</translation>
    </message>
    <message>
        <source>Two pictures side by side</source>
        <translation>2枚を左右に並べて表示</translation>
    </message>
    <message>
        <source>Hide this group until a new picture joins it</source>
        <translation>新しい画像が加わるまでこのグループを隠す</translation>
    </message>
    <message>
        <source>Info about the current picture</source>
        <translation>現在の画像の情報</translation>
    </message>
    <message>
        <source>Every copy is marked: none would stay</source>
        <translation>すべてのコピーがマーク済み: 1枚も残りません</translation>
    </message>
    <message>
        <source>frees %1</source>
        <translation>%1を解放</translation>
    </message>
    <message>
        <source>✓ reviewed</source>
        <translation>✓ 確認済み</translation>
    </message>
    <message numerus="yes">
        <source>%Ln only linked</source>
        <translation>
            <numerusform>間接的な類似%Ln枚</numerusform>
        </translation>
    </message>
    <message>
        <source>Burst: %1</source>
        <translation>連写: %1</translation>
    </message>
    <message>
        <source>burst: different moments</source>
        <translation>連写: 異なる瞬間</translation>
    </message>
    <message>
        <source>No marked photo is an identical copy: only those can be replaced by links.</source>
        <translation>マークした写真に同一のコピーがありません。リンクに置き換えられるのは同一のコピーだけです。</translation>
    </message>
    <message>
        <source>Files are being moved; wait until that is done, or stop it.</source>
        <translation>ファイルを移動しています。終わるまで待つか、停止してください。</translation>
    </message>
    <message>
        <source>its name is not valid UTF-8</source>
        <translation>ファイル名が正しいUTF-8ではありません</translation>
    </message>
    <message>
        <source>Nothing is marked.</source>
        <translation>何もマークしていません。</translation>
    </message>
    <message>
        <source>The marks have changed in the meantime. Try again.</source>
        <translation>その間にマークが変わりました。もう一度お試しください。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files (%1) moved to “%2”.</source>
        <translation>
            <numerusform>ファイル%Ln個 (%1) を「%2」に移動しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln copies replaced by links, %1 freed.</source>
        <translation>
            <numerusform>コピー%Ln個をリンクに置き換え、%1を解放しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Then it was stopped; the rest stays as it is.</source>
        <translation>その後停止したため、残りはそのままです。</translation>
    </message>
    <message>
        <source>and others</source>
        <translation>ほか</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files stay as they are:</source>
        <translation>
            <numerusform>次のファイル%Ln個はそのまま残ります:</numerusform>
        </translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Photos of the group</source>
        <translation>グループの写真</translation>
    </message>
    <message>
        <source>Its folder is protected: its files never go to the trash.</source>
        <translation>保護フォルダーのため、その中のファイルはゴミ箱に移動できません。</translation>
    </message>
    <message>
        <source>This was the last group.</source>
        <translation>これが最後のグループでした。</translation>
    </message>
    <message>
        <source>Your decision is being written; try again in a moment.</source>
        <translation>判断を保存しています。少し待ってからもう一度お試しください。</translation>
    </message>
    <message>
        <source>Si&amp;milarity</source>
        <translation>類似度(&amp;M)</translation>
    </message>
    <message>
        <source>Most to free first</source>
        <translation>解放量の多い順</translation>
    </message>
    <message>
        <source>Most copies first</source>
        <translation>コピーの多い順</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>新しい順</translation>
    </message>
    <message>
        <source>Folder and name</source>
        <translation>フォルダーと名前</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>並べ替え</translation>
    </message>
    <message>
        <source>One group</source>
        <translation>1グループ</translation>
    </message>
    <message>
        <source>Show one group at a time</source>
        <translation>1グループずつ表示</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>すべてのグループ</translation>
    </message>
    <message>
        <source>Show all groups below one another</source>
        <translation>すべてのグループを縦に並べて表示</translation>
    </message>
    <message>
        <source>All marks were removed.</source>
        <translation>すべてのマークを外しました。</translation>
    </message>
    <message numerus="yes">
        <source>Keeps %Ln photos</source>
        <translation>
            <numerusform>残す写真%Ln枚</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>marks %Ln photos</source>
        <translation>
            <numerusform>マークする写真%Ln枚</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln copies differ and stay</source>
        <translation>
            <numerusform>違いのあるコピー%Ln枚は残す</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Keep in each group</source>
        <translation>各グループで残すもの(&amp;K)</translation>
    </message>
    <message>
        <source>Mark all but the best copy in every group</source>
        <translation>すべてのグループで、最良のコピー以外をマーク</translation>
    </message>
    <message>
        <source>&amp;Accept all</source>
        <translation>すべて承認(&amp;A)</translation>
    </message>
    <message>
        <source>Clear &amp;marks</source>
        <translation>マークをクリア(&amp;M)</translation>
    </message>
    <message>
        <source>Reviewed groups</source>
        <translation>確認済みのグループ</translation>
    </message>
    <message>
        <source>%1 of %2 reviewed</source>
        <translation>%2中%1を確認済み</translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups. You can free %1.</source>
        <translation>
            <numerusform>%Lnグループ、%1を解放できます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %Ln proposed copies</source>
        <translation>
            <numerusform>候補のコピー%Ln枚をマーク</numerusform>
        </translation>
    </message>
    <message>
        <source>in these %1 groups</source>
        <translation>(この%1グループ内)</translation>
    </message>
    <message>
        <source>Remove all marks</source>
        <translation>すべてのマークを外す</translation>
    </message>
    <message>
        <source>Remove all marks, and end the rule “%1”</source>
        <translation>すべてのマークを外し、ルール「%1」を終了</translation>
    </message>
    <message>
        <source>Not all groups are found yet</source>
        <translation>グループの検索が終わっていません</translation>
    </message>
    <message>
        <source>Choosing…</source>
        <translation>選択中…</translation>
    </message>
    <message>
        <source>Nothing is marked</source>
        <translation>マークなし</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln to &amp;Trash</source>
        <translation>
            <numerusform>%Ln枚をゴミ箱に移動(&amp;T)</numerusform>
        </translation>
    </message>
    <message>
        <source>Move to &amp;Trash</source>
        <translation>ゴミ箱に移動(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Keep: %1</source>
        <translation>残す: %1(&amp;K)</translation>
    </message>
    <message numerus="yes">
        <source>In %Ln shown groups:</source>
        <translation>
            <numerusform>表示中の%Lnグループで:</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Other rule…</source>
        <translation>ほかのルール(&amp;O)…</translation>
    </message>
    <message>
        <source>To the left, only pictures that are almost equal form a group; to the right, also those that are similar. Brightened and mirrored copies can be equal by this measure: each says how it differs. Where groups join, another photo may be the best one, so that what can be freed may shrink.</source>
        <translation>左にするほど、ほぼ同じ画像だけがグループになり、右にするほど、似ている画像も含まれます。明るさを変えたコピーや反転したコピーも、同じと見なされることがあります。違いはそれぞれに表示されます。グループがまとまるとベストの写真が変わり、解放できる容量が減ることがあります。</translation>
    </message>
    <message>
        <source>Similarity: %1</source>
        <translation>類似度: %1</translation>
    </message>
    <message>
        <source>How similar pictures of a group are: %1</source>
        <translation>グループの画像の類似度: %1</translation>
    </message>
    <message>
        <source>Copies can go when all groups are found.</source>
        <translation>すべてのグループが見つかると移動できます。</translation>
    </message>
    <message>
        <source>“%1” does not go to the trash: %2.</source>
        <translation>「%1」はゴミ箱に移動しません: %2。</translation>
    </message>
    <message>
        <source>Some of your protected folders may be lost, with a damaged file. Protect them again. Until you confirm that the list is complete, nothing goes to the trash.</source>
        <translation>ファイルの破損により、保護フォルダーの一部が失われた可能性があります。もう一度保護してください。リストに漏れがないことを確認するまで、ゴミ箱には何も移動しません。</translation>
    </message>
    <message>
        <source>The List Is Complete</source>
        <translation>リストに漏れはありません</translation>
    </message>
    <message numerus="yes">
        <source>%Ln moved to the trash (%1).</source>
        <translation>
            <numerusform>%Ln枚をゴミ箱に移動しました (%1)。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln moved to the trash with %2 (%1).</source>
        <translation>
            <numerusform>%Ln枚と%2をゴミ箱に移動しました (%1)。</numerusform>
        </translation>
    </message>
    <message>
        <source>Then it was stopped; the rest stays where it is.</source>
        <translation>その後停止したため、残りは元の場所にあります。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were not moved:</source>
        <translation>
            <numerusform>次のファイル%Ln個は移動できませんでした:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln restored.</source>
        <translation>
            <numerusform>%Ln枚を復元しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln skipped.</source>
        <translation>
            <numerusform>%Ln枚をスキップしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were not put back:</source>
        <translation>
            <numerusform>次のファイル%Ln個は復元できませんでした:</numerusform>
        </translation>
    </message>
    <message>
        <source>Then it was stopped; the rest is still in the trash.</source>
        <translation>その後停止したため、残りはゴミ箱にあります。</translation>
    </message>
    <message>
        <source> and %1 more</source>
        <translation>、ほか%1件</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files stay without their photos:</source>
        <translation>
            <numerusform>次のファイル%Ln個は、写真だけが移動したため残ります:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos were read and are not compared with the others yet.</source>
        <translation>
            <numerusform>画像%Ln枚を読み込みましたが、まだほかの画像と比較していません。</numerusform>
        </translation>
    </message>
    <message>
        <source>These groups are those so far; there may be more.</source>
        <translation>これは現時点のグループで、ほかにもあるかもしれません。</translation>
    </message>
    <message>
        <source>Drop your photo folder</source>
        <translation>写真フォルダーをドロップ</translation>
    </message>
    <message>
        <source>dupfinder reads it and shows which photos are there more than once.</source>
        <translation>dupfinderがフォルダーを読み込み、重複している写真を表示します。</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>フォルダーを選択…</translation>
    </message>
    <message>
        <source>Never deletes for good</source>
        <translation>完全には削除しない</translation>
    </message>
    <message>
        <source>Every move can be undone</source>
        <translation>移動はすべて元に戻せる</translation>
    </message>
    <message>
        <source>Works offline</source>
        <translation>オフラインで動作</translation>
    </message>
    <message>
        <source>Ve&amp;rified</source>
        <translation>検証済み(&amp;R)</translation>
    </message>
    <message>
        <source>Loo&amp;k-alikes</source>
        <translation>似た別画像(&amp;K)</translation>
    </message>
    <message>
        <source>Copies that passed the closer comparison</source>
        <translation>詳細な比較に合格したコピー</translation>
    </message>
    <message>
        <source>Similar at first sight, but the closer comparison says otherwise</source>
        <translation>一見似ているが、詳細な比較では異なる画像</translation>
    </message>
    <message>
        <source>Best match</source>
        <translation>一致度優先</translation>
    </message>
    <message>
        <source>Most changed</source>
        <translation>変更の大きさ優先</translation>
    </message>
    <message>
        <source>Largest</source>
        <comment>sort order</comment>
        <translation>大きいもの優先</translation>
    </message>
    <message>
        <source>Newest</source>
        <comment>sort order</comment>
        <translation>新しいもの優先</translation>
    </message>
    <message>
        <source>Oldest</source>
        <comment>sort order</comment>
        <translation>古いもの優先</translation>
    </message>
    <message>
        <source>&amp;Sort:</source>
        <translation>並べ替え(&amp;S):</translation>
    </message>
    <message>
        <source>Show:</source>
        <translation>表示:</translation>
    </message>
    <message>
        <source>F&amp;older:</source>
        <translation>フォルダー(&amp;O):</translation>
    </message>
    <message>
        <source>All folders</source>
        <translation>すべてのフォルダー</translation>
    </message>
    <message>
        <source>&amp;Choose picture…</source>
        <translation>画像を選択(&amp;C)…</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>クリア</translation>
    </message>
    <message>
        <source>Take the picture away</source>
        <translation>画像を取り除く</translation>
    </message>
    <message>
        <source>The file is damaged; a part of the picture is missing or broken.</source>
        <translation>ファイルが破損しています。画像の一部が欠けているか壊れています。</translation>
    </message>
    <message>
        <source>The picture has too little contrast to compare; only identical ones are found.</source>
        <translation>コントラストが低すぎて比較できません。同一の画像だけが見つかります。</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>貼り付けた画像</translation>
    </message>
    <message>
        <source>Dropped picture</source>
        <translation>ドロップした画像</translation>
    </message>
    <message>
        <source>Fetch this picture from %1? Nothing is sent but the request itself.</source>
        <translation>この画像を%1から取得しますか? 要求そのもの以外は何も送信しません。</translation>
    </message>
    <message>
        <source>Fe&amp;tch</source>
        <translation>取得(&amp;T)</translation>
    </message>
    <message>
        <source>Add the folder “%1” to the library?</source>
        <translation>フォルダー「%1」をライブラリに追加しますか?</translation>
    </message>
    <message>
        <source>Add %1 folders to the library?</source>
        <translation>%1個のフォルダーをライブラリに追加しますか?</translation>
    </message>
    <message>
        <source>&amp;Yes, add</source>
        <translation>追加する(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>いいえ(&amp;N)</translation>
    </message>
    <message>
        <source>The picture before</source>
        <translation>前の画像</translation>
    </message>
    <message>
        <source>The next picture</source>
        <translation>次の画像</translation>
    </message>
    <message>
        <source>Only pictures, folders and web addresses can be dropped.</source>
        <translation>ドロップできるのは、画像、フォルダー、Webアドレスだけです。</translation>
    </message>
    <message>
        <source>There is no picture in what was dropped.</source>
        <translation>ドロップしたものの中に画像がありません。</translation>
    </message>
    <message>
        <source>This could not be searched for</source>
        <translation>検索できませんでした</translation>
    </message>
    <message>
        <source>%1 isn&apos;t a picture dupfinder can open</source>
        <translation>%1は、dupfinderで開ける画像ではありません</translation>
    </message>
    <message>
        <source>it is %1</source>
        <translation>内容は%1です</translation>
    </message>
    <message>
        <source>Among %1.</source>
        <translation>対象: %1。</translation>
    </message>
    <message>
        <source>The library is empty</source>
        <translation>ライブラリは空です</translation>
    </message>
    <message>
        <source>Add a folder of photos to search in.</source>
        <translation>検索する写真フォルダーを追加してください。</translation>
    </message>
    <message>
        <source>Nothing is as similar as that</source>
        <translation>この類似度のものはありません</translation>
    </message>
    <message>
        <source>The nearest is %1 away.</source>
        <translation>最も近いものとの差は%1です。</translation>
    </message>
    <message>
        <source>Show the nearest</source>
        <translation>最も近いものを表示</translation>
    </message>
    <message>
        <source>Everything found is hidden</source>
        <translation>見つかったものはすべて非表示です</translation>
    </message>
    <message>
        <source>The filters above leave nothing over.</source>
        <translation>上のフィルターにより、何も表示されません。</translation>
    </message>
    <message>
        <source>Nothing resembles this picture</source>
        <translation>この画像に似たものはありません</translation>
    </message>
    <message>
        <source>Photos that resemble the query</source>
        <translation>検索画像に似た画像</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>No file could be made of this picture: %1.</source>
        <translation>この画像をファイルにできませんでした: %1。</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>検索中…</translation>
    </message>
    <message>
        <source>Drop or choose another picture.</source>
        <translation>別の画像をドロップするか選択してください。</translation>
    </message>
    <message>
        <source>Find every copy of a picture</source>
        <translation>画像のコピーをすべて探す</translation>
    </message>
    <message>
        <source>Add a folder of photos first. Nothing in it is changed.</source>
        <translation>まず写真フォルダーを追加してください。フォルダーの中は何も変わりません。</translation>
    </message>
    <message>
        <source>Drop, paste or choose a picture to see its copies among %1.</source>
        <translation>画像をドロップ、貼り付け、または選択すると、%1の中からコピーを探します。</translation>
    </message>
    <message>
        <source>Drop, paste or choose a picture to see its copies.</source>
        <translation>画像をドロップ、貼り付け、または選択すると、コピーを探します。</translation>
    </message>
    <message>
        <source>Which picture are you looking for?</source>
        <translation>どの画像を探しますか?</translation>
    </message>
    <message>
        <source>Choose picture…</source>
        <translation>画像を選択…</translation>
    </message>
    <message>
        <source>Picture to find</source>
        <translation>検索する画像</translation>
    </message>
    <message>
        <source>Three steps</source>
        <translation>3つのステップ</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>ドロップ</translation>
    </message>
    <message>
        <source>Drop your photo folder on the window. dupfinder reads it, and changes nothing in it.</source>
        <translation>写真フォルダーをウィンドウにドロップします。dupfinderはフォルダーを読み込むだけで、中は何も変えません。</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Look at each group of copies. The best photo stays. Copies that are certain are marked.</source>
        <translation>コピーのグループを確認します。ベストの写真が残り、確実なコピーにはマークが付きます。</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>Move what is marked to the trash. Undo brings it back, even after a restart.</source>
        <translation>マークしたものをゴミ箱に移動します。再起動後でも「元に戻す」で復元できます。</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>完了(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>次へ(&amp;N)</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>ステップ%1/%2</translation>
    </message>
    <message>
        <source>F&amp;orward</source>
        <translation>進む(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>プレビュー(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Compare with the picture</source>
        <translation>検索画像と比較(&amp;C)</translation>
    </message>
    <message>
        <source>Show in Re&amp;view</source>
        <translation>「確認」で表示(&amp;V)</translation>
    </message>
    <message>
        <source>Find again: %1</source>
        <translation>再検索: %1</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation>履歴をクリア(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>開く(&amp;O)</translation>
    </message>
    <message>
        <source>Find si&amp;milar</source>
        <translation>似た画像を検索(&amp;M)</translation>
    </message>
    <message>
        <source>Copy &amp;path</source>
        <translation>パスをコピー(&amp;P)</translation>
    </message>
    <message>
        <source>Copy p&amp;icture</source>
        <translation>画像をコピー(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Exclude from the library</source>
        <translation>ライブラリから除外(&amp;E)</translation>
    </message>
    <message>
        <source>Exclude its &amp;folder</source>
        <translation>フォルダーを除外(&amp;F)</translation>
    </message>
    <message>
        <source>P&amp;rotect its folder</source>
        <translation>フォルダーを保護(&amp;R)</translation>
    </message>
    <message>
        <source>Move to the &amp;trash…</source>
        <translation>ゴミ箱に移動(&amp;T)…</translation>
    </message>
    <message>
        <source>Open &amp;with</source>
        <translation>アプリで開く(&amp;W)</translation>
    </message>
    <message>
        <source>Copied %1.</source>
        <translation>%1をコピーしました。</translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln paths.</source>
        <translation>
            <numerusform>パス%Ln個をコピーしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is a folder of the list at the left; remove it there instead.</source>
        <translation>「%1」は左のリストにあるフォルダーです。リストから外してください。</translation>
    </message>
    <message>
        <source>“%1” was not opened: its name is not that of a picture, and the system might run it. Open it with a program of your choice.</source>
        <translation>「%1」は開きませんでした。画像のファイル名ではなく、システムがプログラムとして実行するおそれがあります。アプリを選んで開いてください。</translation>
    </message>
    <message>
        <source>No program is known for this kind of file</source>
        <translation>この種類のファイルを開くアプリがありません</translation>
    </message>
    <message>
        <source>&amp;Other program…</source>
        <translation>ほかのアプリ(&amp;O)…</translation>
    </message>
    <message>
        <source>%1 could not be started.</source>
        <translation>%1を起動できませんでした。</translation>
    </message>
    <message>
        <source>Copied the picture.</source>
        <translation>画像をコピーしました。</translation>
    </message>
    <message>
        <source>No program is set for opening %1.</source>
        <translation>%1を開くアプリが設定されていません。</translation>
    </message>
    <message>
        <source>%1 is not there any more, or its drive is not connected.</source>
        <translation>%1はもうないか、ドライブが接続されていません。</translation>
    </message>
    <message>
        <source>Belongs to it: %1</source>
        <translation>関連ファイル: %1</translation>
    </message>
    <message>
        <source>Not moved to the trash: %1</source>
        <translation>ゴミ箱に移動できませんでした: %1</translation>
    </message>
    <message>
        <source>Its folder is protected: it never goes to the trash</source>
        <translation>保護フォルダーのため、ゴミ箱に移動しません</translation>
    </message>
    <message>
        <source>To the trash, as you chose</source>
        <translation>手動の選択によりゴミ箱行き</translation>
    </message>
    <message>
        <source>To the trash, by the rule</source>
        <translation>ルールによりゴミ箱行き</translation>
    </message>
    <message>
        <source>The file you are looking for, as it is in the library.</source>
        <translation>検索中のファイルそのものです (ライブラリに登録済み)。</translation>
    </message>
    <message>
        <source>Kept because: %1.</source>
        <translation>残す理由: %1。</translation>
    </message>
    <message>
        <source>Its folder is out of reach now.</source>
        <translation>現在、フォルダーにアクセスできません。</translation>
    </message>
    <message>
        <source>The file is damaged: a part of the picture is missing or broken.</source>
        <translation>ファイルが破損しています。画像の一部が欠けているか壊れています。</translation>
    </message>
    <message>
        <source>Kept because: %1</source>
        <translation>残す理由: %1</translation>
    </message>
    <message>
        <source>Last copy</source>
        <translation>最後の1枚</translation>
    </message>
    <message>
        <source>This file</source>
        <translation>このファイル</translation>
    </message>
    <message>
        <source>Out of reach</source>
        <translation>アクセス不可</translation>
    </message>
    <message>
        <source>Go to the next picture, or that below</source>
        <translation>次または下の画像に移動</translation>
    </message>
    <message>
        <source>→ or ↓</source>
        <translation>→または↓</translation>
    </message>
    <message>
        <source>Go to the previous picture, or that above</source>
        <translation>前または上の画像に移動</translation>
    </message>
    <message>
        <source>← or ↑</source>
        <translation>←または↑</translation>
    </message>
    <message>
        <source>Next group, at the end of this one</source>
        <translation>グループの末尾では次のグループに移動</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>PgDn</translation>
    </message>
    <message>
        <source>Previous group, at the start of this one</source>
        <translation>グループの先頭では前のグループに移動</translation>
    </message>
    <message>
        <source>Show the picture large</source>
        <translation>画像を大きく表示</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>選択を解除</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Your choice</source>
        <translation>手動で選択</translation>
    </message>
    <message>
        <source>Marked for the trash</source>
        <translation>ゴミ箱行きにマーク済み</translation>
    </message>
    <message>
        <source>Marked when you confirm the group</source>
        <translation>グループを確定するとマークされます</translation>
    </message>
    <message>
        <source>Compared with the best</source>
        <translation>ベストとの比較</translation>
    </message>
    <message>
        <source>Compared with the query</source>
        <translation>検索画像との比較</translation>
    </message>
    <message>
        <source>Every byte is equal</source>
        <translation>全バイトが一致</translation>
    </message>
    <message>
        <source>Only the file differs</source>
        <translation>ファイルだけが異なる</translation>
    </message>
    <message>
        <source>the query</source>
        <translation>検索画像</translation>
    </message>
    <message>
        <source>Another moment of the same burst</source>
        <translation>同じ連写の別の瞬間</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 bits differ</source>
        <translation>
            <numerusform>%1ビット中%Lnビットが異なる</numerusform>
        </translation>
    </message>
    <message>
        <source>Best: %1</source>
        <translation>ベスト: %1</translation>
    </message>
    <message>
        <source>Stored turned</source>
        <translation>回転して保存</translation>
    </message>
    <message>
        <source>Damaged: a part is missing or broken</source>
        <translation>破損: 一部が欠けているか壊れています</translation>
    </message>
    <message>
        <source>Could not be decoded</source>
        <translation>デコードできませんでした</translation>
    </message>
    <message>
        <source>Out of reach now</source>
        <translation>現在アクセス不可</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>The file is gone</source>
        <translation>ファイルはもうありません</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>ファイルを読み込めません</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>機種</translation>
    </message>
    <message>
        <source>ISO</source>
        <translation>ISO感度</translation>
    </message>
    <message>
        <source>No camera data in this file</source>
        <translation>このファイルにカメラ情報はありません</translation>
    </message>
    <message>
        <source>Info panel</source>
        <translation>情報パネル</translation>
    </message>
    <message>
        <source>Select a photo to see what is known of it</source>
        <translation>写真を選択すると情報が表示されます</translation>
    </message>
    <message>
        <source>The window is too narrow for the info panel.</source>
        <translation>ウィンドウの幅が狭く、情報パネルを表示できません。</translation>
    </message>
    <message>
        <source>Information on the photo</source>
        <translation>写真の情報</translation>
    </message>
    <message>
        <source>Copy &amp;everything</source>
        <translation>すべてコピー(&amp;E)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>First picture</source>
        <translation>最初の画像</translation>
    </message>
    <message>
        <source>Last picture</source>
        <translation>最後の画像</translation>
    </message>
    <message>
        <source>Mark for the trash, or unmark</source>
        <translation>ゴミ箱行きのマークを付ける/外す</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>アクセス権がありません</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>許可されていない操作です</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>ファイルまたはフォルダーがありません</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>フォルダーではありません</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>フォルダーです</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>デバイスに空き領域がありません</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>ディスクの割り当て容量を超えました</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>入出力エラーです</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>読み取り専用のファイルシステムです</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>ファイル名が長すぎます</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>デバイスまたはリソースが使用中です</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>開いているファイルが多すぎます</translation>
    </message>
    <message>
        <source>Invalid cross-device link</source>
        <translation>別のデバイスへのリンクはできません</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>接続がタイムアウトしました</translation>
    </message>
    <message>
        <source>Transport endpoint is not connected</source>
        <translation>通信先に接続されていません</translation>
    </message>
    <message>
        <source>Stale file handle</source>
        <translation>ファイルハンドルが無効になっています</translation>
    </message>
    <message>
        <source>No such device or address</source>
        <translation>デバイスまたはアドレスがありません</translation>
    </message>
    <message>
        <source>not an image that can be read</source>
        <translation>読み込める画像ではありません</translation>
    </message>
    <message>
        <source>not an image that can be read, but %1</source>
        <translation>読み込める画像ではなく、%1です</translation>
    </message>
    <message>
        <source>an SVG drawing</source>
        <translation>SVG図面</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>Webページ</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>PDF文書</translation>
    </message>
    <message>
        <source>a PostScript document</source>
        <translation>PostScript文書</translation>
    </message>
    <message>
        <source>a video</source>
        <translation>動画</translation>
    </message>
    <message>
        <source>a ZIP archive</source>
        <translation>ZIPアーカイブ</translation>
    </message>
    <message>
        <source>an OS/2 icon</source>
        <translation>OS/2アイコン</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>破損しています</translation>
    </message>
    <message>
        <source>damaged: a part of the picture is missing or broken</source>
        <translation>破損しています: 画像の一部が欠けているか壊れています</translation>
    </message>
    <message>
        <source>damaged, or of an unknown kind</source>
        <translation>破損しているか、不明な種類です</translation>
    </message>
    <message>
        <source>damaged %1 file</source>
        <translation>破損した%1ファイルです</translation>
    </message>
    <message>
        <source>damaged: %1 × %2 pixels do not fit into %3 bytes</source>
        <translation>破損しています: %1 × %2ピクセルは%3バイトに収まりません</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>ファイルが空です</translation>
    </message>
    <message>
        <source>the file has changed</source>
        <translation>ファイルが変更されています</translation>
    </message>
    <message>
        <source>not a regular file</source>
        <translation>通常のファイルではありません</translation>
    </message>
    <message>
        <source>not enough memory</source>
        <translation>メモリが足りません</translation>
    </message>
    <message>
        <source>it was given up</source>
        <translation>処理を中止しました</translation>
    </message>
    <message>
        <source>too large: the file has %1 MiB</source>
        <translation>大きすぎます: ファイルは%1 MiBあります</translation>
    </message>
    <message>
        <source>too large: there is not enough memory to decode it</source>
        <translation>大きすぎます: デコードに必要なメモリがありません</translation>
    </message>
    <message>
        <source>too large: %1 × %2 pixels need %3 MiB, at most %4 are allowed</source>
        <translation>大きすぎます: %1 × %2ピクセルには%3 MiB必要ですが、上限は%4です</translation>
    </message>
    <message>
        <source>too large: %1 × %2 pixels need %3 MiB, at most %4 are allowed for so small a file</source>
        <translation>大きすぎます: %1 × %2ピクセルには%3 MiB必要ですが、この小ささのファイルでは上限は%4です</translation>
    </message>
    <message>
        <source>too many frames</source>
        <translation>フレームが多すぎます</translation>
    </message>
    <message>
        <source>too many frames before it</source>
        <translation>手前のフレームが多すぎます</translation>
    </message>
    <message>
        <source>too many pages</source>
        <translation>ページが多すぎます</translation>
    </message>
    <message>
        <source>no decoder here reads more than the first frame</source>
        <translation>最初のフレームしか読み込めません</translation>
    </message>
    <message>
        <source>camera RAW files need rawpy (the extra raw), which is not installed</source>
        <translation>カメラのRAWファイルにはrawpy (追加機能raw) が必要ですが、インストールされていません</translation>
    </message>
    <message>
        <source>this camera RAW file has no preview that can be read</source>
        <translation>このカメラRAWファイルには、読み込めるプレビューがありません</translation>
    </message>
    <message>
        <source>JPEG XL files need pillow-jxl-plugin (the extra jxl), which is not installed</source>
        <translation>JPEG XLファイルにはpillow-jxl-plugin (追加機能jxl) が必要ですが、インストールされていません</translation>
    </message>
    <message>
        <source>HEIC files need pi-heif, which is not installed</source>
        <translation>HEICファイルにはpi-heifが必要ですが、インストールされていません</translation>
    </message>
    <message>
        <source>PSD files that are packed in this way cannot be read</source>
        <translation>この圧縮方式のPSDファイルは読み込めません</translation>
    </message>
    <message>
        <source>PSD files of spot colours (multichannel) cannot be read</source>
        <translation>特色 (マルチチャンネル) のPSDファイルは読み込めません</translation>
    </message>
    <message>
        <source>JPEG 2000 files in L*a*b* cannot be read</source>
        <translation>L*a*b*のJPEG 2000ファイルは読み込めません</translation>
    </message>
    <message>
        <source>JPEG files that state their height behind the picture cannot be read</source>
        <translation>高さの情報が画像の後ろにあるJPEGファイルは読み込めません</translation>
    </message>
    <message>
        <source>%1-bit JPEG files cannot be read</source>
        <translation>%1ビットのJPEGファイルは読み込めません</translation>
    </message>
    <message>
        <source>%1 scans of %2 × %3 pixels would take too long</source>
        <translation>%2 × %3ピクセルのスキャン%1回は時間がかかりすぎます</translation>
    </message>
    <message>
        <source>BMP files of %1 bits that share them out to the colours in this way cannot be read</source>
        <translation>この色配分の%1ビットBMPファイルは読み込めません</translation>
    </message>
    <message>
        <source>TIFF files packed with %1 cannot be read</source>
        <translation>%1圧縮のTIFFファイルは読み込めません</translation>
    </message>
    <message>
        <source>TIFF files in the L*a*b* of fax machines cannot be read</source>
        <translation>ファックス用L*a*b*のTIFFファイルは読み込めません</translation>
    </message>
    <message>
        <source>TIFF files of a camera&apos;s mosaic cannot be read</source>
        <translation>カメラのモザイク形式のTIFFファイルは読み込めません</translation>
    </message>
    <message>
        <source>TIFF files of brightness by its logarithm cannot be read</source>
        <translation>輝度を対数で記録したTIFFファイルは読み込めません</translation>
    </message>
    <message>
        <source>TIFF files of colours by their logarithm cannot be read</source>
        <translation>色を対数で記録したTIFFファイルは読み込めません</translation>
    </message>
    <message>
        <source>TIFF files of %1-bit JPEG cannot be read</source>
        <translation>%1ビットJPEGのTIFFファイルは読み込めません</translation>
    </message>
    <message>
        <source>TIFF files of %1-bit floating-point numbers cannot be read</source>
        <translation>%1ビット浮動小数点のTIFFファイルは読み込めません</translation>
    </message>
    <message>
        <source>TIFF files of floating-point numbers that are no brightness cannot be read</source>
        <translation>浮動小数点の値が輝度ではないTIFFファイルは読み込めません</translation>
    </message>
    <message>
        <source>TIFF files whose samples differ in depth cannot be read</source>
        <translation>サンプルの深度が一定でないTIFFファイルは読み込めません</translation>
    </message>
    <message>
        <source>TIFF files with brightness and colours stored apart cannot be read</source>
        <translation>輝度と色を別々に保存したTIFFファイルは読み込めません</translation>
    </message>
    <message>
        <source>TIFF files of %1 samples of %2 bits a pixel cannot be read</source>
        <translation>1ピクセルが%2ビット×%1サンプルのTIFFファイルは読み込めません</translation>
    </message>
    <message>
        <source>TIFF files of %1-bit samples cannot be read</source>
        <translation>サンプルが%1ビットのTIFFファイルは読み込めません</translation>
    </message>
    <message>
        <source>cannot be encoded as JPEG</source>
        <translation>JPEGとしてエンコードできません</translation>
    </message>
    <message>
        <source>the drive or network does not answer</source>
        <translation>ドライブまたはネットワークが応答しません</translation>
    </message>
    <message>
        <source>the drive or network did not answer for %1</source>
        <translation>ドライブまたはネットワークが%1応答しませんでした</translation>
    </message>
    <message>
        <source>the drive does not answer: %1 files were not read</source>
        <translation>ドライブが応答しません: %1個のファイルを読み込めませんでした</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1秒</translation>
    </message>
    <message>
        <source>a second</source>
        <translation>1秒</translation>
    </message>
    <message>
        <source>decoding it took longer than %1</source>
        <translation>デコードに%1以上かかりました</translation>
    </message>
    <message>
        <source>the decoder broke down on this file</source>
        <translation>このファイルの処理中にデコーダーが停止しました</translation>
    </message>
    <message>
        <source>the decoder crashed on this file (%1)</source>
        <translation>このファイルの処理中にデコーダーがクラッシュしました (%1)</translation>
    </message>
    <message>
        <source>No process can be started to decode images in: %1.</source>
        <translation>画像をデコードするプロセスを起動できません: %1。</translation>
    </message>
    <message>
        <source>This is a folder, not an image: %1</source>
        <translation>これは画像ではなくフォルダーです: %1</translation>
    </message>
    <message>
        <source>%1 cannot be read as an image: %2.</source>
        <translation>%1を画像として読み込めません: %2。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1を読み込めません: %2。</translation>
    </message>
    <message>
        <source>only in the cloud: reading it would download it</source>
        <translation>クラウドにしかありません: 読み込むとダウンロードされます</translation>
    </message>
    <message>
        <source>dupfinder keeps its own data in this folder, which is not indexed</source>
        <translation>dupfinder自身のデータがあるフォルダーのため、登録しません</translation>
    </message>
    <message>
        <source>dupfinder keeps its own data in this folder, so nothing in it is indexed</source>
        <translation>dupfinder自身のデータがあるフォルダーのため、中のものは登録しません</translation>
    </message>
    <message>
        <source>the folder lies in the trash</source>
        <translation>フォルダーがゴミ箱の中にあります</translation>
    </message>
    <message>
        <source>the folder is excluded</source>
        <translation>フォルダーは除外されています</translation>
    </message>
    <message>
        <source>not a folder</source>
        <translation>フォルダーではありません</translation>
    </message>
    <message>
        <source>no such folder</source>
        <translation>フォルダーがありません</translation>
    </message>
    <message>
        <source>no permission to read the folder</source>
        <translation>フォルダーを読み込む権限がありません</translation>
    </message>
    <message>
        <source>the folder cannot be read (%1)</source>
        <translation>フォルダーを読み込めません (%1)</translation>
    </message>
    <message>
        <source>its drive does not answer: %1 other folders there were not looked at</source>
        <translation>ドライブが応答しません: ほかの%1個のフォルダーは調べていません</translation>
    </message>
    <message>
        <source>The library %1 cannot be used: %2.</source>
        <translation>ライブラリ%1を使用できません: %2。</translation>
    </message>
    <message>
        <source>%1 is a database of another program; rename it, or choose another folder with --data-dir.</source>
        <translation>%1は別のプログラムのデータベースです。名前を変えるか、--data-dirで別のフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>The library %1 is not there any more; start dupfinder again.</source>
        <translation>ライブラリ%1がなくなりました。dupfinderを再起動してください。</translation>
    </message>
    <message>
        <source>The library %1 cannot be written: its folder or the file may only be read. Change their permissions, or choose another folder with --data-dir.</source>
        <translation>ライブラリ%1に書き込めません。フォルダーまたはファイルが読み取り専用の可能性があります。アクセス権を変更するか、--data-dirで別のフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>No space is left for the library %1; what is in it already is kept.</source>
        <translation>ライブラリ%1のための空き領域がありません。すでにある内容は保存されています。</translation>
    </message>
    <message>
        <source>Another program holds the library %1; try again.</source>
        <translation>ライブラリ%1は別のプログラムが使用中です。もう一度お試しください。</translation>
    </message>
    <message>
        <source>The library %1 was written by a later version of dupfinder; update dupfinder, or choose another folder with --data-dir.</source>
        <translation>ライブラリ%1は新しいバージョンのdupfinderで作成されています。dupfinderを更新するか、--data-dirで別のフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>The data folder %1 cannot be made: %2.</source>
        <translation>データフォルダー%1を作成できません: %2。</translation>
    </message>
    <message>
        <source>The library %1 is damaged. When it is opened next it is set aside, and a new one begun; your pictures are not touched.</source>
        <translation>ライブラリ%1が破損しています。次に開くときに別名で保管し、新しいライブラリを作成します。写真には影響しません。</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2.</source>
        <translation>ファイル%1に書き込めません: %2。</translation>
    </message>
    <message>
        <source>Another dupfinder is indexing into %1; wait until it is done, or stop it.</source>
        <translation>別のdupfinderが%1に登録中です。終わるまで待つか、停止してください。</translation>
    </message>
    <message>
        <source>Another dupfinder has the library in %1 open; try again.</source>
        <translation>別のdupfinderが%1のライブラリを開いています。もう一度お試しください。</translation>
    </message>
    <message>
        <source>The lock file %1 cannot be used: %2.</source>
        <translation>ロックファイル%1を使用できません: %2。</translation>
    </message>
    <message>
        <source>Protected folders were lost with a damaged file. Nothing goes to the trash before you have protected your folders again and confirmed that the list is complete.</source>
        <translation>ファイルの破損により、保護フォルダーの情報が失われました。フォルダーを保護し直し、リストに漏れがないことを確認するまで、ゴミ箱には何も移動しません。</translation>
    </message>
    <message>
        <source>Nothing goes to the trash before you have protected your folders again and confirmed that the list is complete.</source>
        <translation>フォルダーを保護し直し、リストに漏れがないことを確認するまで、ゴミ箱には何も移動しません。</translation>
    </message>
    <message>
        <source>Nothing was moved. %1</source>
        <translation>何も移動していません。%1</translation>
    </message>
    <message>
        <source>The library %1 was missing or empty; a new one is begun. %2</source>
        <translation>ライブラリ%1がないか、空でした。新しいライブラリを作成しました。%2</translation>
    </message>
    <message>
        <source>The library %1 was missing; a new one is begun. %2</source>
        <translation>ライブラリ%1がありませんでした。新しいライブラリを作成しました。%2</translation>
    </message>
    <message>
        <source>The library %1 was damaged and is set aside as %2; a new one is begun. %3</source>
        <translation>ライブラリ%1は破損していたため、%2として保管し、新しいライブラリを作成しました。%3</translation>
    </message>
    <message>
        <source>Images are read again when their folders are indexed.</source>
        <translation>画像は、フォルダーの登録時に再び読み込まれます。</translation>
    </message>
    <message>
        <source>Images are read again when their folders are indexed. Your folders, decisions and journal are kept.</source>
        <translation>画像は、フォルダーの登録時に再び読み込まれます。フォルダー、判断、移動記録は保持されています。</translation>
    </message>
    <message>
        <source>The file %1 with your folders, decisions and journal was missing; its copy has taken its place.</source>
        <translation>フォルダー、判断、移動記録のファイル%1がなかったため、控えから復元しました。</translation>
    </message>
    <message>
        <source>The file %1 with your folders, decisions and journal was damaged and is set aside as %2; its copy has taken its place.</source>
        <translation>フォルダー、判断、移動記録のファイル%1は破損していたため、%2として保管し、控えから復元しました。</translation>
    </message>
    <message>
        <source>The file %1 with your folders, decisions and journal was missing; so was its copy, and %2: %3 are lost in part or all.</source>
        <translation>フォルダー、判断、移動記録のファイル%1がなく、控えもありませんでした。%2。%3の一部またはすべてが失われました。</translation>
    </message>
    <message>
        <source>The file %1 with your folders, decisions and journal was damaged and is set aside as %2; so was its copy, and %3: %4 are lost in part or all.</source>
        <translation>フォルダー、判断、移動記録のファイル%1は破損していたため、%2として保管しました。控えも破損しており、%3。%4の一部またはすべてが失われました。</translation>
    </message>
    <message>
        <source>nothing could be read</source>
        <translation>何も読み込めませんでした</translation>
    </message>
    <message>
        <source>only %1 could be read</source>
        <translation>読み込めたのは%1だけです</translation>
    </message>
    <message>
        <source>The library in %1 is damaged, and another dupfinder has it open; close that one and try again.</source>
        <translation>%1のライブラリが破損していますが、別のdupfinderが開いています。そちらを閉じて、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The library in %1 is damaged and cannot be set aside: %2. Your pictures are not touched.</source>
        <translation>%1のライブラリが破損していますが、別名で保管できません: %2。写真には影響しません。</translation>
    </message>
    <message>
        <source>The file %1 with your folders, decisions and journal is damaged or lost. When it is opened next its copy takes its place; your pictures are not touched.</source>
        <translation>フォルダー、判断、移動記録のファイル%1が破損しているか、失われています。次に開くときに控えから復元します。写真には影響しません。</translation>
    </message>
    <message>
        <source>the database is damaged</source>
        <translation>データベースが破損しています</translation>
    </message>
    <message>
        <source>it is protected, as it was under its former name %1</source>
        <translation>以前の名前%1のときと同じく、保護されています</translation>
    </message>
    <message>
        <source>%1 is identical to another file of its group.</source>
        <translation>%1はグループの別のファイルと同一です。</translation>
    </message>
    <message>
        <source>%1 is not what it was any more; look for duplicates again.</source>
        <translation>%1の内容が変わっています。重複を探し直してください。</translation>
    </message>
    <message>
        <source>The descriptor model %1 cannot be read: %2.</source>
        <translation>特徴量モデル%1を読み込めません: %2。</translation>
    </message>
    <message>
        <source>%1 is too large for a descriptor model.</source>
        <translation>%1は特徴量モデルとしては大きすぎます。</translation>
    </message>
    <message>
        <source>%1 cannot be used as a descriptor model: %2.</source>
        <translation>%1は特徴量モデルとして使用できません: %2。</translation>
    </message>
    <message>
        <source>%1 cannot be used as a descriptor model: it returns no vector.</source>
        <translation>%1は特徴量モデルとして使用できません: ベクトルが得られません。</translation>
    </message>
    <message>
        <source>OpenCV cannot load it</source>
        <translation>OpenCVで読み込めません</translation>
    </message>
    <message>
        <source>its name is not valid</source>
        <translation>名前が正しくありません</translation>
    </message>
    <message>
        <source>No image is indexed below %1; index it first.</source>
        <translation>%1以下に登録済みの画像がありません。先に登録してください。</translation>
    </message>
    <message>
        <source>The name of an export must end in .csv or .json: %1</source>
        <translation>書き出すファイルの名前は.csvまたは.jsonで終わる必要があります: %1</translation>
    </message>
    <message>
        <source>%1 is a link; choose another name.</source>
        <translation>%1はリンクです。別の名前を指定してください。</translation>
    </message>
    <message>
        <source>%1 exists and is not a file; choose another name.</source>
        <translation>%1はすでに存在し、ファイルではありません。別の名前を指定してください。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1に書き込めません: %2。</translation>
    </message>
    <message>
        <source>sharpest of the burst</source>
        <translation>連写で最も鮮明</translation>
    </message>
    <message>
        <source>has a video</source>
        <translation>動画あり</translation>
    </message>
    <message>
        <source>has a second picture</source>
        <translation>2枚目の画像あり</translation>
    </message>
    <message>
        <source>has the camera&apos;s raw data</source>
        <translation>カメラのRAWデータあり</translation>
    </message>
    <message>
        <source>has layers</source>
        <translation>レイヤーあり</translation>
    </message>
    <message>
        <source>has the camera&apos;s own format, %1</source>
        <translation>カメラ独自の形式 (%1)</translation>
    </message>
    <message>
        <source>holds more</source>
        <translation>内容が多い</translation>
    </message>
    <message>
        <source>%1 frames</source>
        <translation>%1フレーム</translation>
    </message>
    <message>
        <source>%1 pages</source>
        <translation>%1ページ</translation>
    </message>
    <message>
        <source>the only one in reach</source>
        <translation>唯一アクセス可能</translation>
    </message>
    <message>
        <source>the only intact one</source>
        <translation>唯一の正常なファイル</translation>
    </message>
    <message>
        <source>highest resolution</source>
        <translation>最高の解像度</translation>
    </message>
    <message>
        <source>lowest resolution</source>
        <translation>最低の解像度</translation>
    </message>
    <message>
        <source>has camera data</source>
        <translation>カメラ情報あり</translation>
    </message>
    <message>
        <source>earliest date taken</source>
        <translation>撮影日時が最も早い</translation>
    </message>
    <message>
        <source>latest date taken</source>
        <translation>撮影日時が最も遅い</translation>
    </message>
    <message>
        <source>earliest date modified</source>
        <translation>更新日時が最も早い</translation>
    </message>
    <message>
        <source>latest date modified</source>
        <translation>更新日時が最も遅い</translation>
    </message>
    <message>
        <source>the next best is a lossless re-save of it</source>
        <translation>次点はこれを無劣化で再保存したもの</translation>
    </message>
    <message>
        <source>most others match it</source>
        <translation>ほかの写真と最も多く一致</translation>
    </message>
    <message>
        <source>has no added border</source>
        <translation>追加の余白なし</translation>
    </message>
    <message>
        <source>most pixels</source>
        <translation>ピクセル数が最も多い</translation>
    </message>
    <message>
        <source>stored upright</source>
        <translation>正しい向きで保存</translation>
    </message>
    <message>
        <source>larger file</source>
        <translation>ファイルが大きい</translation>
    </message>
    <message>
        <source>smaller file</source>
        <translation>ファイルが小さい</translation>
    </message>
    <message>
        <source>older file</source>
        <translation>ファイルが古い</translation>
    </message>
    <message>
        <source>shorter path</source>
        <translation>パスが短い</translation>
    </message>
    <message>
        <source>first by name</source>
        <translation>名前順で先頭</translation>
    </message>
    <message>
        <source>best copy: most content, highest resolution, original, least compressed</source>
        <translation>最良のコピー: 内容が最多、最高の解像度、オリジナル、最も低圧縮</translation>
    </message>
    <message>
        <source>largest file of the most original ones</source>
        <translation>最もオリジナルに近いもののうち最大のファイル</translation>
    </message>
    <message>
        <source>smallest file</source>
        <translation>最小のファイル</translation>
    </message>
    <message>
        <source>oldest, by date taken or else modified</source>
        <translation>最も古い (撮影日時、なければ更新日時)</translation>
    </message>
    <message>
        <source>newest, by date taken or else modified</source>
        <translation>最も新しい (撮影日時、なければ更新日時)</translation>
    </message>
    <message>
        <source>shortest path</source>
        <translation>最短のパス</translation>
    </message>
    <message>
        <source>longest path</source>
        <translation>最長のパス</translation>
    </message>
    <message>
        <source>format %1</source>
        <translation>形式が%1</translation>
    </message>
    <message>
        <source>name like %1</source>
        <translation>名前が%1に一致</translation>
    </message>
    <message>
        <source>name not like %1</source>
        <translation>名前が%1に不一致</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>%1の中</translation>
    </message>
    <message>
        <source>%1 before %2</source>
        <translation>%2より%1を優先</translation>
    </message>
    <message>
        <source>equal to the best, and in a protected folder</source>
        <translation>ベストと同等で、保護フォルダーにある</translation>
    </message>
    <message>
        <source>in a reference folder</source>
        <translation>基準フォルダーにある</translation>
    </message>
    <message>
        <source>Best quality</source>
        <translation>最高の品質</translation>
    </message>
    <message>
        <source>Camera originals</source>
        <translation>カメラのオリジナル</translation>
    </message>
    <message>
        <source>Original names</source>
        <translation>元の名前</translation>
    </message>
    <message>
        <source>Least space</source>
        <translation>最小の容量</translation>
    </message>
    <message>
        <source>it</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>the kept file</source>
        <translation>残すファイル</translation>
    </message>
    <message>
        <source>%1 has changed since it was indexed</source>
        <translation>%1が登録後に変更されています</translation>
    </message>
    <message>
        <source>%1 is a symbolic link now</source>
        <translation>%1がシンボリックリンクになっています</translation>
    </message>
    <message>
        <source>%1 is no file any more</source>
        <translation>%1はもうファイルではありません</translation>
    </message>
    <message>
        <source>%1 has just changed</source>
        <translation>%1が変更された直後です</translation>
    </message>
    <message>
        <source>%1 has no absolute path</source>
        <translation>%1のパスが絶対パスではありません</translation>
    </message>
    <message>
        <source>%1 is reached through a symbolic link now</source>
        <translation>%1がシンボリックリンク経由になっています</translation>
    </message>
    <message>
        <source>%1 is not in the library any more</source>
        <translation>%1はもうライブラリにありません</translation>
    </message>
    <message>
        <source>%1 is not there any more</source>
        <translation>%1はもうありません</translation>
    </message>
    <message>
        <source>%1 cannot be reached (%2)</source>
        <translation>%1にアクセスできません (%2)</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2)</source>
        <translation>%1を読み込めません (%2)</translation>
    </message>
    <message>
        <source>%1 cannot be read to its end</source>
        <translation>%1を最後まで読み込めません</translation>
    </message>
    <message>
        <source>its bytes are not those of the kept file</source>
        <translation>残すファイルとバイトが一致しません</translation>
    </message>
    <message>
        <source>its bytes are not those of the kept file: only exact copies are replaced</source>
        <translation>残すファイルとバイトが一致しません: 置換できるのは完全に同一のコピーだけです</translation>
    </message>
    <message>
        <source>stopped before it was moved</source>
        <translation>移動前に停止しました</translation>
    </message>
    <message>
        <source>score %1, at most 1 passes</source>
        <translation>判定値%1 (合格は1以下)</translation>
    </message>
    <message>
        <source>groups turn either picture, but a query with the first finds the second from radius %1 on only</source>
        <translation>グループではどちらの画像も回転させて比べますが、1枚目での検索で2枚目が見つかるのは許容差%1以上の場合だけです</translation>
    </message>
    <message>
        <source>decision %1 of this library says that they are no duplicates: groups keep them apart</source>
        <translation>このライブラリの判断%1で重複ではないとされているため、同じグループに入りません</translation>
    </message>
    <message>
        <source>%1 folder</source>
        <translation>フォルダー%1個</translation>
    </message>
    <message>
        <source>%1 folders</source>
        <translation>フォルダー%1個</translation>
    </message>
    <message>
        <source>folders</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>%1 exclusion</source>
        <translation>除外%1件</translation>
    </message>
    <message>
        <source>%1 exclusions</source>
        <translation>除外%1件</translation>
    </message>
    <message>
        <source>exclusions</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>%1 protected folder</source>
        <translation>保護フォルダー%1個</translation>
    </message>
    <message>
        <source>%1 protected folders</source>
        <translation>保護フォルダー%1個</translation>
    </message>
    <message>
        <source>protected folders</source>
        <translation>保護フォルダー</translation>
    </message>
    <message>
        <source>%1 decision</source>
        <translation>判断%1件</translation>
    </message>
    <message>
        <source>%1 decisions</source>
        <translation>判断%1件</translation>
    </message>
    <message>
        <source>decisions</source>
        <translation>判断</translation>
    </message>
    <message>
        <source>%1 journal entry</source>
        <translation>移動記録%1件</translation>
    </message>
    <message>
        <source>%1 journal entries</source>
        <translation>移動記録%1件</translation>
    </message>
    <message>
        <source>journal entries</source>
        <translation>移動記録</translation>
    </message>
    <message>
        <source>%1 mark</source>
        <translation>マーク%1件</translation>
    </message>
    <message>
        <source>%1 marks</source>
        <translation>マーク%1件</translation>
    </message>
    <message>
        <source>marks</source>
        <translation>マーク</translation>
    </message>
    <message>
        <source>the journal cannot be written</source>
        <translation>移動記録に書き込めません</translation>
    </message>
    <message>
        <source>%1 exists and was not exported by dupfinder; choose another name.</source>
        <translation>%1はすでに存在し、dupfinderが書き出したファイルではありません。別の名前を指定してください。</translation>
    </message>
    <message>
        <source>its drive cannot share data between files</source>
        <translation>このドライブではファイル間でデータを共有できません</translation>
    </message>
    <message>
        <source>its drive has no hard links</source>
        <translation>このドライブではハードリンクを使えません</translation>
    </message>
    <message>
        <source>the kept file is on another drive</source>
        <translation>残すファイルが別のドライブにあります</translation>
    </message>
    <message>
        <source>it shares the data of the kept file already</source>
        <translation>すでに残すファイルとデータを共有しています</translation>
    </message>
    <message>
        <source>its folder cannot be written to</source>
        <translation>ファイルのあるフォルダーに書き込めません</translation>
    </message>
    <message>
        <source>it has other names (hard links), so nothing would be freed</source>
        <translation>ほかの名前 (ハードリンク) があるため、領域が解放されません</translation>
    </message>
    <message>
        <source>it belongs to another user or group than the kept file</source>
        <translation>所有者またはグループが残すファイルと異なります</translation>
    </message>
    <message>
        <source>its permissions are not those of the kept file</source>
        <translation>アクセス権が残すファイルと異なります</translation>
    </message>
    <message>
        <source>it cannot be reached (%1)</source>
        <translation>ファイルにアクセスできません (%1)</translation>
    </message>
    <message>
        <source>the journal does not have what is to be restored</source>
        <translation>復元に必要な情報が移動記録にありません</translation>
    </message>
    <message>
        <source>its content has changed since it was replaced</source>
        <translation>置換後に内容が変更されています</translation>
    </message>
    <message>
        <source>another file came into its place at that moment</source>
        <translation>その瞬間に、同じ場所に別のファイルが作られました</translation>
    </message>
    <message>
        <source>interrupted before it was replaced</source>
        <translation>置換前に中断されました</translation>
    </message>
    <message>
        <source>another file is in its place</source>
        <translation>同じ場所に別のファイルがあります</translation>
    </message>
    <message>
        <source>it could not be brought back; it is %1</source>
        <translation>元に戻せませんでした。現在の場所は%1です</translation>
    </message>
    <message>
        <source>another file is in its place; it is %1</source>
        <translation>同じ場所に別のファイルがあります。現在の場所は%1です</translation>
    </message>
    <message>
        <source>only exact copies of another file are replaced</source>
        <translation>置換できるのは、ほかのファイルと完全に同一のコピーだけです</translation>
    </message>
    <message>
        <source>another file came into its place at the moment it was replaced</source>
        <translation>置換の瞬間に、同じ場所に別のファイルが作られました</translation>
    </message>
    <message>
        <source>the kept file changed at the moment it was linked</source>
        <translation>リンクの瞬間に、残すファイルが変更されました</translation>
    </message>
    <message>
        <source>%1; it was replaced and could not be restored: %2</source>
        <translation>%1。ファイルは置換され、元に戻せませんでした: %2</translation>
    </message>
    <message>
        <source>another file came into its place at the moment it was moved</source>
        <translation>移動の瞬間に、同じ場所に別のファイルが作られました</translation>
    </message>
    <message>
        <source>the kept file changed at the moment it was moved</source>
        <translation>移動の瞬間に、残すファイルが変更されました</translation>
    </message>
    <message>
        <source>it is gone from its place, and the system does not say where to</source>
        <translation>ファイルが元の場所からなくなり、移動先がシステムから得られません</translation>
    </message>
    <message>
        <source>interrupted before it was moved</source>
        <translation>移動前に中断されました</translation>
    </message>
    <message>
        <source>interrupted before it was moved; it changed since</source>
        <translation>移動前に中断され、その後ファイルが変更されました</translation>
    </message>
    <message>
        <source>it is neither in its place nor in the folder it was moved to</source>
        <translation>元の場所にも移動先のフォルダーにもありません</translation>
    </message>
    <message>
        <source>it is not in its place any more</source>
        <translation>ファイルが元の場所にありません</translation>
    </message>
    <message>
        <source>what lies in the folder is not what was moved there: %1</source>
        <translation>フォルダーにあるのは、移動したファイルではありません: %1</translation>
    </message>
    <message>
        <source>the folder it was moved to is out of reach</source>
        <translation>移動先のフォルダーにアクセスできません</translation>
    </message>
    <message>
        <source>There is no such folder: %1</source>
        <translation>フォルダーがありません: %1</translation>
    </message>
    <message>
        <source>The folder cannot be written to: %1</source>
        <translation>フォルダーに書き込めません: %1</translation>
    </message>
    <message>
        <source>The folder is one of dupfinder&apos;s own: %1</source>
        <translation>dupfinder自身のフォルダーです: %1</translation>
    </message>
    <message>
        <source>The folder lies in the trash: %1</source>
        <translation>フォルダーがゴミ箱の中にあります: %1</translation>
    </message>
    <message>
        <source>there are too many files of this name in the folder</source>
        <translation>フォルダー内に同じ名前のファイルが多すぎます</translation>
    </message>
    <message>
        <source>it is in that folder already</source>
        <translation>すでにそのフォルダーにあります</translation>
    </message>
    <message>
        <source>another file has just come to its place in the folder</source>
        <translation>フォルダー内の同じ場所に、別のファイルが作られました</translation>
    </message>
    <message>
        <source>the folder %1 cannot be made: %2</source>
        <translation>フォルダー%1を作成できません: %2</translation>
    </message>
    <message>
        <source>Another dupfinder is moving files to the trash or putting them back; wait until it is done.</source>
        <translation>別のdupfinderがファイルをゴミ箱に移動中、または復元中です。終わるまでお待ちください。</translation>
    </message>
    <message>
        <source>its name is not UTF-8, and the system would move another file</source>
        <translation>ファイル名がUTF-8ではなく、システムが別のファイルを移動してしまいます</translation>
    </message>
    <message>
        <source>it is in the trash already</source>
        <translation>すでにゴミ箱にあります</translation>
    </message>
    <message>
        <source>it is in a protected folder</source>
        <translation>保護フォルダーにあります</translation>
    </message>
    <message>
        <source>the kept file is to be moved itself</source>
        <translation>残すファイル自体が移動の対象です</translation>
    </message>
    <message>
        <source>the kept file lies in the trash</source>
        <translation>残すファイルがゴミ箱にあります</translation>
    </message>
    <message>
        <source>it is the kept file itself, by another name</source>
        <translation>別の名前の、残すファイルそのものです</translation>
    </message>
    <message>
        <source>the kept file is to be moved itself, by another name</source>
        <translation>残すファイル自体が、別の名前で移動の対象です</translation>
    </message>
    <message>
        <source>it was decided to be no duplicate of the kept file</source>
        <translation>残すファイルの重複ではないと判断されています</translation>
    </message>
    <message>
        <source>the kept copy has none</source>
        <translation>残すコピーにはありません</translation>
    </message>
    <message>
        <source>companions were to be left</source>
        <translation>関連ファイルを残す指定です</translation>
    </message>
    <message>
        <source>%1, which belongs to it, stays: %2</source>
        <translation>関連ファイル%1が残ります: %2</translation>
    </message>
    <message>
        <source>it has a raw file (%1)</source>
        <translation>RAWファイル (%1) があります</translation>
    </message>
    <message>
        <source>it has a picture (%1)</source>
        <translation>画像 (%1) があります</translation>
    </message>
    <message>
        <source>it has a video (%1)</source>
        <translation>動画 (%1) があります</translation>
    </message>
    <message>
        <source>it has a sidecar (%1)</source>
        <translation>サイドカー (%1) があります</translation>
    </message>
    <message>
        <source>%1 belongs to it, and is a picture of its own that is not to be moved</source>
        <translation>関連ファイル%1は独立した画像で、移動の対象ではありません</translation>
    </message>
    <message>
        <source>it changed at the moment it was moved</source>
        <translation>移動の瞬間にファイルが変更されました</translation>
    </message>
    <message>
        <source>there is a file of this name again</source>
        <translation>同じ名前のファイルが再び作られています</translation>
    </message>
    <message>
        <source>%1; it is in the trash and could not be put back: %2</source>
        <translation>%1。ファイルはゴミ箱にあり、復元できませんでした: %2</translation>
    </message>
    <message>
        <source>the folder it was in is not there</source>
        <translation>元のフォルダーがありません</translation>
    </message>
    <message>
        <source>it is in the trash, and the file that was kept for it is not there any more: %1</source>
        <translation>ファイルはゴミ箱にありますが、代わりに残したファイルがもうありません: %1</translation>
    </message>
    <message>
        <source>what lies in its place in the trash is not what went there: %1</source>
        <translation>ゴミ箱の中にあるのは、移動したファイルではありません: %1</translation>
    </message>
    <message>
        <source>it is neither in its place nor in the trash</source>
        <translation>元の場所にもゴミ箱にもありません</translation>
    </message>
    <message>
        <source>it is not in the trash, and the folder it was in is not there</source>
        <translation>ゴミ箱になく、元のフォルダーもありません</translation>
    </message>
    <message>
        <source>it is not in the trash, and another file is in its place</source>
        <translation>ゴミ箱になく、元の場所に別のファイルがあります</translation>
    </message>
    <message>
        <source>the trash it lies in is out of reach</source>
        <translation>ファイルのあるゴミ箱にアクセスできません</translation>
    </message>
    <message>
        <source>the picture that it belongs to was not put back</source>
        <translation>元の画像が復元されませんでした</translation>
    </message>
    <message>
        <source>There is nothing to put back.</source>
        <translation>復元するものがありません。</translation>
    </message>
    <message>
        <source>the system did not move it to the trash</source>
        <translation>システムがゴミ箱への移動を行いませんでした</translation>
    </message>
    <message>
        <source>the trash of its drive cannot be used</source>
        <translation>このドライブのゴミ箱を使用できません</translation>
    </message>
    <message>
        <source>it cannot be moved to the trash %1 (%2)</source>
        <translation>ゴミ箱%1に移動できません (%2)</translation>
    </message>
    <message>
        <source>something is mounted on it</source>
        <translation>ファイルに何かがマウントされています</translation>
    </message>
    <message>
        <source>its folder cannot be reached (%1)</source>
        <translation>フォルダーにアクセスできません (%1)</translation>
    </message>
    <message>
        <source>the trash folder %1 cannot be written to</source>
        <translation>ゴミ箱のフォルダー%1に書き込めません</translation>
    </message>
    <message>
        <source>the trash folder %1 cannot be made</source>
        <translation>ゴミ箱のフォルダー%1を作成できません</translation>
    </message>
    <message>
        <source>the drive or network did not answer for %1 seconds</source>
        <translation>ドライブまたはネットワークが%1秒間応答しませんでした</translation>
    </message>
    <message>
        <source>Match: %1.</source>
        <translation>一致: %1。</translation>
    </message>
    <message>
        <source>No match: %1.</source>
        <translation>不一致: %1。</translation>
    </message>
    <message>
        <source>Same file: both paths lead to one file. %1</source>
        <translation>同じファイル: どちらのパスも同じファイルを指しています。%1</translation>
    </message>
    <message>
        <source>exact duplicate, all bytes are equal</source>
        <translation>完全な重複で、全バイトが一致します</translation>
    </message>
    <message>
        <source>same pixels, other bytes</source>
        <translation>ピクセルは同じですが、バイトが異なります</translation>
    </message>
    <message>
        <source>crop, %1</source>
        <translation>切り抜きで、%1</translation>
    </message>
    <message>
        <source>near-duplicate</source>
        <translation>ほぼ同じ画像</translation>
    </message>
    <message>
        <source>look-alike</source>
        <translation>似た別画像</translation>
    </message>
    <message>
        <source>%1 bit</source>
        <translation>%1ビット</translation>
    </message>
    <message>
        <source>%1 bits</source>
        <translation>%1ビット</translation>
    </message>
    <message>
        <source>no visible difference</source>
        <translation>見た目の違いなし</translation>
    </message>
    <message>
        <source>differs in places</source>
        <translation>一部に違い</translation>
    </message>
    <message>
        <source>differs in %1 place</source>
        <translation>%1か所に違い</translation>
    </message>
    <message>
        <source>differs in %1 places</source>
        <translation>%1か所に違い</translation>
    </message>
    <message>
        <source>other colours</source>
        <translation>色に違い</translation>
    </message>
    <message>
        <source>differs throughout</source>
        <translation>全体に違い</translation>
    </message>
    <message>
        <source>not compared further</source>
        <translation>それ以上の比較なし</translation>
    </message>
    <message>
        <source>the first shows %1 of the second</source>
        <translation>1枚目に2枚目の%1が写っています</translation>
    </message>
    <message>
        <source>the second shows %1 of the first</source>
        <translation>2枚目に1枚目の%1が写っています</translation>
    </message>
    <message>
        <source>%1 cannot be read as an image: %2</source>
        <translation>%1を画像として読み込めません: %2</translation>
    </message>
    <message>
        <source>both have too little contrast for a hash, so only equal bytes or pixels match</source>
        <translation>どちらもコントラストが低すぎてハッシュを作れないため、バイトまたはピクセルが同じ場合しか一致しません</translation>
    </message>
    <message>
        <source>the first has too little contrast for a hash, so only equal bytes match</source>
        <translation>1枚目のコントラストが低すぎてハッシュを作れないため、バイトが同じ場合しか一致しません</translation>
    </message>
    <message>
        <source>the second has too little contrast for a hash, so only equal bytes match</source>
        <translation>2枚目のコントラストが低すぎてハッシュを作れないため、バイトが同じ場合しか一致しません</translation>
    </message>
    <message>
        <source>the hashes differ in %1, more than any radius (%2)</source>
        <translation>ハッシュの差が%1で、許容差の上限 (%2) を超えています</translation>
    </message>
    <message>
        <source>the hashes differ in %1; %2</source>
        <translation>ハッシュの差は%1です。%2</translation>
    </message>
    <message>
        <source>look-alike, %1, but the second look refuses it: %2</source>
        <translation>似た別画像 (差%1) ですが、2次照合で不合格です: %2</translation>
    </message>
    <message>
        <source>look-alike, %1; %2</source>
        <translation>似た別画像 (差%1) です。%2</translation>
    </message>
    <message>
        <source>at radius %1 they would be a near-duplicate</source>
        <translation>許容差%1なら、ほぼ同じ画像になります</translation>
    </message>
    <message>
        <source>at radius %1 they would be a look-alike</source>
        <translation>許容差%1なら、似た別画像になります</translation>
    </message>
    <message>
        <source>at radius %1 they would be a look-alike, at %2 a near-duplicate</source>
        <translation>許容差%1なら似た別画像、%2ならほぼ同じ画像になります</translation>
    </message>
    <message>
        <source>views that pass the second look differ in %1, more than any radius accepts</source>
        <translation>2次照合に合格した向きの差が%1で、許容差の上限を超えています</translation>
    </message>
    <message>
        <source>further frames or pages differ</source>
        <translation>以降のフレームまたはページが異なります</translation>
    </message>
    <message>
        <source>they are tiny, and differ in more than a little</source>
        <translation>極小の画像で、違いがわずかとは言えません</translation>
    </message>
    <message>
        <source>frequency %1, at most %2 passes</source>
        <translation>周波数%1 (合格は%2以下)</translation>
    </message>
    <message>
        <source>with the search for crops they match: %1</source>
        <translation>切り抜きも検索すると一致します: %1</translation>
    </message>
    <message>
        <source>as a crop: %1</source>
        <translation>切り抜きとしては: %1</translation>
    </message>
    <message>
        <source>no local features</source>
        <translation>局所特徴がありません</translation>
    </message>
    <message>
        <source>fewer than %1 local features agree on a place</source>
        <translation>位置の合う局所特徴が%1個未満です</translation>
    </message>
    <message>
        <source>%1 local features agree, but on too small a part</source>
        <translation>局所特徴が%1個一致しますが、範囲が狭すぎます</translation>
    </message>
    <message>
        <source>too little in common, %1 and %2 of them</source>
        <translation>共通部分が小さすぎます (それぞれの%1と%2)</translation>
    </message>
    <message>
        <source>their pixels could not be compared</source>
        <translation>ピクセルを比較できませんでした</translation>
    </message>
    <message>
        <source>in the pixels, %1</source>
        <translation>ピクセルの比較では、%1</translation>
    </message>
    <message>
        <source>edges run in one direction only, so the place is uncertain</source>
        <translation>輪郭が一方向だけなので、位置が定まりません</translation>
    </message>
    <message>
        <source>%1 places can be compared, %2 needed</source>
        <translation>比較できるのは%1か所です (%2か所必要)</translation>
    </message>
    <message>
        <source>%1 of %2 places agree, %3 needed</source>
        <translation>%2か所中%1か所が一致します (%3か所必要)</translation>
    </message>
    <message>
        <source>places agree by %1 on average, %2 needed</source>
        <translation>各所の一致度は平均%1です (%2必要)</translation>
    </message>
    <message>
        <source>radius %1 or less: no near-duplicate any more</source>
        <translation>許容差%1以下: ほぼ同じ画像ではなくなります</translation>
    </message>
    <message>
        <source>radius %1: near-duplicate</source>
        <translation>許容差%1: ほぼ同じ画像</translation>
    </message>
    <message>
        <source>radius %1: near-duplicate (queries only)</source>
        <translation>許容差%1: ほぼ同じ画像 (「検索」のみ)</translation>
    </message>
    <message>
        <source>radius %1: look-alike</source>
        <translation>許容差%1: 似た別画像</translation>
    </message>
    <message>
        <source>radius %1: look-alike (queries only)</source>
        <translation>許容差%1: 似た別画像 (「検索」のみ)</translation>
    </message>
    <message>
        <source>with the search for crops (menu Library): crop, %1</source>
        <translation>切り抜きも検索する場合 (「ライブラリ」メニュー): 切り抜きで、%1</translation>
    </message>
    <message>
        <source>without the search for crops they are not found as a crop</source>
        <translation>切り抜きを検索しない場合は、切り抜きとして見つかりません</translation>
    </message>
    <message>
        <source>neither is in this library; index their folders to find them</source>
        <translation>どちらもこのライブラリにありません。見つけるには、それぞれのフォルダーを登録してください</translation>
    </message>
    <message>
        <source>the first is not in this library; index its folder to find it</source>
        <translation>1枚目がこのライブラリにありません。見つけるには、フォルダーを登録してください</translation>
    </message>
    <message>
        <source>the second is not in this library; index its folder to find it</source>
        <translation>2枚目がこのライブラリにありません。見つけるには、フォルダーを登録してください</translation>
    </message>
    <message>
        <source>the first is excluded from the library: %1</source>
        <translation>1枚目はライブラリから除外されています: %1</translation>
    </message>
    <message>
        <source>the second is excluded from the library: %1</source>
        <translation>2枚目はライブラリから除外されています: %1</translation>
    </message>
    <message>
        <source>the first is protected and never goes to the trash: %1</source>
        <translation>1枚目は保護されているため、ゴミ箱に移動しません: %1</translation>
    </message>
    <message>
        <source>the second is protected and never goes to the trash: %1</source>
        <translation>2枚目は保護されているため、ゴミ箱に移動しません: %1</translation>
    </message>
    <message>
        <source>rotate-90</source>
        <translation>右に90°回転</translation>
    </message>
    <message>
        <source>rotate-180</source>
        <translation>180°回転</translation>
    </message>
    <message>
        <source>rotate-270</source>
        <translation>右に270°回転</translation>
    </message>
    <message>
        <source>mirror</source>
        <translation>左右反転</translation>
    </message>
    <message>
        <source>flip</source>
        <translation>上下反転</translation>
    </message>
    <message>
        <source>transpose</source>
        <translation>上下反転して右に90°回転</translation>
    </message>
    <message>
        <source>transverse</source>
        <translation>上下反転して右に270°回転</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>ファイル%Ln個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bits</source>
        <translation>
            <numerusform>%Lnビット</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problems</source>
        <translation>
            <numerusform>問題%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>not decoded</source>
        <translation>未デコード</translation>
    </message>
    <message>
        <source>Keep</source>
        <comment>badge</comment>
        <translation>残す</translation>
    </message>
    <message>
        <source>Burst</source>
        <translation>連写</translation>
    </message>
    <message>
        <source>Its folder is protected</source>
        <translation>保護フォルダーにあります</translation>
    </message>
    <message>
        <source>It resembles the best photo only through another</source>
        <translation>ベストの写真とは、別の写真を介して似ているだけです</translation>
    </message>
    <message>
        <source>It only looks alike</source>
        <translation>見た目が似ているだけです</translation>
    </message>
    <message>
        <source>It is out of reach now</source>
        <translation>現在アクセスできません</translation>
    </message>
    <message>
        <source>The best photo is out of reach now</source>
        <translation>ベストの写真に現在アクセスできません</translation>
    </message>
    <message>
        <source>Cannot be moved: its name is not valid UTF-8</source>
        <translation>移動できません: ファイル名が正しいUTF-8ではありません</translation>
    </message>
    <message>
        <source>The best photo is damaged</source>
        <translation>ベストの写真が破損しています</translation>
    </message>
    <message>
        <source>It may hold more than the best photo</source>
        <translation>ベストの写真にない内容を含む可能性があります</translation>
    </message>
    <message>
        <source>You chose to keep it</source>
        <translation>残すように選択されています</translation>
    </message>
    <message>
        <source>Its bytes are not equal</source>
        <translation>バイトが一致しません</translation>
    </message>
    <message>
        <source>Its pixels are not equal</source>
        <translation>ピクセルが一致しません</translation>
    </message>
    <message>
        <source>It differs in some places</source>
        <translation>一部に違いがあります</translation>
    </message>
    <message>
        <source>It differs in colour</source>
        <translation>色が違います</translation>
    </message>
    <message>
        <source>It differs throughout</source>
        <translation>全体に違いがあります</translation>
    </message>
    <message>
        <source>It is turned</source>
        <translation>回転しています</translation>
    </message>
    <message>
        <source>It is mirrored</source>
        <translation>反転しています</translation>
    </message>
    <message>
        <source>It is another exposure of a burst</source>
        <translation>連写の別のカットです</translation>
    </message>
    <message>
        <source>It shows a part of the best photo</source>
        <translation>ベストの写真の一部です</translation>
    </message>
    <message>
        <source>It has more detail than the same part of the best photo</source>
        <translation>ベストの写真の同じ部分より精細です</translation>
    </message>
    <message>
        <source>It shows more than the best photo</source>
        <translation>ベストの写真より広く写っています</translation>
    </message>
    <message>
        <source>It is in the folder that stays</source>
        <translation>残すフォルダーにあります</translation>
    </message>
    <message>
        <source>The best photo is not in the folder that stays</source>
        <translation>ベストの写真が残すフォルダーにありません</translation>
    </message>
    <message>
        <source>It is in the folder of the best photo</source>
        <translation>ベストの写真と同じフォルダーにあります</translation>
    </message>
    <message>
        <source>It is in another folder than the best photo</source>
        <translation>ベストの写真とは別のフォルダーにあります</translation>
    </message>
    <message>
        <source>It could not be compared with the best photo</source>
        <translation>ベストの写真と比較できませんでした</translation>
    </message>
    <message numerus="yes">
        <source>%Ln frames</source>
        <translation>
            <numerusform>フレーム%Ln枚</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages</source>
        <translation>
            <numerusform>%Lnページ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln videos</source>
        <translation>
            <numerusform>動画%Ln本</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures of pairs</source>
        <translation>
            <numerusform>ペアの画像%Ln枚</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>raw data of %Ln files</source>
        <translation>
            <numerusform>ファイル%Ln個のRAWデータ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln layers</source>
        <translation>
            <numerusform>レイヤー%Ln枚</numerusform>
        </translation>
    </message>
    <message>
        <source>the kept picture</source>
        <translation>残す画像</translation>
    </message>
    <message>
        <source>The best of its group: this one is kept.</source>
        <translation>グループのベストです。この画像を残します。</translation>
    </message>
    <message>
        <source>Every byte equals %1.</source>
        <translation>%1と全バイトが一致します。</translation>
    </message>
    <message>
        <source>Every pixel equals %1; only the file differs.</source>
        <translation>%1と全ピクセルが一致し、ファイルだけが異なります。</translation>
    </message>
    <message>
        <source>A verified near-duplicate, %2 from %1.</source>
        <translation>検証済みのほぼ同じ画像です。%1との差は%2です。</translation>
    </message>
    <message>
        <source>Only looks alike, %2 from %1: the closer comparison says it is another picture.</source>
        <translation>見た目が似ているだけです。%1との差は%2ですが、詳細な比較では別の画像です。</translation>
    </message>
    <message>
        <source>It or %1 shows a part of the other.</source>
        <translation>この画像と%1の一方が、もう一方の一部です。</translation>
    </message>
    <message>
        <source>No copy: another picture of the burst of %1, or a copy of one.</source>
        <translation>コピーではありません。%1と同じ連写の別の画像か、そのコピーです。</translation>
    </message>
    <message>
        <source>Belongs here through another file; %2 from %1.</source>
        <translation>別のファイルを介してこのグループに入っています。%1との差は%2です。</translation>
    </message>
    <message>
        <source>Belongs here through another file.</source>
        <translation>別のファイルを介してこのグループに入っています。</translation>
    </message>
    <message>
        <source>Shows more: %1 is a part of it, %2 of its area.</source>
        <translation>より広く写る (%1はこの画像の面積の%2)</translation>
    </message>
    <message>
        <source>Shows a part of %1, %2 of its area.</source>
        <translation>%1の一部 (面積の%2)</translation>
    </message>
    <message>
        <source>Shows more</source>
        <translation>広く写る</translation>
    </message>
    <message>
        <source>Part, %1</source>
        <translation>一部 %1</translation>
    </message>
    <message>
        <source>No visible difference</source>
        <translation>見た目の違いなし</translation>
    </message>
    <message>
        <source>Differs in places</source>
        <translation>一部に違いあり</translation>
    </message>
    <message>
        <source>Differs in colour</source>
        <translation>色に違いあり</translation>
    </message>
    <message>
        <source>Differs throughout</source>
        <translation>全体に違いあり</translation>
    </message>
    <message>
        <source>Rotated by 90°.</source>
        <translation>右に90°回転</translation>
    </message>
    <message>
        <source>Rotated by 180°.</source>
        <translation>180°回転</translation>
    </message>
    <message>
        <source>Rotated by 270°.</source>
        <translation>右に270°回転</translation>
    </message>
    <message>
        <source>Mirrored.</source>
        <translation>左右反転</translation>
    </message>
    <message>
        <source>Upside down and mirrored.</source>
        <translation>上下反転</translation>
    </message>
    <message>
        <source>Mirrored and rotated.</source>
        <translation>反転・回転</translation>
    </message>
    <message>
        <source>almost equal</source>
        <translation>ほぼ同じ</translation>
    </message>
    <message>
        <source>very similar</source>
        <translation>とても似ている</translation>
    </message>
    <message>
        <source>similar</source>
        <translation>似ている</translation>
    </message>
    <message>
        <source>loose</source>
        <translation>ゆるい</translation>
    </message>
    <message>
        <source>very loose</source>
        <translation>とてもゆるい</translation>
    </message>
    <message>
        <source>Other colours</source>
        <translation>色違い</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>違いあり</translation>
    </message>
    <message>
        <source>Mirrored</source>
        <translation>反転</translation>
    </message>
    <message>
        <source>%1 MP</source>
        <translation>%1 MP</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bytes</source>
        <translation>
            <numerusform>%Lnバイト</numerusform>
        </translation>
    </message>
    <message>
        <source>One picture</source>
        <translation>画像1枚</translation>
    </message>
    <message>
        <source>Animation</source>
        <translation>アニメーション</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Picture and video</source>
        <translation>画像と動画</translation>
    </message>
    <message>
        <source>Several pictures</source>
        <translation>複数の画像</translation>
    </message>
    <message>
        <source>Raw data</source>
        <translation>RAWデータ</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>レイヤー</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1秒</translation>
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
        <translation>北緯%1°</translation>
    </message>
    <message>
        <source>%1° S</source>
        <translation>南緯%1°</translation>
    </message>
    <message>
        <source>%1° E</source>
        <translation>東経%1°</translation>
    </message>
    <message>
        <source>%1° W</source>
        <translation>西経%1°</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 m</translation>
    </message>
    <message>
        <source>Sharpest</source>
        <translation>最も鮮明</translation>
    </message>
    <message>
        <source>Holds most</source>
        <translation>内容が最も多い</translation>
    </message>
    <message>
        <source>No border</source>
        <translation>余白なし</translation>
    </message>
    <message>
        <source>Original format</source>
        <translation>元の形式</translation>
    </message>
    <message>
        <source>Least compressed</source>
        <translation>最も低圧縮</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures</source>
        <translation>
            <numerusform>画像%Ln枚</numerusform>
        </translation>
    </message>
    <message>
        <source>the first %1 are shown</source>
        <translation>先頭の%1枚を表示</translation>
    </message>
    <message>
        <source>Confirm, next group</source>
        <translation>確定して次のグループへ</translation>
    </message>
    <message>
        <source>Choose the next picture</source>
        <translation>次の画像を選択</translation>
    </message>
    <message>
        <source>Choose the previous picture</source>
        <translation>前の画像を選択</translation>
    </message>
    <message>
        <source>Choose the picture below</source>
        <translation>下の画像を選択</translation>
    </message>
    <message>
        <source>Choose the picture above</source>
        <translation>上の画像を選択</translation>
    </message>
    <message>
        <source>Confirm, and show the next group</source>
        <translation>確定して次のグループを表示</translation>
    </message>
    <message>
        <source>Scroll back</source>
        <translation>前へスクロール</translation>
    </message>
    <message>
        <source>Scroll on</source>
        <translation>次へスクロール</translation>
    </message>
    <message>
        <source>The library could not be opened</source>
        <translation>ライブラリを開けませんでした</translation>
    </message>
    <message>
        <source>Opening the library…</source>
        <translation>ライブラリを開いています…</translation>
    </message>
    <message>
        <source>Show the next notice</source>
        <translation>次の通知を表示</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>この通知を閉じる</translation>
    </message>
    <message>
        <source>1 of %1</source>
        <translation>1/%1</translation>
    </message>
    <message>
        <source>bits</source>
        <translation>ビット</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Go to the notice, and back</source>
        <translation>通知に移動/戻る</translation>
    </message>
    <message>
        <source> and </source>
        <translation>と</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>Report of a crash</source>
        <translation>クラッシュレポート</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>レポートをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Moves to the trash are written down before they are made, so Undo still knows them. The report says where in the program the fault was. It is sent nowhere. You can copy it into a message to the people who maintain dupfinder.</source>
        <translation>ゴミ箱への移動は実行前に記録されるため、クラッシュ後も「元に戻す」で復元できます。レポートには、プログラムのどこで不具合が起きたかが書かれています。どこにも送信されません。コピーして、dupfinderの開発者へのメッセージに貼り付けることができます。</translation>
    </message>
    <message>
        <source>dupfinder crashed the last time</source>
        <translation>前回dupfinderがクラッシュしました</translation>
    </message>
    <message>
        <source>From a photo to 64 answers</source>
        <translation>写真から64個の答えへ</translation>
    </message>
    <message>
        <source>dupfinder asks 64 simple questions about each photo, and notes the answers once. Photos with nearly the same answers may be copies of each other.</source>
        <translation>dupfinderは、写真ごとに64個の簡単な質問をして、その答えを一度だけ記録します。答えがほぼ同じ写真は、互いのコピーの可能性があります。</translation>
    </message>
    <message>
        <source>The answers: white where the next square to the right is brighter, else black</source>
        <translation>答え: 右隣のマスのほうが明るければ白、それ以外は黒</translation>
    </message>
    <message>
        <source>The photo</source>
        <translation>写真</translation>
    </message>
    <message>
        <source>Its brightness, without the colours</source>
        <translation>色を除いた明るさ</translation>
    </message>
    <message>
        <source>The average, in 8 rows of 9 squares</source>
        <translation>9マス×8行ごとの平均</translation>
    </message>
    <message>
        <source>Each question is the same: is the next square to the right brighter than this one? A row of 9 squares gives 8 answers, and 8 rows give 64.</source>
        <translation>質問はどれも同じで、「右隣のマスはこのマスより明るいか」です。1行9マスから8個の答えが得られ、8行で64個になります。</translation>
    </message>
    <message>
        <source>A copy has nearly the same answers</source>
        <translation>コピーの答えはほぼ同じ</translation>
    </message>
    <message>
        <source>In a copy that is smaller, brighter or saved again, light and dark are where they were. In another photo they are elsewhere. A dot marks each answer that differs from the photo&apos;s.</source>
        <translation>縮小したり、明るくしたり、保存し直したりしたコピーでは、明暗の位置は変わりません。別の写真では位置が異なります。写真と異なる答えには点が付いています。</translation>
    </message>
    <message>
        <source>Photos with at most %1 different answers may be copies. The button “Similarity” changes this number. Photos are also compared turned and mirrored, in all eight ways.</source>
        <translation>異なる答えが%1個以下の写真は、コピーの可能性があります。この数は「類似度」ボタンで変更できます。写真は、回転と反転を組み合わせた8通りの向きすべてで比較します。</translation>
    </message>
    <message>
        <source>Then it looks again</source>
        <translation>次に2次照合</translation>
    </message>
    <message>
        <source>Different photos can give similar answers by chance. So each pair gets a second look, with hundreds of further questions.</source>
        <translation>別の写真でも、偶然に答えが似ることがあります。そこで、すべてのペアを2次照合にかけ、さらに何百もの質問で確かめます。</translation>
    </message>
    <message>
        <source>Last, dupfinder lays the copy over the best photo of the group and looks for changes. Each changed place gets a frame, and the copy is not marked unless you mark it.</source>
        <translation>最後に、コピーをグループのベストの写真に重ねて、変わったところを探します。変わった場所は枠で囲まれ、自分でマークしない限り、そのコピーにマークは付きません。</translation>
    </message>
    <message>
        <source>The best photo</source>
        <translation>ベストの写真</translation>
    </message>
    <message>
        <source>A copy to which birds were added</source>
        <translation>鳥を描き加えたコピー</translation>
    </message>
    <message>
        <source>Parts of photos, and screenshots of them, are found in another way: by small details, such as the corner of a window, that lie in the same places in both pictures.</source>
        <translation>写真の一部や、写真のスクリーンショットは、別の方法で見つけます。窓の角など、2枚の画像で同じ位置にある細部を手がかりにします。</translation>
    </message>
    <message>
        <source>What the words mean</source>
        <translation>用語の意味</translation>
    </message>
    <message>
        <source>The files are equal, byte for byte.</source>
        <translation>ファイルの全バイトが一致しています。</translation>
    </message>
    <message>
        <source>The pictures are equal in every pixel. Only the files differ, for example in their dates.</source>
        <translation>画像の全ピクセルが一致しています。日時など、ファイルだけが異なります。</translation>
    </message>
    <message>
        <source>At most %1 answers differ: for example, a copy that was saved again.</source>
        <translation>異なる答えが%1個以下。保存し直したコピーなど。</translation>
    </message>
    <message>
        <source>More answers differ: for example, a copy that is much smaller or edited a little.</source>
        <translation>異なる答えがさらに多いもの。大幅に縮小したコピーや、少し編集したコピーなど。</translation>
    </message>
    <message>
        <source>The answers are similar, but the second look found another photo. It is in no group.</source>
        <translation>答えは似ていますが、2次照合で別の写真とわかったもの。グループには入りません。</translation>
    </message>
    <message>
        <source>A smaller, brighter copy. Different answers: %1 of 64.</source>
        <translation>縮小して明るくしたコピー。異なる答え: 64個中%1個。</translation>
    </message>
    <message>
        <source>Another photo. Different answers: %1 of 64.</source>
        <translation>別の写真。異なる答え: 64個中%1個。</translation>
    </message>
    <message>
        <source>dupfinder crashed the last time. A report of it can be shown and copied.</source>
        <translation>前回dupfinderがクラッシュしました。レポートを表示してコピーできます。</translation>
    </message>
    <message>
        <source>Show report…</source>
        <translation>レポートを表示…</translation>
    </message>
</context>
</TS>
