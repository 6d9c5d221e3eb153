<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>&amp;Add folder…</source>
        <translation>添加文件夹(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Find picture…</source>
        <translation>查找图片(&amp;F)…</translation>
    </message>
    <message>
        <source>Open re&amp;sults…</source>
        <translation>打开结果(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Export groups…</source>
        <translation>导出组(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Pas&amp;te picture</source>
        <translation>粘贴图片(&amp;T)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>C&amp;lear query</source>
        <translation>清除查询(&amp;L)</translation>
    </message>
    <message>
        <source>Pre&amp;ferences…</source>
        <translation>首选项(&amp;F)…</translation>
    </message>
    <message>
        <source>Searc&amp;h groups</source>
        <translation>搜索组(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>核对(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>查找(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Larger thumbnails</source>
        <translation>放大缩略图(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Smaller thumbnails</source>
        <translation>缩小缩略图(&amp;S)</translation>
    </message>
    <message>
        <source>D&amp;efault size</source>
        <translation>默认大小(&amp;E)</translation>
    </message>
    <message>
        <source>Folders &amp;pane</source>
        <translation>文件夹窗格(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Info panel</source>
        <translation>信息面板(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;All groups</source>
        <translation>所有组(&amp;A)</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>全屏(&amp;U)</translation>
    </message>
    <message>
        <source>Pre&amp;view</source>
        <translation>预览(&amp;V)</translation>
    </message>
    <message>
        <source>S&amp;urvey</source>
        <translation>总览(&amp;U)</translation>
    </message>
    <message>
        <source>C&amp;onfirm group, and go on</source>
        <translation>确认本组并继续(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Accept all proposals</source>
        <translation>接受所有建议(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Rescan</source>
        <translation>重新扫描(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Compare now</source>
        <translation>立即比较(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Also find crops and screenshots</source>
        <translation>同时查找裁剪图和截图(&amp;A)</translation>
    </message>
    <message>
        <source>C&amp;hoose by rule…</source>
        <translation>按规则选择(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Mark or unmark</source>
        <translation>标记或取消标记(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Keep this one</source>
        <translation>保留这张(&amp;K)</translation>
    </message>
    <message>
        <source>C&amp;lear marks</source>
        <translation>清除标记(&amp;L)</translation>
    </message>
    <message>
        <source>Compare &amp;side by side</source>
        <translation>并排比较(&amp;S)</translation>
    </message>
    <message>
        <source>E&amp;xplain…</source>
        <translation>说明原因(&amp;X)…</translation>
    </message>
    <message>
        <source>&amp;Not a duplicate</source>
        <translation>不是重复项(&amp;N)</translation>
    </message>
    <message>
        <source>Move marked to T&amp;rash…</source>
        <translation>将已标记的移到回收站(&amp;R)…</translation>
    </message>
    <message>
        <source>Move marked to &amp;folder…</source>
        <translation>将已标记的移到文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>Re&amp;place marked by hard links…</source>
        <translation>用硬链接替换已标记的(&amp;P)…</translation>
    </message>
    <message>
        <source>Recently &amp;trashed…</source>
        <translation>最近移到回收站的文件(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Not duplicates…</source>
        <translation>非重复项(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Problems…</source>
        <translation>问题(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Excluded…</source>
        <translation>已排除(&amp;E)…</translation>
    </message>
    <message>
        <source>Pr&amp;otected folders…</source>
        <translation>受保护文件夹(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>指南(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Three steps</source>
        <translation>三个步骤(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;How similarity works</source>
        <translation>相似度的原理(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>Open &amp;log folder</source>
        <translation>打开日志文件夹(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;About dupfinder</source>
        <translation>关于 dupfinder(&amp;A)</translation>
    </message>
    <message>
        <source>%1 keep</source>
        <translation>%1 保留</translation>
    </message>
    <message>
        <source>%1 trash</source>
        <translation>%1 回收站</translation>
    </message>
    <message>
        <source>↵ confirm, next</source>
        <translation>↵ 确认并继续</translation>
    </message>
    <message>
        <source>Space preview</source>
        <translation>空格 预览</translation>
    </message>
    <message>
        <source>%1 compare</source>
        <translation>%1 比较</translation>
    </message>
    <message>
        <source>%1 survey</source>
        <translation>%1 总览</translation>
    </message>
    <message>
        <source>%1 not a duplicate</source>
        <translation>%1 不是重复项</translation>
    </message>
    <message>
        <source>Waiting for the drive of “%1”…</source>
        <translation>正在等待“%1”所在的驱动器…</translation>
    </message>
    <message>
        <source>The drive or network of “%1” does not answer.</source>
        <translation>“%1”所在的驱动器或网络没有响应。</translation>
    </message>
    <message>
        <source>Add folder</source>
        <translation>添加文件夹</translation>
    </message>
    <message>
        <source>Open results</source>
        <translation>打开结果</translation>
    </message>
    <message>
        <source>Find picture</source>
        <translation>查找图片</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>图片 (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>“%1” was removed from the list; its files stay as they are.</source>
        <translation>已从列表中移除“%1”；其中的文件保持不变。</translation>
    </message>
    <message>
        <source>Add again</source>
        <translation>重新添加</translation>
    </message>
    <message>
        <source>The files of “%1” never go to the trash from now on.</source>
        <translation>“%1”中的文件今后不会移到回收站。</translation>
    </message>
    <message>
        <source>The files of “%1” may go to the trash again.</source>
        <translation>“%1”中的文件可以再移到回收站了。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>“%1” was left out of the library; nothing is changed on the disk.</source>
        <translation>图库不再包含“%1”；磁盘上没有任何改动。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paths were left out of the library; nothing is changed on the disk.</source>
        <translation>
            <numerusform>图库不再包含 %Ln 个路径；磁盘上没有任何改动。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is in the list already; it is looked through again.</source>
        <translation>“%1”已在列表中，正在重新检查。</translation>
    </message>
    <message>
        <source>“%1” lies in “%2”, which is in the list already.</source>
        <translation>“%1”位于“%2”中，后者已在列表中。</translation>
    </message>
    <message>
        <source>%1, out of reach</source>
        <translation>%1，无法访问</translation>
    </message>
    <message>
        <source>%1, protected</source>
        <translation>%1，受保护</translation>
    </message>
    <message>
        <source>%1, unfinished</source>
        <translation>%1，未完成</translation>
    </message>
    <message>
        <source>protected</source>
        <translation>受保护</translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups</source>
        <translation>
            <numerusform>%Ln 个组</numerusform>
        </translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Folders of the library</source>
        <translation>图库中的文件夹</translation>
    </message>
    <message>
        <source>Drop a folder here.</source>
        <translation>将文件夹拖放到此处。</translation>
    </message>
    <message>
        <source>&amp;Open in file manager</source>
        <translation>在文件管理器中打开(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Copy path</source>
        <translation>复制路径(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Protect: never move to the trash</source>
        <translation>保护：绝不移到回收站(&amp;P)</translation>
    </message>
    <message>
        <source>Re&amp;move from the list</source>
        <translation>从列表中移除(&amp;M)</translation>
    </message>
    <message>
        <source>The files stay as they are</source>
        <translation>文件保持不变</translation>
    </message>
    <message>
        <source>Waiting for the drive…</source>
        <translation>正在等待驱动器…</translation>
    </message>
    <message>
        <source>Only folders can be added to the library; drop pictures on the page Find.</source>
        <translation>只有文件夹可以添加到图库；图片请拖放到“查找”页面。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups, %1 so far</source>
        <translation>
            <numerusform>%Ln 个组，目前 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped; what was read is kept.</source>
        <translation>已停止；已读取的内容会保留。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln folders could not be looked through.</source>
        <translation>
            <numerusform>%Ln 个文件夹无法检查。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files could not be read any more: they vanished, or a drive does not answer.</source>
        <translation>
            <numerusform>%Ln 个文件已无法读取：文件已消失，或驱动器没有响应。</numerusform>
        </translation>
    </message>
    <message>
        <source>Rescan</source>
        <translation>重新扫描</translation>
    </message>
    <message>
        <source>There are no photos in %1.</source>
        <translation>%1 中没有图片。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>新增 %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>更改 %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln moved</source>
        <translation>
            <numerusform>移动 %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gone</source>
        <translation>
            <numerusform>消失 %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not read</source>
        <translation>
            <numerusform>未读取 %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing has changed</source>
        <translation>没有变化</translation>
    </message>
    <message>
        <source>Results in “%1”</source>
        <translation>“%1”中的结果</translation>
    </message>
    <message>
        <source>Pictures of a group</source>
        <translation>组中的照片</translation>
    </message>
    <message>
        <source>List of groups</source>
        <translation>组列表</translation>
    </message>
    <message>
        <source>Search and filters</source>
        <translation>搜索和筛选</translation>
    </message>
    <message>
        <source>List of folders</source>
        <translation>文件夹列表</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>总览</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Pictures that Find shows</source>
        <translation>“查找”中显示的照片</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Photo</source>
        <translation>照片(&amp;P)</translation>
    </message>
    <message>
        <source>Revie&amp;w</source>
        <translation>核对(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>图库(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Recent folders</source>
        <translation>最近的文件夹(&amp;R)</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>暂无</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>工具栏</translation>
    </message>
    <message>
        <source>Thumbnail size</source>
        <translation>缩略图大小</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard.</source>
        <translation>剪贴板中没有图片。</translation>
    </message>
    <message>
        <source>There is no such file: %1</source>
        <translation>没有这个文件：%1</translation>
    </message>
    <message>
        <source>Opening the results in “%1”…</source>
        <translation>正在打开“%1”中的结果…</translation>
    </message>
    <message>
        <source>The window for the results cannot be started.</source>
        <translation>无法启动显示结果的窗口。</translation>
    </message>
    <message>
        <source>The logs are in %1</source>
        <translation>日志位于 %1</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos selected</source>
        <translation>
            <numerusform>已选择 %Ln 张照片</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping; what is done is kept…</source>
        <translation>正在停止；已完成的会保留…</translation>
    </message>
    <message>
        <source>%1 photos/s</source>
        <translation>%1 张/秒</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩余 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos found</source>
        <translation>
            <numerusform>找到 %Ln 张照片</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking through the folders…</source>
        <translation>正在检查文件夹…</translation>
    </message>
    <message>
        <source>Reading %1 of %2</source>
        <translation>正在读取 %1 / %2</translation>
    </message>
    <message>
        <source>Comparing all photos, step %1 of %2</source>
        <translation>正在比较所有照片，第 %1 步，共 %2 步</translation>
    </message>
    <message>
        <source>Moving, %1 of %2</source>
        <translation>正在移动 %1 / %2</translation>
    </message>
    <message>
        <source>Putting back, %1 of %2</source>
        <translation>正在放回 %1 / %2</translation>
    </message>
    <message>
        <source>Preparing to find crops, %1 of %2</source>
        <translation>正在为查找裁剪图做准备 %1 / %2</translation>
    </message>
    <message>
        <source>Looking for crops, %1 of %2</source>
        <translation>正在查找裁剪图 %1 / %2</translation>
    </message>
    <message>
        <source>Comparing pictures, %1 of %2</source>
        <translation>正在比较照片 %1 / %2</translation>
    </message>
    <message>
        <source>Checking equal files, %1</source>
        <translation>正在检查相同的文件 %1</translation>
    </message>
    <message>
        <source>Checking equal files, %1 of %2</source>
        <translation>正在检查相同的文件 %1 / %2</translation>
    </message>
    <message>
        <source>Own rule</source>
        <translation>自定义规则</translation>
    </message>
    <message>
        <source>Very similar</source>
        <translation>非常相似</translation>
    </message>
    <message>
        <source>Similar</source>
        <translation>相似</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>最佳</translation>
    </message>
    <message>
        <source>Identical</source>
        <translation>完全相同</translation>
    </message>
    <message>
        <source>Same pixels</source>
        <translation>像素相同</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>裁剪</translation>
    </message>
    <message>
        <source>Another shot of the burst</source>
        <translation>连拍中的另一张</translation>
    </message>
    <message>
        <source>Look-alike</source>
        <translation>形似</translation>
    </message>
    <message>
        <source>Similar to another copy</source>
        <translation>与另一副本相似</translation>
    </message>
    <message>
        <source>The two pictures</source>
        <translation>两张图片</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在载入…</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>正在比较…</translation>
    </message>
    <message>
        <source>Left picture:</source>
        <translation>左图：</translation>
    </message>
    <message>
        <source>Right picture:</source>
        <translation>右图：</translation>
    </message>
    <message>
        <source>Picture %1 of %2</source>
        <translation>第 %1 张，共 %2 张</translation>
    </message>
    <message>
        <source>Group %1 of %2</source>
        <translation>第 %1 组，共 %2 组</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Show only the groups with pictures of the folder</source>
        <translation>只显示含有该文件夹照片的组</translation>
    </message>
    <message>
        <source>Return or Space</source>
        <translation>Enter 或空格</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Show the groups of all folders again</source>
        <translation>重新显示所有文件夹的组</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>上一张</translation>
    </message>
    <message>
        <source>Previous picture; ← does the same</source>
        <translation>上一张图片（也可按 ←）</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一张</translation>
    </message>
    <message>
        <source>Next picture; → does the same</source>
        <translation>下一张图片（也可按 →）</translation>
    </message>
    <message>
        <source>Previous group</source>
        <translation>上一组</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>PgUp</translation>
    </message>
    <message>
        <source>Next group</source>
        <translation>下一组</translation>
    </message>
    <message>
        <source>PgDn</source>
        <translation>PgDn</translation>
    </message>
    <message>
        <source>Show one large, and the other in the same place at each press; hold to look for a moment</source>
        <translation>只显示一张大图，每按一次在原位切换为另一张；按住可暂时查看</translation>
    </message>
    <message>
        <source>Lay one over the other, with a divider that can be moved</source>
        <translation>两图叠放，中间有可移动的分隔线</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>并排</translation>
    </message>
    <message>
        <source>Flip</source>
        <translation>切换</translation>
    </message>
    <message>
        <source>Swipe</source>
        <translation>卷帘</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Show where they differ</source>
        <translation>显示两图的不同之处</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>Show or hide the information at the right</source>
        <translation>显示或隐藏右侧的信息</translation>
    </message>
    <message>
        <source>Mark it for the trash, and go on; T and Delete do the same</source>
        <translation>标记为移到回收站并继续（也可按 T 或 Delete）</translation>
    </message>
    <message>
        <source>Make it the best of its group: it stays, and the others are compared with it</source>
        <translation>设为本组最佳：保留它，其他照片与它比较</translation>
    </message>
    <message>
        <source>These two are no duplicates, and not to be shown together again</source>
        <translation>这两张不是重复项，今后不再一起显示</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>移到回收站</translation>
    </message>
    <message>
        <source>Make best</source>
        <translation>设为最佳</translation>
    </message>
    <message>
        <source>Not duplicates</source>
        <translation>非重复项</translation>
    </message>
    <message>
        <source>Show all of both; double click does the same</source>
        <translation>完整显示两图（也可双击）</translation>
    </message>
    <message>
        <source>100%: the larger picture pixel by pixel</source>
        <translation>100%：逐像素显示较大的图片</translation>
    </message>
    <message>
        <source>Change sides; what is then at the left stays there</source>
        <translation>左右互换；换到左侧的图片会固定在左侧</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>适合</translation>
    </message>
    <message>
        <source>100%</source>
        <translation>100%</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>互换</translation>
    </message>
    <message>
        <source>Turn alike</source>
        <translation>统一方向</translation>
    </message>
    <message>
        <source>Show turned copies as the best one is</source>
        <translation>将旋转过的副本按最佳照片的方向显示</translation>
    </message>
    <message>
        <source>Everything that is known of the two is equal.</source>
        <translation>两张图片的已知信息完全相同。</translation>
    </message>
    <message>
        <source>What is known of the two pictures</source>
        <translation>两张图片的已知信息</translation>
    </message>
    <message>
        <source>%1, better: %2</source>
        <translation>%1，更好：%2</translation>
    </message>
    <message>
        <source>Copy this path</source>
        <translation>复制此路径</translation>
    </message>
    <message>
        <source>Copy the path of the left file</source>
        <translation>复制左侧文件的路径</translation>
    </message>
    <message>
        <source>Copy the path of the right file</source>
        <translation>复制右侧文件的路径</translation>
    </message>
    <message>
        <source>Better: %1</source>
        <translation>更好：%1</translation>
    </message>
    <message>
        <source>Divider: left picture at its left, right picture at its right</source>
        <translation>分隔线：左边是左图，右边是右图</translation>
    </message>
    <message>
        <source>your choice</source>
        <translation>由您选择</translation>
    </message>
    <message>
        <source>changed since it was indexed</source>
        <translation>编入索引后有更改</translation>
    </message>
    <message>
        <source>out of reach</source>
        <translation>无法访问</translation>
    </message>
    <message>
        <source>Trash</source>
        <comment>badge</comment>
        <translation>回收站</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>受保护</translation>
    </message>
    <message>
        <source>Proposed for the trash</source>
        <translation>建议移到回收站</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Only differences</source>
        <translation>仅显示差异</translation>
    </message>
    <message>
        <source>Leave out what is equal (O)</source>
        <translation>隐藏相同的项目 (O)</translation>
    </message>
    <message>
        <source>Left picture</source>
        <translation>左图</translation>
    </message>
    <message>
        <source>Right picture</source>
        <translation>右图</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Difference, %1 times brighter</source>
        <translation>差异，亮度放大 %1 倍</translation>
    </message>
    <message>
        <source>the pictures are of different shapes, so they do not lie exactly on one another</source>
        <translation>两图的形状不同，无法完全重合</translation>
    </message>
    <message>
        <source>no difference at this size</source>
        <translation>在此尺寸下没有差异</translation>
    </message>
    <message>
        <source>%1% of the pixels differ</source>
        <translation>%1% 的像素不同</translation>
    </message>
    <message>
        <source>at most by %1 of 255</source>
        <translation>最大相差 %1（满值 255）</translation>
    </message>
    <message>
        <source>“%1” is shown from a picture of %2 pixels.</source>
        <translation>“%1”以 %2 像素的图片显示。</translation>
    </message>
    <message>
        <source>What was searched for</source>
        <translation>查找的图片</translation>
    </message>
    <message>
        <source>In the group</source>
        <translation>在组中</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>相似度</translation>
    </message>
    <message>
        <source>Belongs to it</source>
        <translation>关联文件</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>more content</source>
        <translation>内容更多</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>尺寸</translation>
    </message>
    <message>
        <source>no border</source>
        <translation>无边框</translation>
    </message>
    <message>
        <source>more pixels</source>
        <translation>像素更多</translation>
    </message>
    <message>
        <source>File size</source>
        <translation>文件大小</translation>
    </message>
    <message>
        <source>less compressed</source>
        <translation>压缩更少</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>the original format</source>
        <translation>原始格式</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>质量</translation>
    </message>
    <message>
        <source>Turned</source>
        <translation>旋转</translation>
    </message>
    <message>
        <source>Upright</source>
        <translation>正向</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>存储方向</translation>
    </message>
    <message>
        <source>upright</source>
        <translation>正向</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>Intact</source>
        <translation>完好</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>intact</source>
        <translation>完好</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>拍摄时间</translation>
    </message>
    <message>
        <source>earlier</source>
        <translation>更早</translation>
    </message>
    <message>
        <source>known</source>
        <translation>已知</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>修改时间</translation>
    </message>
    <message>
        <source>older</source>
        <translation>更旧</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>相机</translation>
    </message>
    <message>
        <source>Lens</source>
        <translation>镜头</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>曝光</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>软件</translation>
    </message>
    <message>
        <source>the best one</source>
        <translation>最佳照片</translation>
    </message>
    <message>
        <source>This file is not there any more.</source>
        <translation>此文件已不存在。</translation>
    </message>
    <message>
        <source>This file cannot be shown: %1</source>
        <translation>无法显示此文件：%1</translation>
    </message>
    <message>
        <source>Next picture; in Swipe, move the divider</source>
        <translation>下一张图片；卷帘模式下移动分隔线</translation>
    </message>
    <message>
        <source>Previous picture; in Swipe, move the divider</source>
        <translation>上一张图片；卷帘模式下移动分隔线</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>下一张</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>上一张</translation>
    </message>
    <message>
        <source>Choose the left picture</source>
        <translation>选择左图</translation>
    </message>
    <message>
        <source>Choose the right picture</source>
        <translation>选择右图</translation>
    </message>
    <message>
        <source>Keep the chosen picture</source>
        <translation>保留选中的图片</translation>
    </message>
    <message>
        <source>Mark the chosen picture for the trash, and go on</source>
        <translation>将选中的图片标记为移到回收站并继续</translation>
    </message>
    <message>
        <source>Make the chosen picture the best of its group</source>
        <translation>将选中的图片设为本组最佳</translation>
    </message>
    <message>
        <source>The two are not duplicates</source>
        <translation>这两张不是重复项</translation>
    </message>
    <message>
        <source>Flip between the two; hold to look</source>
        <translation>在两图间切换；按住可暂时查看</translation>
    </message>
    <message>
        <source>Swipe: a divider between the two</source>
        <translation>卷帘：两图之间有分隔线</translation>
    </message>
    <message>
        <source>Show or hide the information</source>
        <translation>显示或隐藏信息</translation>
    </message>
    <message>
        <source>Only differences in the information</source>
        <translation>信息中仅显示差异</translation>
    </message>
    <message>
        <source>Swap the two</source>
        <translation>两图互换</translation>
    </message>
    <message>
        <source>Turn alike, or as stored</source>
        <translation>统一方向，或按存储方向</translation>
    </message>
    <message>
        <source>Move the view to the left</source>
        <translation>视图左移</translation>
    </message>
    <message>
        <source>Move the view to the right</source>
        <translation>视图右移</translation>
    </message>
    <message>
        <source>Move the view up</source>
        <translation>视图上移</translation>
    </message>
    <message>
        <source>Move the view down</source>
        <translation>视图下移</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation>按键：%1</translation>
    </message>
    <message>
        <source>Click, or press %1, and the keys are for this picture.</source>
        <translation>点击，或按 %1，使按键作用于此图。</translation>
    </message>
    <message>
        <source>The keys are for this picture</source>
        <translation>按键作用于此图</translation>
    </message>
    <message>
        <source>Keys act here</source>
        <translation>按键作用于此</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>There is no host named %1, or this computer is offline.</source>
        <translation>没有名为 %1 的主机，或本机未联网。</translation>
    </message>
    <message>
        <source>%1 leads to an address that is not secure, at %2.</source>
        <translation>%1 指向 %2 上的不安全地址。</translation>
    </message>
    <message>
        <source>%1 is an address of this computer or of the local network; it is not fetched.</source>
        <translation>%1 是本机或局域网的地址，不会获取。</translation>
    </message>
    <message>
        <source>%1 was reached by too many redirects.</source>
        <translation>%1 的重定向次数过多。</translation>
    </message>
    <message>
        <source>%1 answered with status %2.</source>
        <translation>%1 返回状态码 %2。</translation>
    </message>
    <message>
        <source>%1 sent the file in a compressed form that was not asked for.</source>
        <translation>%1 以未请求的压缩形式发送了文件。</translation>
    </message>
    <message>
        <source>%1 could not prove that it is %1: %2.</source>
        <translation>%1 无法证明自己就是 %1：%2。</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made.</source>
        <translation>无法与 %1 建立安全连接。</translation>
    </message>
    <message>
        <source>%1 took too long to answer.</source>
        <translation>%1 响应超时。</translation>
    </message>
    <message>
        <source>%1 broke off before the file was complete.</source>
        <translation>%1 在文件传完之前中断了连接。</translation>
    </message>
    <message>
        <source>%1 sent an answer that is not valid, or broke off.</source>
        <translation>%1 的响应无效，或连接已中断。</translation>
    </message>
    <message>
        <source>%1 cannot be reached; is this computer online?</source>
        <translation>无法连接 %1；请检查本机是否联网。</translation>
    </message>
    <message>
        <source>The connection to %1 failed: %2.</source>
        <translation>与 %1 的连接失败：%2。</translation>
    </message>
    <message>
        <source>The file at %1 is larger than %2 MiB.</source>
        <translation>%1 上的文件大于 %2 MiB。</translation>
    </message>
    <message>
        <source>This is not a web address.</source>
        <translation>这不是网址。</translation>
    </message>
    <message>
        <source>An address with a user name or password in it is not fetched.</source>
        <translation>不会获取带用户名或密码的网址。</translation>
    </message>
    <message>
        <source>The name of the host in this address is not valid.</source>
        <translation>此网址中的主机名无效。</translation>
    </message>
    <message>
        <source>%1 cannot be asked at port %2.</source>
        <translation>不能访问 %1 的端口 %2。</translation>
    </message>
    <message>
        <source>The work has ended.</source>
        <translation>工作已结束。</translation>
    </message>
    <message>
        <source>About dupfinder</source>
        <translation>关于 dupfinder</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>图库</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Finds photos that you have more than once, and never deletes one for good.</source>
        <translation>查找重复的照片，绝不永久删除任何一张。</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copies the versions as text</source>
        <translation>以文本形式复制版本信息</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Unexpected error</source>
        <translation>意外错误</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>复制详细信息(&amp;C)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more errors followed; they are in the log.</source>
        <translation>
            <numerusform>随后又发生 %Ln 个错误，已记入日志。</numerusform>
        </translation>
    </message>
    <message>
        <source>This is a fault in dupfinder, not in your pictures. You can go on; if it acts oddly, start it again. The details are in the log, and can be copied into a report.</source>
        <translation>这是 dupfinder 的故障，与您的照片无关。您可以继续使用；如有异常，请重新启动。详细信息已记入日志，可复制到错误报告中。</translation>
    </message>
    <message>
        <source>Something went wrong that should not</source>
        <translation>发生了意外错误</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Move to Trash</source>
        <translation>移到回收站</translation>
    </message>
    <message>
        <source>Move Photo &amp;Only</source>
        <translation>仅移动照片(&amp;O)</translation>
    </message>
    <message>
        <source>Files that go to the trash, and those that stay</source>
        <translation>将移到回收站的文件和保留的文件</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>复制路径</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln photos to the trash?</source>
        <translation>
            <numerusform>将 %Ln 张照片移到回收站？</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Move Both to Trash</source>
        <translation>两者都移到回收站(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Move to Trash</source>
        <translation>移到回收站(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Move %1 to Trash</source>
        <translation>将 %1 张移到回收站(&amp;M)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files go along</source>
        <translation>
            <numerusform>连同 %Ln 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos skipped</source>
        <translation>
            <numerusform>跳过 %Ln 张照片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files do not go.</source>
        <translation>
            <numerusform>%Ln 个文件不会移动。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos stay: they are the last copies</source>
        <translation>
            <numerusform>%Ln 张照片保留：它们是最后的副本</numerusform>
        </translation>
    </message>
    <message>
        <source>Frees %1 once you empty the trash</source>
        <translation>清空回收站后释放 %1</translation>
    </message>
    <message>
        <source>Nothing goes yet.</source>
        <translation>暂无可移动的照片。</translation>
    </message>
    <message numerus="yes">
        <source>You can put them back with Undo, even after a restart.</source>
        <translation>
            <numerusform>可以用“撤销”放回原处，重启后也可以。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos differ from those that stay: %1.</source>
        <translation>
            <numerusform>%Ln 张照片与保留的照片有差异：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in some places</source>
        <translation>%1 张局部不同</translation>
    </message>
    <message>
        <source>%1 in colour</source>
        <translation>%1 张颜色不同</translation>
    </message>
    <message>
        <source>%1 throughout</source>
        <translation>%1 张整体不同</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files hold, or may hold, more than the pictures that stay: %1.</source>
        <translation>
            <numerusform>%Ln 个文件含有（或可能含有）比保留的照片更多的内容：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>及另外 %1 个</translation>
    </message>
    <message>
        <source>Best copy</source>
        <translation>最佳副本</translation>
    </message>
    <message>
        <source>Keeps the most content and resolution; then originals, then the least compressed.</source>
        <translation>保留内容最多、分辨率最高的；其次是原件，再次是压缩最少的。</translation>
    </message>
    <message>
        <source>Highest resolution</source>
        <translation>分辨率最高</translation>
    </message>
    <message>
        <source>Keeps the most pixels; less than 4% of difference does not count.</source>
        <translation>保留像素最多的；差别小于 4% 不计。</translation>
    </message>
    <message>
        <source>Lowest resolution</source>
        <translation>分辨率最低</translation>
    </message>
    <message>
        <source>Keeps the fewest pixels; less than 4% of difference does not count.</source>
        <translation>保留像素最少的；差别小于 4% 不计。</translation>
    </message>
    <message>
        <source>Largest file</source>
        <translation>文件最大</translation>
    </message>
    <message>
        <source>Keeps the largest of the files that seem most original.</source>
        <translation>在看起来最接近原件的文件中，保留最大的。</translation>
    </message>
    <message>
        <source>Smallest file</source>
        <translation>文件最小</translation>
    </message>
    <message>
        <source>Keeps the file with the fewest bytes.</source>
        <translation>保留字节数最少的文件。</translation>
    </message>
    <message>
        <source>Has camera data</source>
        <translation>有相机数据</translation>
    </message>
    <message>
        <source>Keeps a file that still names its camera, or says how it exposed; messengers remove that.</source>
        <translation>保留仍记有相机型号或曝光参数的文件；聊天软件会删除这些信息。</translation>
    </message>
    <message>
        <source>Stored upright</source>
        <translation>正向存储</translation>
    </message>
    <message>
        <source>Keeps a file whose pixels are upright as they are stored, without a mark to turn it.</source>
        <translation>保留像素按正向存储、无需旋转标记的文件。</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>最旧</translation>
    </message>
    <message>
        <source>By the camera&apos;s date, or that of the file if there is none.</source>
        <translation>按相机记录的日期，没有则按文件日期。</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>Taken first</source>
        <translation>最早拍摄</translation>
    </message>
    <message>
        <source>By the camera&apos;s date; pictures without one come last.</source>
        <translation>按相机记录的日期；没有日期的排在最后。</translation>
    </message>
    <message>
        <source>Taken last</source>
        <translation>最晚拍摄</translation>
    </message>
    <message>
        <source>Changed first</source>
        <translation>最早修改</translation>
    </message>
    <message>
        <source>By the date of the file, whatever the camera says.</source>
        <translation>只按文件日期，不看相机记录的日期。</translation>
    </message>
    <message>
        <source>Changed last</source>
        <translation>最晚修改</translation>
    </message>
    <message>
        <source>Shortest path</source>
        <translation>路径最短</translation>
    </message>
    <message>
        <source>Folders and name together have the fewest letters.</source>
        <translation>文件夹与文件名的总字数最少。</translation>
    </message>
    <message>
        <source>Longest path</source>
        <translation>路径最长</translation>
    </message>
    <message>
        <source>Folders and name together have the most letters.</source>
        <translation>文件夹与文件名的总字数最多。</translation>
    </message>
    <message>
        <source>Preferred format</source>
        <translation>首选格式</translation>
    </message>
    <message>
        <source>Keeps a file of the format that is named first.</source>
        <translation>保留排在最前的格式的文件。</translation>
    </message>
    <message>
        <source>Name is like</source>
        <translation>名称匹配</translation>
    </message>
    <message>
        <source>Keeps a file whose name matches the pattern.</source>
        <translation>保留名称与模式匹配的文件。</translation>
    </message>
    <message>
        <source>Name is not like</source>
        <translation>名称不匹配</translation>
    </message>
    <message>
        <source>Keeps a file whose name does not match the pattern.</source>
        <translation>保留名称与模式不匹配的文件。</translation>
    </message>
    <message>
        <source>In the folder</source>
        <translation>在文件夹中</translation>
    </message>
    <message>
        <source>Keeps a file that is in this folder, or in one inside it.</source>
        <translation>保留位于此文件夹或其子文件夹中的文件。</translation>
    </message>
    <message>
        <source>, then </source>
        <translation>，其次 </translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <translation>%1“%2”</translation>
    </message>
    <message>
        <source>Passed over: its value cannot be used.</source>
        <translation>已略过：它的值无法使用。</translation>
    </message>
    <message>
        <source>Passed over until it has a value.</source>
        <translation>有值之前略过。</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>标记时间</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>一对</translation>
    </message>
    <message>
        <source>Group of %1</source>
        <translation>一组 %1 张</translation>
    </message>
    <message>
        <source>One of a group of %1</source>
        <translation>一组 %1 张中的一张</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>及另外 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>These are not shown as duplicates of one another, wherever the files are moved and whatever they are named. A group comes back by itself when another photo joins it.</source>
        <translation>这些照片不再作为彼此的重复项显示，无论文件移到哪里、叫什么名称。有新照片加入时，组会自动重新出现。</translation>
    </message>
    <message>
        <source>Search what is not duplicates</source>
        <translation>搜索非重复项</translation>
    </message>
    <message>
        <source>Search by name or folder</source>
        <translation>按名称或文件夹搜索</translation>
    </message>
    <message>
        <source>&amp;Show again</source>
        <translation>重新显示(&amp;S)</translation>
    </message>
    <message>
        <source>Shows the selected ones as duplicates again</source>
        <translation>将选中的重新显示为重复项</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>重新显示</translation>
    </message>
    <message>
        <source>Copy paths</source>
        <translation>复制路径</translation>
    </message>
    <message>
        <source>Nothing is marked as not duplicates</source>
        <translation>没有标记为非重复项的照片</translation>
    </message>
    <message>
        <source>Pairs and groups that you mark so are listed here, and can be shown again.</source>
        <translation>您标记为非重复项的照片对和组会列在这里，并可重新显示。</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>没有匹配项</translation>
    </message>
    <message>
        <source>Try fewer letters, or clear the search.</source>
        <translation>请减少输入的字，或清除搜索。</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>显示 %1 / %2</translation>
    </message>
    <message>
        <source>Why, and why not</source>
        <translation>匹配与不匹配的原因</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>passes</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>未通过</translation>
    </message>
    <message>
        <source>Settings that change this answer</source>
        <translation>可改变此结果的设置</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>different</source>
        <translation>不同</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>像素</translation>
    </message>
    <message>
        <source>Third look</source>
        <translation>三次检查</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>距离</translation>
    </message>
    <message>
        <source>of the views that pass</source>
        <translation>通过的方向</translation>
    </message>
    <message>
        <source>nearly equal</source>
        <translation>几乎相同</translation>
    </message>
    <message>
        <source>not nearly equal</source>
        <translation>不够相同</translation>
    </message>
    <message>
        <source>Second look, tiny</source>
        <translation>二次检查（极小图）</translation>
    </message>
    <message>
        <source>Second look</source>
        <translation>二次检查</translation>
    </message>
    <message>
        <source>structure %1</source>
        <translation>结构 %1</translation>
    </message>
    <message>
        <source>frequency %1</source>
        <translation>频率 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln similar</source>
        <translation>
            <numerusform>%Ln 个相似</numerusform>
        </translation>
    </message>
    <message>
        <source>fewer than %1</source>
        <translation>少于 %1</translation>
    </message>
    <message>
        <source>%1 agree of %2</source>
        <translation>%2，其中 %1 个一致</translation>
    </message>
    <message>
        <source>Local features</source>
        <translation>局部特征</translation>
    </message>
    <message>
        <source>Shown by both</source>
        <translation>共有部分</translation>
    </message>
    <message>
        <source>Thumbnails</source>
        <translation>缩略图</translation>
    </message>
    <message>
        <source>Pixels there</source>
        <translation>对应像素</translation>
    </message>
    <message numerus="yes">
        <source>%Ln places</source>
        <translation>
            <numerusform>%Ln 处</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of them agree</source>
        <translation>其中 %1 一致</translation>
    </message>
    <message>
        <source>%1 on average</source>
        <translation>平均 %1</translation>
    </message>
    <message>
        <source>taken %1</source>
        <translation>拍摄于 %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>最多 %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>至少 %1</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>指南</translation>
    </message>
    <message>
        <source>Clean up in three steps</source>
        <translation>三步完成清理</translation>
    </message>
    <message>
        <source>&lt;b&gt;Drop&lt;/b&gt; your photo folder. Groups appear as they are found.</source>
        <translation>&lt;b&gt;拖放&lt;/b&gt;照片文件夹。找到的组会陆续显示。</translation>
    </message>
    <message>
        <source>&lt;b&gt;Look&lt;/b&gt; at each group. Copies that are certain are marked already.</source>
        <translation>&lt;b&gt;查看&lt;/b&gt;每个组。确定无疑的副本已经标记。</translation>
    </message>
    <message>
        <source>&lt;b&gt;Move&lt;/b&gt; what is marked to the trash. Undo brings it back, even after a restart.</source>
        <translation>&lt;b&gt;移动&lt;/b&gt;已标记的照片到回收站。“撤销”可以放回，重启后也可以。</translation>
    </message>
    <message>
        <source>In each &lt;b&gt;group&lt;/b&gt; one picture is the &lt;b&gt;best&lt;/b&gt;, with a star; the panel says why it is kept. Copies that are identical, or look the same everywhere, are &lt;b&gt;marked&lt;/b&gt;. Other copies are only proposed until you confirm their group. Edited pictures, crops and bursts are shown and left to you.</source>
        <translation>每个&lt;b&gt;组&lt;/b&gt;中有一张带星标的&lt;b&gt;最佳&lt;/b&gt;照片，面板会说明保留它的原因。完全相同或处处看起来一样的副本会被&lt;b&gt;标记&lt;/b&gt;。其他副本只是建议，待您确认本组后才会标记。已编辑、旋转、裁剪和连拍的照片只显示出来，由您决定。</translation>
    </message>
    <message>
        <source>The buttons above the photos show one kind of group: identical, similar, edited, turned, crops, bursts, marked, unreviewed. A picture in a &lt;b&gt;protected&lt;/b&gt; folder is never marked by a rule.</source>
        <translation>照片上方的按钮可只显示一类组：完全相同、近似、已编辑、旋转、裁剪、连拍、已标记、未核对。规则绝不会标记&lt;b&gt;受保护&lt;/b&gt;文件夹中的照片。</translation>
    </message>
    <message>
        <source>&lt;b&gt;Space&lt;/b&gt; shows a large preview; the arrows go on</source>
        <translation>&lt;b&gt;空格&lt;/b&gt;显示大图预览，方向键翻看</translation>
    </message>
    <message>
        <source>&lt;b&gt;K&lt;/b&gt; keeps a picture, &lt;b&gt;X&lt;/b&gt; marks it for the trash</source>
        <translation>&lt;b&gt;K&lt;/b&gt; 保留照片，&lt;b&gt;X&lt;/b&gt; 标记为移到回收站</translation>
    </message>
    <message>
        <source>&lt;b&gt;N&lt;/b&gt; says that it is not a duplicate</source>
        <translation>&lt;b&gt;N&lt;/b&gt; 表示不是重复项</translation>
    </message>
    <message>
        <source>&lt;b&gt;Enter&lt;/b&gt; confirms the group and goes to the next</source>
        <translation>&lt;b&gt;Enter&lt;/b&gt; 确认本组并转到下一组</translation>
    </message>
    <message>
        <source>&lt;b&gt;C&lt;/b&gt; compares two pictures, &lt;b&gt;S&lt;/b&gt; shows up to six at once</source>
        <translation>&lt;b&gt;C&lt;/b&gt; 比较两张照片，&lt;b&gt;S&lt;/b&gt; 同时显示最多六张</translation>
    </message>
    <message>
        <source>All keys are listed in the menu Help.</source>
        <translation>所有按键都列在“帮助”菜单中。</translation>
    </message>
    <message>
        <source>How similarity works</source>
        <translation>相似度的原理</translation>
    </message>
    <message>
        <source>For every picture dupfinder notes 64 times whether one place is brighter than the place beside it: its &lt;b&gt;fingerprint&lt;/b&gt;. A copy that was resized, recompressed, turned or mirrored has nearly the same one. The number of places that differ is the &lt;b&gt;distance&lt;/b&gt;; &lt;b&gt;Similarity&lt;/b&gt; sets the largest that is accepted. Every pair gets a second look.</source>
        <translation>对每张照片，dupfinder 会记录 64 次“某处是否比相邻处更亮”，这就是它的&lt;b&gt;指纹&lt;/b&gt;。缩放、重新压缩、旋转或镜像过的副本，指纹几乎相同。不同之处的数量就是&lt;b&gt;距离&lt;/b&gt;；&lt;b&gt;相似度&lt;/b&gt;设定可接受的最大距离。每一对照片都会再做二次检查。</translation>
    </message>
    <message>
        <source>&lt;b&gt;Identical:&lt;/b&gt; every byte of the files is equal</source>
        <translation>&lt;b&gt;完全相同：&lt;/b&gt;文件的每个字节都相同</translation>
    </message>
    <message>
        <source>&lt;b&gt;Same pixels:&lt;/b&gt; only the files differ, for example in their metadata</source>
        <translation>&lt;b&gt;像素相同：&lt;/b&gt;只有文件不同，例如元数据不同</translation>
    </message>
    <message>
        <source>&lt;b&gt;Very similar&lt;/b&gt; and &lt;b&gt;similar:&lt;/b&gt; resized, recompressed, edited a little</source>
        <translation>&lt;b&gt;非常相似&lt;/b&gt;和&lt;b&gt;相似：&lt;/b&gt;缩放、重新压缩或略有编辑</translation>
    </message>
    <message>
        <source>&lt;b&gt;Look-alike:&lt;/b&gt; failed the second look; shown by Find, never part of a group</source>
        <translation>&lt;b&gt;形似：&lt;/b&gt;未通过二次检查；只在“查找”中显示，绝不归入组</translation>
    </message>
    <message>
        <source>It can miss copies that show less than a third of the picture. A picture with hardly any contrast, such as a blank page, is found only if it is identical.</source>
        <translation>画面不足原图三分之一的副本可能会漏掉。几乎没有对比度的照片（如空白页）只有完全相同时才能找到。</translation>
    </message>
    <message>
        <source>What dupfinder never does</source>
        <translation>dupfinder 绝不会做的事</translation>
    </message>
    <message>
        <source>It never deletes a file for good. Files go to the trash of your system, and come back.</source>
        <translation>绝不永久删除文件。文件只移到系统的回收站，并且可以放回。</translation>
    </message>
    <message>
        <source>It never moves the last copy of a picture unless you confirm exactly that, in words.</source>
        <translation>绝不移动照片的最后一个副本，除非您明确确认。</translation>
    </message>
    <message>
        <source>It never writes into your folders of pictures: no thumbnails, no notes, no changed dates.</source>
        <translation>绝不向您的照片文件夹写入任何内容：没有缩略图，没有记录，也不改日期。</translation>
    </message>
    <message>
        <source>It never sends your pictures anywhere. The network is used only when you drop a web address and agree to fetch it.</source>
        <translation>绝不把您的照片发送到任何地方。只有当您拖入网址并同意获取时，才会使用网络。</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln photos (%1) to a folder?</source>
        <translation>
            <numerusform>将 %Ln 张照片（%1）移到文件夹？</numerusform>
        </translation>
    </message>
    <message>
        <source>Move to a folder</source>
        <translation>移到文件夹</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>移动(&amp;M)</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>选择(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Keep the folders they are in, below the new one</source>
        <translation>在新文件夹中保留原有的文件夹结构(&amp;K)</translation>
    </message>
    <message numerus="yes">
        <source>Move the %Ln &amp;sidecars and videos that belong to them, too</source>
        <translation>
            <numerusform>同时移动关联的 %Ln 个附属文件和视频(&amp;S)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>文件夹(&amp;F)：</translation>
    </message>
    <message>
        <source>Nothing there is overwritten: a name that is taken gets a number. Undo brings them back.</source>
        <translation>不会覆盖那里的任何文件：重名时会加上编号。“撤销”可将文件放回。</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>没有这个文件夹。</translation>
    </message>
    <message numerus="yes">
        <source>Replace %Ln identical copies (%1) by links?</source>
        <translation>
            <numerusform>用链接替换 %Ln 个完全相同的副本（%1）？</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace by links</source>
        <translation>用链接替换</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>替换(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Hard link: the same file under both names</source>
        <translation>硬链接：同一个文件，两个名称(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Shared copy (reflink): a file of its own that shares the space</source>
        <translation>共享副本（reflink）：独立文件，共用空间(&amp;S)</translation>
    </message>
    <message>
        <source>The names stay where they are, and the space is freed. Each copy is compared byte by byte right before. Undo makes them full copies again.</source>
        <translation>文件名称和位置不变，空间得到释放。替换前会逐字节比较每个副本。“撤销”可恢复为完整副本。</translation>
    </message>
    <message>
        <source>A program that edits one of them changes both.</source>
        <translation>编辑其中一个，两个都会改变。</translation>
    </message>
    <message>
        <source>Editing one leaves the other as it is. Only some drives can: btrfs, XFS.</source>
        <translation>编辑其中一个，另一个不变。仅部分驱动器支持：btrfs、XFS。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln marked photos are not identical to the kept ones, and stay as they are.</source>
        <translation>
            <numerusform>%Ln 张已标记的照片与保留的照片不完全相同，将保持不变。</numerusform>
        </translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>已排除</translation>
    </message>
    <message>
        <source>These are left out of the library. What you include again is read at once.</source>
        <translation>图库不包含这些项目。重新包含后会立即读取。</translation>
    </message>
    <message>
        <source>Nothing is excluded</source>
        <translation>没有排除任何项目</translation>
    </message>
    <message>
        <source>&amp;Include again</source>
        <translation>重新包含(&amp;I)</translation>
    </message>
    <message>
        <source>Protected folders</source>
        <translation>受保护文件夹</translation>
    </message>
    <message>
        <source>The files of these folders, and of all that is in them, never go to the trash.</source>
        <translation>这些文件夹及其中的所有文件绝不会移到回收站。</translation>
    </message>
    <message>
        <source>No folder is protected</source>
        <translation>没有受保护的文件夹</translation>
    </message>
    <message>
        <source>Remove &amp;protection</source>
        <translation>解除保护(&amp;P)</translation>
    </message>
    <message>
        <source>Match system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>As it was last</source>
        <translation>沿用上次</translation>
    </message>
    <message>
        <source>Loose</source>
        <translation>宽松</translation>
    </message>
    <message>
        <source>Ask each time</source>
        <translation>每次询问</translation>
    </message>
    <message>
        <source>Move both</source>
        <translation>两者都移动</translation>
    </message>
    <message>
        <source>Skip photos that have sidecars</source>
        <translation>跳过有附属文件的照片</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>首选项</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>&amp;Reset to defaults</source>
        <translation>恢复默认设置(&amp;R)</translation>
    </message>
    <message>
        <source>Resets these settings; folders and marks stay as they are</source>
        <translation>恢复这些设置的默认值；文件夹和标记保持不变</translation>
    </message>
    <message>
        <source>&amp;Notify me when long work ends</source>
        <translation>耗时较长的工作结束时通知我(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Mark copies that are identical or look the same everywhere</source>
        <translation>标记完全相同或处处看起来一样的副本(&amp;M)</translation>
    </message>
    <message>
        <source>Also find &amp;crops and screenshots</source>
        <translation>同时查找裁剪图和截图(&amp;C)</translation>
    </message>
    <message>
        <source>Ch&amp;oose…</source>
        <translation>选择(&amp;O)…</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>清除(&amp;L)</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>打开文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>For&amp;get this folder</source>
        <translation>移除此文件夹(&amp;G)</translation>
    </message>
    <message>
        <source>Choose a descriptor model</source>
        <translation>选择描述符模型</translation>
    </message>
    <message>
        <source>Use no descriptor model</source>
        <translation>不使用描述符模型</translation>
    </message>
    <message>
        <source>Clear the thumbnails</source>
        <translation>清除缩略图</translation>
    </message>
    <message>
        <source>Open the folder of the library</source>
        <translation>打开图库所在文件夹</translation>
    </message>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>Takes effect at the next start.</source>
        <translation>下次启动时生效。</translation>
    </message>
    <message>
        <source>Only if this window is not in front, and the work took longer than 20 s.</source>
        <translation>仅当此窗口不在前台，且工作超过 20 秒时。</translation>
    </message>
    <message>
        <source>T&amp;hreads</source>
        <translation>线程(&amp;H)</translation>
    </message>
    <message>
        <source>Takes effect at the next start. Automatic uses one for each core.</source>
        <translation>下次启动时生效。“自动”为每个核心使用一个线程。</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>核对</translation>
    </message>
    <message>
        <source>&amp;Similarity at start</source>
        <translation>启动时的相似度(&amp;S)</translation>
    </message>
    <message>
        <source>Nothing moves before you say so. All other copies are only proposed.</source>
        <translation>未经您同意，不会移动任何照片。其他副本只是建议。</translation>
    </message>
    <message>
        <source>Si&amp;decars</source>
        <translation>附属文件(&amp;D)</translation>
    </message>
    <message>
        <source>Files that belong to a photo, such as its XMP notes or its raw file.</source>
        <translation>属于照片的文件，例如 XMP 信息或 RAW 文件。</translation>
    </message>
    <message>
        <source>Descriptor model</source>
        <translation>描述符模型</translation>
    </message>
    <message>
        <source>An ONNX file that proposes further crops. None is needed.</source>
        <translation>用于找出更多裁剪图的 ONNX 文件。可以不用。</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>存储</translation>
    </message>
    <message>
        <source>They are made again when they are needed. Your photos stay as they are.</source>
        <translation>需要时会重新生成。您的照片保持不变。</translation>
    </message>
    <message>
        <source>Fol&amp;ders</source>
        <translation>文件夹(&amp;D)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>ONNX models (*.onnx)</source>
        <translation>ONNX 模型 (*.onnx)</translation>
    </message>
    <message>
        <source>Clearing…</source>
        <translation>正在清除…</translation>
    </message>
    <message>
        <source>The library is in %1</source>
        <translation>图库位于 %1</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>正在计算大小…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>情况</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Read only in part</source>
        <translation>仅部分读取</translation>
    </message>
    <message>
        <source>Folder not read</source>
        <translation>文件夹未读取</translation>
    </message>
    <message>
        <source>File not read</source>
        <translation>文件未读取</translation>
    </message>
    <message>
        <source>Picture not decoded</source>
        <translation>图片未解码</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>These files are left as they are. One that can be read in part is in the library, and is never proposed as the best one while its group has an intact one.</source>
        <translation>这些文件保持不变。能部分读取的文件会收入图库，但只要组中有完好的文件，就不会推荐它为最佳。</translation>
    </message>
    <message>
        <source>&amp;Show in file manager</source>
        <translation>在文件管理器中显示(&amp;S)</translation>
    </message>
    <message>
        <source>Copy &amp;all</source>
        <translation>全部复制(&amp;A)</translation>
    </message>
    <message>
        <source>Copies every row that is shown</source>
        <translation>复制显示的所有行</translation>
    </message>
    <message>
        <source>Filter by name, folder or reason</source>
        <translation>按名称、文件夹或原因筛选</translation>
    </message>
    <message>
        <source>Filter the problems</source>
        <translation>筛选问题</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>在文件管理器中显示</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Every file could be read</source>
        <translation>所有文件均可读取</translation>
    </message>
    <message>
        <source>No problem matches</source>
        <translation>没有匹配的问题</translation>
    </message>
    <message>
        <source>Try fewer letters, or clear the filter.</source>
        <translation>请减少输入的字，或清除筛选。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files could not be read</source>
        <translation>
            <numerusform>%Ln 个文件无法读取</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 only in part</source>
        <translation>%1 个仅部分读取</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were read only in part</source>
        <translation>
            <numerusform>%Ln 个文件仅部分读取</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln folders could not be read</source>
        <translation>
            <numerusform>%Ln 个文件夹无法读取</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” cannot be shown: it is gone, or no file manager was found.</source>
        <translation>无法显示“%1”：它已不存在，或找不到文件管理器。</translation>
    </message>
    <message>
        <source>Save the rule</source>
        <translation>保存规则</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名称(&amp;N)：</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>A rule of this name is there; it will be replaced.</source>
        <translation>已有同名规则，将被替换。</translation>
    </message>
    <message>
        <source>This is the name of a built-in rule.</source>
        <translation>这是内置规则的名称。</translation>
    </message>
    <message>
        <source>Copies that may be marked</source>
        <translation>可以标记的副本</translation>
    </message>
    <message>
        <source>identical or look the same</source>
        <translation>完全相同或看起来一样</translation>
    </message>
    <message>
        <source>identical, or have the same pixels</source>
        <translation>完全相同，或像素相同</translation>
    </message>
    <message>
        <source>identical</source>
        <translation>完全相同</translation>
    </message>
    <message>
        <source>Mar&amp;k copies that are:</source>
        <translation>标记以下副本(&amp;K)：</translation>
    </message>
    <message>
        <source>differ in p&amp;laces</source>
        <translation>局部不同(&amp;L)</translation>
    </message>
    <message>
        <source>differ in &amp;colour</source>
        <translation>颜色不同(&amp;C)</translation>
    </message>
    <message>
        <source>differ t&amp;hroughout</source>
        <translation>整体不同(&amp;H)</translation>
    </message>
    <message>
        <source>are tur&amp;ned</source>
        <translation>旋转过(&amp;N)</translation>
    </message>
    <message>
        <source>are &amp;mirrored</source>
        <translation>镜像过(&amp;M)</translation>
    </message>
    <message>
        <source>show only a &amp;part</source>
        <translation>仅显示一部分(&amp;P)</translation>
    </message>
    <message>
        <source>are of a &amp;burst</source>
        <translation>属于连拍(&amp;B)</translation>
    </message>
    <message>
        <source>Also those that:</source>
        <translation>也包括：</translation>
    </message>
    <message>
        <source>Formats, the best first</source>
        <translation>格式，最佳在前</translation>
    </message>
    <message>
        <source>Pattern of the name</source>
        <translation>名称模式</translation>
    </message>
    <message>
        <source>C&amp;hoose folder…</source>
        <translation>选择文件夹(&amp;H)…</translation>
    </message>
    <message>
        <source>dupfinder knows no format of the name %1.</source>
        <translation>dupfinder 不认识名为 %1 的格式。</translation>
    </message>
    <message>
        <source>&amp;Formats:</source>
        <translation>格式(&amp;F)：</translation>
    </message>
    <message>
        <source>The best first, with commas between them.</source>
        <translation>最佳在前，用逗号分隔。</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>文件夹：</translation>
    </message>
    <message>
        <source>Of several folders the upper one wins.</source>
        <translation>有多个文件夹时，靠上的优先。</translation>
    </message>
    <message>
        <source>&amp;Pattern:</source>
        <translation>模式(&amp;P)：</translation>
    </message>
    <message>
        <source>* stands for any letters, ? for any one letter.</source>
        <translation>* 代表任意多个字符，? 代表任意一个字符。</translation>
    </message>
    <message>
        <source>Choose by rule</source>
        <translation>按规则选择</translation>
    </message>
    <message>
        <source>No criteria</source>
        <translation>没有条件</translation>
    </message>
    <message>
        <source>The best photo of each group is kept. Add a criterion to decide otherwise.</source>
        <translation>每组保留最佳照片。添加条件可改变选择。</translation>
    </message>
    <message>
        <source>Mark in all &amp;groups</source>
        <translation>在所有组中标记(&amp;G)</translation>
    </message>
    <message numerus="yes">
        <source>Mark in %Ln shown &amp;groups</source>
        <translation>
            <numerusform>在显示的 %Ln 个组中标记(&amp;G)</numerusform>
        </translation>
    </message>
    <message>
        <source>Criteria, the most important first</source>
        <translation>条件，最重要的在前</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>More important (Alt+Up)</source>
        <translation>更重要 (Alt+↑)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>下移(&amp;D)</translation>
    </message>
    <message>
        <source>Less important (Alt+Down)</source>
        <translation>更次要 (Alt+↓)</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>另存为(&amp;S)…</translation>
    </message>
    <message>
        <source>For&amp;get</source>
        <translation>删除(&amp;G)</translation>
    </message>
    <message>
        <source>Forgets the saved rule; its criteria stay here</source>
        <translation>删除已保存的规则；其条件仍留在这里</translation>
    </message>
    <message>
        <source>Mark in &amp;this group</source>
        <translation>在本组中标记(&amp;T)</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Rul&amp;e:</source>
        <translation>规则(&amp;E)：</translation>
    </message>
    <message>
        <source>The first criterion in which two photos of a group differ decides which one is kept; the others are marked. Drag the criteria into the order you want.</source>
        <translation>同组的两张照片由第一个能区分它们的条件决定保留哪张，其余的会被标记。可拖动条件调整顺序。</translation>
    </message>
    <message>
        <source>This only marks the copies; nothing is moved yet. What you decided by hand stays as it is. A rule never marks protected and look-alike photos, and photos that differ from the kept one only if you allow it above.</source>
        <translation>这只会标记副本，不会移动任何文件。您手动做出的选择不变。规则绝不标记受保护和形似的照片；与保留的照片有差异的，只有在上面允许后才会标记。</translation>
    </message>
    <message>
        <source>Choose folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Action or key</source>
        <translation>操作或按键</translation>
    </message>
    <message>
        <source>Search the shortcuts</source>
        <translation>搜索快捷键</translation>
    </message>
    <message>
        <source> or </source>
        <translation> 或 </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos have sidecars.</source>
        <translation>
            <numerusform>%Ln 张照片有附属文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Skip photos that have sidecars</source>
        <translation>跳过有附属文件的照片(&amp;S)</translation>
    </message>
    <message>
        <source>Skipped: it has a sidecar (%1)</source>
        <translation>已跳过：它有附属文件（%1）</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos have videos.</source>
        <translation>
            <numerusform>%Ln 张照片有视频。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Skip photos that have videos</source>
        <translation>跳过有视频的照片(&amp;S)</translation>
    </message>
    <message>
        <source>Skipped: it has a video (%1)</source>
        <translation>已跳过：它有视频（%1）</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos have RAW files.</source>
        <translation>
            <numerusform>%Ln 张照片有 RAW 文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Skip photos that have RAW files</source>
        <translation>跳过有 RAW 文件的照片(&amp;S)</translation>
    </message>
    <message>
        <source>Skipped: it has a RAW file (%1)</source>
        <translation>已跳过：它有 RAW 文件（%1）</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos have files that belong to them.</source>
        <translation>
            <numerusform>%Ln 张照片有关联文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Skip these photos</source>
        <translation>跳过这些照片(&amp;S)</translation>
    </message>
    <message>
        <source>Skipped: %1 belongs to it</source>
        <translation>已跳过：%1 与它关联</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>Move them too?</source>
        <translation>
            <numerusform>要一起移动吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>Move the &amp;photos only</source>
        <translation>仅移动照片(&amp;P)</translation>
    </message>
    <message>
        <source>Move &amp;both</source>
        <translation>两者都移动(&amp;B)</translation>
    </message>
    <message>
        <source>The photo that stays has no such file: %1 is the only one.</source>
        <translation>保留的照片没有这种文件：%1 是唯一的一份。</translation>
    </message>
    <message>
        <source>The photos that stay have no such files: these %1 are the only ones.</source>
        <translation>保留的照片没有这种文件：这 %1 个文件都是唯一的一份。</translation>
    </message>
    <message>
        <source>Recently trashed</source>
        <translation>最近移到回收站的文件</translation>
    </message>
    <message>
        <source>What went to the trash can be put back where it was, as long as the trash is not emptied; what was moved or replaced by a link, too. Nothing that is there now is overwritten.</source>
        <translation>只要回收站未清空，移到其中的文件就可以放回原处；移到别处或被链接替换的文件也可以。不会覆盖现有的任何文件。</translation>
    </message>
    <message>
        <source>Search by name, folder or status</source>
        <translation>按名称、文件夹或状态搜索</translation>
    </message>
    <message>
        <source>Search what was trashed</source>
        <translation>搜索已移到回收站的文件</translation>
    </message>
    <message>
        <source>&amp;Put back</source>
        <translation>放回原处(&amp;P)</translation>
    </message>
    <message>
        <source>Put back &amp;whole batch</source>
        <translation>放回整批文件(&amp;W)</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>放回原处</translation>
    </message>
    <message>
        <source>Nothing was moved to the trash</source>
        <translation>没有移到回收站的文件</translation>
    </message>
    <message>
        <source>What you move to the trash is listed here, and can be put back.</source>
        <translation>您移到回收站的文件会列在这里，并可放回原处。</translation>
    </message>
    <message>
        <source>No file matches</source>
        <translation>没有匹配的文件</translation>
    </message>
    <message>
        <source>dupfinder is busy; files can be put back as soon as it is done.</source>
        <translation>dupfinder 正忙；工作完成后即可放回文件。</translation>
    </message>
    <message>
        <source>%1 of %2 files shown</source>
        <translation>显示 %1 / %2 个文件</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Not moved yet</source>
        <translation>尚未移动</translation>
    </message>
    <message>
        <source>Being moved</source>
        <translation>正在移动</translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation>在回收站中</translation>
    </message>
    <message>
        <source>Not moved</source>
        <translation>未移动</translation>
    </message>
    <message>
        <source>Being put back</source>
        <translation>正在放回</translation>
    </message>
    <message>
        <source>Put back</source>
        <comment>state of a file</comment>
        <translation>已放回</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>已丢失</translation>
    </message>
    <message>
        <source>hard link</source>
        <translation>硬链接</translation>
    </message>
    <message>
        <source>reflink</source>
        <translation>reflink</translation>
    </message>
    <message numerus="yes">
        <source>%Ln put back</source>
        <translation>
            <numerusform>%Ln 个已放回</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not replaced</source>
        <translation>
            <numerusform>%Ln 个未替换</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not moved</source>
        <translation>
            <numerusform>%Ln 个未移动</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not moved yet</source>
        <translation>
            <numerusform>%Ln 个尚未移动</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln being put back</source>
        <translation>
            <numerusform>%Ln 个正在放回</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lost</source>
        <translation>
            <numerusform>%Ln 个已丢失</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in the trash</source>
        <translation>
            <numerusform>%Ln 个在回收站中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in a folder</source>
        <translation>
            <numerusform>%Ln 个在文件夹中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln replaced by hard links</source>
        <translation>
            <numerusform>%Ln 个已用硬链接替换</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln replaced by reflinks</source>
        <translation>
            <numerusform>%Ln 个已用 reflink 替换</numerusform>
        </translation>
    </message>
    <message>
        <source>Not replaced</source>
        <translation>未替换</translation>
    </message>
    <message>
        <source>%1, could not be put back</source>
        <translation>%1，无法放回</translation>
    </message>
    <message>
        <source>Moved to %1</source>
        <translation>已移到 %1</translation>
    </message>
    <message>
        <source>Shares the space of the kept file (%1)</source>
        <translation>与保留的文件共用空间（%1）</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>连同 %1</translation>
    </message>
    <message>
        <source>No copy stays</source>
        <translation>没有保留的副本</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>Differ from the picture that stays</source>
        <translation>与保留的照片有差异</translation>
    </message>
    <message>
        <source>Goes to the trash</source>
        <translation>移到回收站</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>no copy stays</source>
        <translation>没有保留的副本</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos</source>
        <translation>
            <numerusform>%Ln 张照片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These are the last copies of %Ln pictures.</source>
        <translation>
            <numerusform>这些是 %Ln 张照片的最后副本。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move these &amp;last copies too</source>
        <translation>
            <numerusform>最后的副本也移动(&amp;L)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave unticked to keep them.</source>
        <translation>
            <numerusform>不勾选则保留。</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave unticked to keep them and trash the rest.</source>
        <translation>不勾选则保留它们，其余的移到回收站。</translation>
    </message>
    <message>
        <source>No group matches the filter</source>
        <translation>没有符合筛选的组</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>Show the next or previous group</source>
        <translation>显示下一组或上一组</translation>
    </message>
    <message>
        <source>↓ or ↑</source>
        <translation>↓ 或 ↑</translation>
    </message>
    <message>
        <source>Confirm the group, and go on</source>
        <translation>确认本组并继续</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Enter</translation>
    </message>
    <message numerus="yes">
        <source>%Ln marked</source>
        <translation>
            <numerusform>已标记 %Ln 张</numerusform>
        </translation>
    </message>
    <message>
        <source>every copy is marked</source>
        <translation>所有副本都已标记</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation>已核对</translation>
    </message>
    <message>
        <source>The group of “%1” (%2) is hidden; it comes back when a new file joins.</source>
        <translation>“%1”所在的组（%2）已隐藏；有新文件加入时会重新出现。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups are hidden; each comes back when a new file joins.</source>
        <translation>
            <numerusform>已隐藏 %Ln 个组；有新文件加入时会重新出现。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no duplicate of the others in its group from now on.</source>
        <translation>“%1”今后不再是组中其他照片的重复项。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are no duplicates of any other in their groups from now on.</source>
        <translation>
            <numerusform>%Ln 个文件今后不再是所在组中其他照片的重复项。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is identical to another file of its group: only the whole group can be hidden.</source>
        <translation>“%1”与组中另一个文件完全相同：只能隐藏整个组。</translation>
    </message>
    <message>
        <source>“%1” and “%2” are identical: only the whole group can be hidden.</source>
        <translation>“%1”与“%2”完全相同：只能隐藏整个组。</translation>
    </message>
    <message>
        <source>“%1” and “%2” are no duplicates of one another from now on.</source>
        <translation>“%1”与“%2”今后不再互为重复项。</translation>
    </message>
    <message>
        <source>Both still resemble the kept file, and stay in its group.</source>
        <translation>两者仍与保留的文件相似，留在它的组中。</translation>
    </message>
    <message>
        <source>Looking for duplicates…</source>
        <translation>正在查找重复项…</translation>
    </message>
    <message>
        <source>Groups appear as they are found. You can use Find now.</source>
        <translation>找到的组会陆续显示。现在可以使用“查找”。</translation>
    </message>
    <message>
        <source>Not compared yet</source>
        <translation>尚未比较</translation>
    </message>
    <message>
        <source>Duplicates are found when all photos are compared with one another.</source>
        <translation>所有照片相互比较之后，才能找出重复项。</translation>
    </message>
    <message>
        <source>Compare now</source>
        <translation>立即比较</translation>
    </message>
    <message>
        <source>No groups at this similarity</source>
        <translation>此相似度下没有组</translation>
    </message>
    <message>
        <source>There are some if their photos may differ more.</source>
        <translation>如果允许更大的差异，会有一些组。</translation>
    </message>
    <message>
        <source>Allow more difference</source>
        <translation>允许更大差异</translation>
    </message>
    <message>
        <source>Among %1, none is a copy of another.</source>
        <translation>%1中没有任何一张是另一张的副本。</translation>
    </message>
    <message>
        <source>No duplicates</source>
        <translation>没有重复项</translation>
    </message>
    <message>
        <source>No folder yet</source>
        <translation>还没有文件夹</translation>
    </message>
    <message>
        <source>Add a folder of photos to find duplicates in. Nothing in it is changed.</source>
        <translation>添加一个照片文件夹来查找重复项。其中的内容不会改变。</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>添加文件夹…</translation>
    </message>
    <message>
        <source>The folder is out of reach</source>
        <translation>无法访问该文件夹</translation>
    </message>
    <message>
        <source>Connect the drive, or remove the folder from the list at the left.</source>
        <translation>请连接驱动器，或从左侧列表中移除该文件夹。</translation>
    </message>
    <message>
        <source>There are no photos in these folders</source>
        <translation>这些文件夹中没有图片</translation>
    </message>
    <message>
        <source>Add another folder, or put pictures into this one and rescan.</source>
        <translation>请添加其他文件夹，或在此文件夹中放入图片后重新扫描。</translation>
    </message>
    <message>
        <source>Export groups</source>
        <translation>导出组</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>CSV 表格 (*.csv)</translation>
    </message>
    <message>
        <source>JSON document (*.json)</source>
        <translation>JSON 文档 (*.json)</translation>
    </message>
    <message>
        <source>%1 written to “%2”.</source>
        <translation>已将 %1写入“%2”。</translation>
    </message>
    <message>
        <source>Name or folder</source>
        <translation>名称或文件夹</translation>
    </message>
    <message>
        <source>Search groups by name or folder</source>
        <translation>按名称或文件夹搜索组</translation>
    </message>
    <message>
        <source>Format, date, and folders</source>
        <translation>格式、日期和文件夹</translation>
    </message>
    <message>
        <source>Clear the search, then all filters</source>
        <translation>先清除搜索，再清除所有筛选</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message numerus="yes">
        <source>Filter, %Ln are on</source>
        <translation>
            <numerusform>筛选，已启用 %Ln 项</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 of %2 groups</source>
        <translation>%1 / %2 个组</translation>
    </message>
    <message>
        <source>in “%3”</source>
        <translation>位于“%3”</translation>
    </message>
    <message>
        <source>All</source>
        <comment>filter</comment>
        <translation>全部</translation>
    </message>
    <message>
        <source>Identical</source>
        <comment>filter</comment>
        <translation>完全相同</translation>
    </message>
    <message>
        <source>Similar</source>
        <comment>filter</comment>
        <translation>近似</translation>
    </message>
    <message>
        <source>Edited</source>
        <comment>filter</comment>
        <translation>已编辑</translation>
    </message>
    <message>
        <source>Turned</source>
        <comment>filter</comment>
        <translation>旋转</translation>
    </message>
    <message>
        <source>Crops</source>
        <comment>filter</comment>
        <translation>裁剪</translation>
    </message>
    <message>
        <source>Bursts</source>
        <comment>filter</comment>
        <translation>连拍</translation>
    </message>
    <message>
        <source>Marked</source>
        <comment>filter</comment>
        <translation>已标记</translation>
    </message>
    <message>
        <source>Unreviewed</source>
        <comment>filter</comment>
        <translation>未核对</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>已编辑</translation>
    </message>
    <message>
        <source>Crops</source>
        <translation>裁剪</translation>
    </message>
    <message>
        <source>&amp;Taken between</source>
        <translation>拍摄日期介于(&amp;T)</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>起始日期</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>Only &amp;between different folders</source>
        <translation>仅在不同文件夹之间(&amp;B)</translation>
    </message>
    <message>
        <source>Only &amp;within one folder</source>
        <translation>仅在同一文件夹内(&amp;W)</translation>
    </message>
    <message>
        <source>Only copies of what is &amp;in</source>
        <translation>仅限以下文件夹内照片的副本(&amp;I)</translation>
    </message>
    <message>
        <source>The folder that stays</source>
        <translation>保留的文件夹</translation>
    </message>
    <message>
        <source>Its photos stay; a rule marks only the others.</source>
        <translation>其中的照片保留；规则只标记其他照片。</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>重置(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>格式(&amp;F)：</translation>
    </message>
    <message>
        <source>Any format</source>
        <translation>任何格式</translation>
    </message>
    <message>
        <source>All pictures at once, in step</source>
        <translation>同时显示所有照片，同步缩放</translation>
    </message>
    <message>
        <source>Two pictures side by side</source>
        <translation>并排显示两张照片</translation>
    </message>
    <message>
        <source>Hide this group until a new picture joins it</source>
        <translation>隐藏本组，直到有新照片加入</translation>
    </message>
    <message>
        <source>Info about the current picture</source>
        <translation>当前照片的信息</translation>
    </message>
    <message>
        <source>Every copy is marked: none would stay</source>
        <translation>所有副本都已标记：一张都不会留下</translation>
    </message>
    <message>
        <source>frees %1</source>
        <translation>释放 %1</translation>
    </message>
    <message>
        <source>✓ reviewed</source>
        <translation>✓ 已核对</translation>
    </message>
    <message numerus="yes">
        <source>%Ln only linked</source>
        <translation>
            <numerusform>%Ln 张仅间接相似</numerusform>
        </translation>
    </message>
    <message>
        <source>Burst: %1</source>
        <translation>连拍：%1</translation>
    </message>
    <message>
        <source>burst: different moments</source>
        <translation>连拍：不同瞬间</translation>
    </message>
    <message>
        <source>No marked photo is an identical copy: only those can be replaced by links.</source>
        <translation>已标记的照片都不是完全相同的副本：只有完全相同的才能用链接替换。</translation>
    </message>
    <message>
        <source>Files are being moved; wait until that is done, or stop it.</source>
        <translation>正在移动文件；请等待完成，或将其停止。</translation>
    </message>
    <message>
        <source>its name is not valid UTF-8</source>
        <translation>其名称不是有效的 UTF-8</translation>
    </message>
    <message>
        <source>Nothing is marked.</source>
        <translation>没有标记任何照片。</translation>
    </message>
    <message>
        <source>The marks have changed in the meantime. Try again.</source>
        <translation>标记在此期间有变化。请重试。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files (%1) moved to “%2”.</source>
        <translation>
            <numerusform>已将 %Ln 个文件（%1）移到“%2”。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln copies replaced by links, %1 freed.</source>
        <translation>
            <numerusform>已用链接替换 %Ln 个副本，释放 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Then it was stopped; the rest stays as it is.</source>
        <translation>随后被停止；其余的保持不变。</translation>
    </message>
    <message>
        <source>and others</source>
        <translation>以及其他</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files stay as they are:</source>
        <translation>
            <numerusform>%Ln 个文件保持不变：</numerusform>
        </translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>组</translation>
    </message>
    <message>
        <source>Photos of the group</source>
        <translation>组中的照片</translation>
    </message>
    <message>
        <source>Its folder is protected: its files never go to the trash.</source>
        <translation>所在文件夹受保护：其中的文件绝不会移到回收站。</translation>
    </message>
    <message>
        <source>This was the last group.</source>
        <translation>这是最后一组。</translation>
    </message>
    <message>
        <source>Your decision is being written; try again in a moment.</source>
        <translation>正在写入您的决定；请稍后再试。</translation>
    </message>
    <message>
        <source>Si&amp;milarity</source>
        <translation>相似度(&amp;M)</translation>
    </message>
    <message>
        <source>Most to free first</source>
        <translation>可释放最多的在前</translation>
    </message>
    <message>
        <source>Most copies first</source>
        <translation>副本最多的在前</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>最新的在前</translation>
    </message>
    <message>
        <source>Folder and name</source>
        <translation>文件夹和名称</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>One group</source>
        <translation>单个组</translation>
    </message>
    <message>
        <source>Show one group at a time</source>
        <translation>一次显示一个组</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>所有组</translation>
    </message>
    <message>
        <source>Show all groups below one another</source>
        <translation>从上到下显示所有组</translation>
    </message>
    <message>
        <source>All marks were removed.</source>
        <translation>已移除所有标记。</translation>
    </message>
    <message numerus="yes">
        <source>Keeps %Ln photos</source>
        <translation>
            <numerusform>保留 %Ln 张照片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>marks %Ln photos</source>
        <translation>
            <numerusform>标记 %Ln 张照片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln copies differ and stay</source>
        <translation>
            <numerusform>%Ln 张有差异的副本保留</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Keep in each group</source>
        <translation>每组保留(&amp;K)</translation>
    </message>
    <message>
        <source>Mark all but the best copy in every group</source>
        <translation>在每组中标记除最佳副本外的所有副本</translation>
    </message>
    <message>
        <source>&amp;Accept all</source>
        <translation>全部接受(&amp;A)</translation>
    </message>
    <message>
        <source>Clear &amp;marks</source>
        <translation>清除标记(&amp;M)</translation>
    </message>
    <message>
        <source>Reviewed groups</source>
        <translation>已核对的组</translation>
    </message>
    <message>
        <source>%1 of %2 reviewed</source>
        <translation>已核对 %1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups. You can free %1.</source>
        <translation>
            <numerusform>%Ln 个组。可释放 %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %Ln proposed copies</source>
        <translation>
            <numerusform>标记 %Ln 个建议的副本</numerusform>
        </translation>
    </message>
    <message>
        <source>in these %1 groups</source>
        <translation>（仅限这 %1 个组）</translation>
    </message>
    <message>
        <source>Remove all marks</source>
        <translation>移除所有标记</translation>
    </message>
    <message>
        <source>Remove all marks, and end the rule “%1”</source>
        <translation>移除所有标记，并停用规则“%1”</translation>
    </message>
    <message>
        <source>Not all groups are found yet</source>
        <translation>尚未找到所有组</translation>
    </message>
    <message>
        <source>Choosing…</source>
        <translation>正在选择…</translation>
    </message>
    <message>
        <source>Nothing is marked</source>
        <translation>没有标记</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln to &amp;Trash</source>
        <translation>
            <numerusform>将 %Ln 张移到回收站(&amp;T)</numerusform>
        </translation>
    </message>
    <message>
        <source>Move to &amp;Trash</source>
        <translation>移到回收站(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Keep: %1</source>
        <translation>保留：%1(&amp;K)</translation>
    </message>
    <message numerus="yes">
        <source>In %Ln shown groups:</source>
        <translation>
            <numerusform>在显示的 %Ln 个组中：</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Other rule…</source>
        <translation>其他规则(&amp;O)…</translation>
    </message>
    <message>
        <source>To the left, only pictures that are almost equal form a group; to the right, also those that are similar. Brightened and mirrored copies can be equal by this measure: each says how it differs. Where groups join, another photo may be the best one, so that what can be freed may shrink.</source>
        <translation>越靠左，只有几乎相同的照片才会归入一组；越靠右，相似的照片也会归入。按此标准，调亮和镜像过的副本也可能算作相同：每张都会注明差异。如有组被合并，最佳照片可能会变，可释放的空间因而可能减少。</translation>
    </message>
    <message>
        <source>Similarity: %1</source>
        <translation>相似度：%1</translation>
    </message>
    <message>
        <source>How similar pictures of a group are: %1</source>
        <translation>组内照片的相似程度：%1</translation>
    </message>
    <message>
        <source>Copies can go when all groups are found.</source>
        <translation>找到所有组之后才能移走副本。</translation>
    </message>
    <message>
        <source>“%1” does not go to the trash: %2.</source>
        <translation>“%1”不会移到回收站：%2。</translation>
    </message>
    <message>
        <source>Some of your protected folders may be lost, with a damaged file. Protect them again. Until you confirm that the list is complete, nothing goes to the trash.</source>
        <translation>由于文件损坏，部分受保护文件夹可能已丢失。请重新设置保护。在您确认列表完整之前，不会将任何文件移到回收站。</translation>
    </message>
    <message>
        <source>The List Is Complete</source>
        <translation>确认列表完整</translation>
    </message>
    <message numerus="yes">
        <source>%Ln moved to the trash (%1).</source>
        <translation>
            <numerusform>已将 %Ln 张移到回收站（%1）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln moved to the trash with %2 (%1).</source>
        <translation>
            <numerusform>已将 %Ln 张连同 %2移到回收站（%1）。</numerusform>
        </translation>
    </message>
    <message>
        <source>Then it was stopped; the rest stays where it is.</source>
        <translation>随后被停止；其余的留在原处。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were not moved:</source>
        <translation>
            <numerusform>%Ln 个文件未移动：</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln restored.</source>
        <translation>
            <numerusform>已恢复 %Ln 张。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln skipped.</source>
        <translation>
            <numerusform>已跳过 %Ln 张。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were not put back:</source>
        <translation>
            <numerusform>%Ln 个文件未放回：</numerusform>
        </translation>
    </message>
    <message>
        <source>Then it was stopped; the rest is still in the trash.</source>
        <translation>随后被停止；其余的仍在回收站中。</translation>
    </message>
    <message>
        <source> and %1 more</source>
        <translation> 及另外 %1 个</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files stay without their photos:</source>
        <translation>
            <numerusform>%Ln 个文件留在原处，其照片已移走：</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos were read and are not compared with the others yet.</source>
        <translation>
            <numerusform>%Ln 张照片已读取，但尚未与其他照片比较。</numerusform>
        </translation>
    </message>
    <message>
        <source>These groups are those so far; there may be more.</source>
        <translation>这是目前找到的组，可能还有更多。</translation>
    </message>
    <message>
        <source>Drop your photo folder</source>
        <translation>拖放照片文件夹</translation>
    </message>
    <message>
        <source>dupfinder reads it and shows which photos are there more than once.</source>
        <translation>dupfinder 会读取它，并显示哪些照片有重复。</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>Never deletes for good</source>
        <translation>绝不永久删除</translation>
    </message>
    <message>
        <source>Every move can be undone</source>
        <translation>每次移动都可撤销</translation>
    </message>
    <message>
        <source>Works offline</source>
        <translation>离线工作</translation>
    </message>
    <message>
        <source>Ve&amp;rified</source>
        <translation>已验证(&amp;R)</translation>
    </message>
    <message>
        <source>Loo&amp;k-alikes</source>
        <translation>形似(&amp;K)</translation>
    </message>
    <message>
        <source>Copies that passed the closer comparison</source>
        <translation>通过了进一步比较的副本</translation>
    </message>
    <message>
        <source>Similar at first sight, but the closer comparison says otherwise</source>
        <translation>乍看相似，但进一步比较后并非如此</translation>
    </message>
    <message>
        <source>Best match</source>
        <translation>最佳匹配</translation>
    </message>
    <message>
        <source>Most changed</source>
        <translation>变化最大</translation>
    </message>
    <message>
        <source>Largest</source>
        <comment>sort order</comment>
        <translation>最大</translation>
    </message>
    <message>
        <source>Newest</source>
        <comment>sort order</comment>
        <translation>最新</translation>
    </message>
    <message>
        <source>Oldest</source>
        <comment>sort order</comment>
        <translation>最旧</translation>
    </message>
    <message>
        <source>&amp;Sort:</source>
        <translation>排序(&amp;S)：</translation>
    </message>
    <message>
        <source>Show:</source>
        <translation>显示：</translation>
    </message>
    <message>
        <source>F&amp;older:</source>
        <translation>文件夹(&amp;O)：</translation>
    </message>
    <message>
        <source>All folders</source>
        <translation>所有文件夹</translation>
    </message>
    <message>
        <source>&amp;Choose picture…</source>
        <translation>选择图片(&amp;C)…</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Take the picture away</source>
        <translation>移走图片</translation>
    </message>
    <message>
        <source>The file is damaged; a part of the picture is missing or broken.</source>
        <translation>文件已损坏；图片有部分缺失或毁坏。</translation>
    </message>
    <message>
        <source>The picture has too little contrast to compare; only identical ones are found.</source>
        <translation>图片的对比度太低，无法比较；只能找到完全相同的。</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>粘贴的图片</translation>
    </message>
    <message>
        <source>Dropped picture</source>
        <translation>拖入的图片</translation>
    </message>
    <message>
        <source>Fetch this picture from %1? Nothing is sent but the request itself.</source>
        <translation>要从 %1 获取此图片吗？除请求本身外不会发送任何内容。</translation>
    </message>
    <message>
        <source>Fe&amp;tch</source>
        <translation>获取(&amp;T)</translation>
    </message>
    <message>
        <source>Add the folder “%1” to the library?</source>
        <translation>将文件夹“%1”添加到图库？</translation>
    </message>
    <message>
        <source>Add %1 folders to the library?</source>
        <translation>将 %1 个文件夹添加到图库？</translation>
    </message>
    <message>
        <source>&amp;Yes, add</source>
        <translation>是，添加(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>否(&amp;N)</translation>
    </message>
    <message>
        <source>The picture before</source>
        <translation>上一张图片</translation>
    </message>
    <message>
        <source>The next picture</source>
        <translation>下一张图片</translation>
    </message>
    <message>
        <source>Only pictures, folders and web addresses can be dropped.</source>
        <translation>只能拖放图片、文件夹和网址。</translation>
    </message>
    <message>
        <source>There is no picture in what was dropped.</source>
        <translation>拖放的内容中没有图片。</translation>
    </message>
    <message>
        <source>This could not be searched for</source>
        <translation>无法查找此内容</translation>
    </message>
    <message>
        <source>%1 isn&apos;t a picture dupfinder can open</source>
        <translation>%1 不是 dupfinder 能打开的图片</translation>
    </message>
    <message>
        <source>it is %1</source>
        <translation>这是%1</translation>
    </message>
    <message>
        <source>Among %1.</source>
        <translation>已在 %1中查找。</translation>
    </message>
    <message>
        <source>The library is empty</source>
        <translation>图库为空</translation>
    </message>
    <message>
        <source>Add a folder of photos to search in.</source>
        <translation>添加一个照片文件夹以供查找。</translation>
    </message>
    <message>
        <source>Nothing is as similar as that</source>
        <translation>没有达到此相似度的照片</translation>
    </message>
    <message>
        <source>The nearest is %1 away.</source>
        <translation>最接近的相差 %1。</translation>
    </message>
    <message>
        <source>Show the nearest</source>
        <translation>显示最接近的</translation>
    </message>
    <message>
        <source>Everything found is hidden</source>
        <translation>找到的都已隐藏</translation>
    </message>
    <message>
        <source>The filters above leave nothing over.</source>
        <translation>经上方筛选后没有剩余结果。</translation>
    </message>
    <message>
        <source>Nothing resembles this picture</source>
        <translation>没有与此图片相似的照片</translation>
    </message>
    <message>
        <source>Photos that resemble the query</source>
        <translation>与查询图片相似的照片</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>No file could be made of this picture: %1.</source>
        <translation>无法将此图片存为文件：%1。</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>Drop or choose another picture.</source>
        <translation>请拖放或选择其他图片。</translation>
    </message>
    <message>
        <source>Find every copy of a picture</source>
        <translation>查找图片的所有副本</translation>
    </message>
    <message>
        <source>Add a folder of photos first. Nothing in it is changed.</source>
        <translation>请先添加一个照片文件夹。其中的内容不会改变。</translation>
    </message>
    <message>
        <source>Drop, paste or choose a picture to see its copies among %1.</source>
        <translation>拖放、粘贴或选择一张图片，在 %1中查看它的副本。</translation>
    </message>
    <message>
        <source>Drop, paste or choose a picture to see its copies.</source>
        <translation>拖放、粘贴或选择一张图片，查看它的副本。</translation>
    </message>
    <message>
        <source>Which picture are you looking for?</source>
        <translation>您要找哪张图片？</translation>
    </message>
    <message>
        <source>Choose picture…</source>
        <translation>选择图片…</translation>
    </message>
    <message>
        <source>Picture to find</source>
        <translation>要查找的图片</translation>
    </message>
    <message>
        <source>Three steps</source>
        <translation>三个步骤</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>后退(&amp;B)</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>拖放</translation>
    </message>
    <message>
        <source>Drop your photo folder on the window. dupfinder reads it, and changes nothing in it.</source>
        <translation>将照片文件夹拖放到窗口上。dupfinder 会读取它，不会改变其中的任何内容。</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Look at each group of copies. The best photo stays. Copies that are certain are marked.</source>
        <translation>查看每组副本。最佳照片会保留，确定无疑的副本会被标记。</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>Move what is marked to the trash. Undo brings it back, even after a restart.</source>
        <translation>将已标记的照片移到回收站。“撤销”可以放回，重启后也可以。</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>完成(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一步(&amp;N)</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>第 %1 步，共 %2 步</translation>
    </message>
    <message>
        <source>F&amp;orward</source>
        <translation>前进(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>预览(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Compare with the picture</source>
        <translation>与查询图片比较(&amp;C)</translation>
    </message>
    <message>
        <source>Show in Re&amp;view</source>
        <translation>在“核对”中显示(&amp;V)</translation>
    </message>
    <message>
        <source>Find again: %1</source>
        <translation>再次查找：%1</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation>清除此列表(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>Find si&amp;milar</source>
        <translation>查找相似(&amp;M)</translation>
    </message>
    <message>
        <source>Copy &amp;path</source>
        <translation>复制路径(&amp;P)</translation>
    </message>
    <message>
        <source>Copy p&amp;icture</source>
        <translation>复制图片(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Exclude from the library</source>
        <translation>从图库中排除(&amp;E)</translation>
    </message>
    <message>
        <source>Exclude its &amp;folder</source>
        <translation>排除所在文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>P&amp;rotect its folder</source>
        <translation>保护所在文件夹(&amp;R)</translation>
    </message>
    <message>
        <source>Move to the &amp;trash…</source>
        <translation>移到回收站(&amp;T)…</translation>
    </message>
    <message>
        <source>Open &amp;with</source>
        <translation>打开方式(&amp;W)</translation>
    </message>
    <message>
        <source>Copied %1.</source>
        <translation>已复制 %1。</translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln paths.</source>
        <translation>
            <numerusform>已复制 %Ln 个路径。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is a folder of the list at the left; remove it there instead.</source>
        <translation>“%1”是左侧列表中的文件夹；请在列表中移除它。</translation>
    </message>
    <message>
        <source>“%1” was not opened: its name is not that of a picture, and the system might run it. Open it with a program of your choice.</source>
        <translation>未打开“%1”：它的名称不像图片，系统可能会运行它。请自行选择程序打开。</translation>
    </message>
    <message>
        <source>No program is known for this kind of file</source>
        <translation>没有可打开此类文件的程序</translation>
    </message>
    <message>
        <source>&amp;Other program…</source>
        <translation>其他程序(&amp;O)…</translation>
    </message>
    <message>
        <source>%1 could not be started.</source>
        <translation>无法启动 %1。</translation>
    </message>
    <message>
        <source>Copied the picture.</source>
        <translation>已复制图片。</translation>
    </message>
    <message>
        <source>No program is set for opening %1.</source>
        <translation>没有设定用于打开 %1 的程序。</translation>
    </message>
    <message>
        <source>%1 is not there any more, or its drive is not connected.</source>
        <translation>%1 已不存在，或其驱动器未连接。</translation>
    </message>
    <message>
        <source>Belongs to it: %1</source>
        <translation>关联文件：%1</translation>
    </message>
    <message>
        <source>Not moved to the trash: %1</source>
        <translation>未移到回收站：%1</translation>
    </message>
    <message>
        <source>Its folder is protected: it never goes to the trash</source>
        <translation>所在文件夹受保护：它绝不会移到回收站</translation>
    </message>
    <message>
        <source>To the trash, as you chose</source>
        <translation>移到回收站（由您选择）</translation>
    </message>
    <message>
        <source>To the trash, by the rule</source>
        <translation>移到回收站（按规则）</translation>
    </message>
    <message>
        <source>The file you are looking for, as it is in the library.</source>
        <translation>这是您查找的文件，已在图库中。</translation>
    </message>
    <message>
        <source>Kept because: %1.</source>
        <translation>保留原因：%1。</translation>
    </message>
    <message>
        <source>Its folder is out of reach now.</source>
        <translation>所在文件夹现在无法访问。</translation>
    </message>
    <message>
        <source>The file is damaged: a part of the picture is missing or broken.</source>
        <translation>文件已损坏：图片有部分缺失或毁坏。</translation>
    </message>
    <message>
        <source>Kept because: %1</source>
        <translation>保留原因：%1</translation>
    </message>
    <message>
        <source>Last copy</source>
        <translation>最后副本</translation>
    </message>
    <message>
        <source>This file</source>
        <translation>此文件</translation>
    </message>
    <message>
        <source>Out of reach</source>
        <translation>无法访问</translation>
    </message>
    <message>
        <source>Go to the next picture, or that below</source>
        <translation>转到下一张，或下方一张</translation>
    </message>
    <message>
        <source>→ or ↓</source>
        <translation>→ 或 ↓</translation>
    </message>
    <message>
        <source>Go to the previous picture, or that above</source>
        <translation>转到上一张，或上方一张</translation>
    </message>
    <message>
        <source>← or ↑</source>
        <translation>← 或 ↑</translation>
    </message>
    <message>
        <source>Next group, at the end of this one</source>
        <translation>在组末尾时转到下一组</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>PgDn</translation>
    </message>
    <message>
        <source>Previous group, at the start of this one</source>
        <translation>在组开头时转到上一组</translation>
    </message>
    <message>
        <source>Show the picture large</source>
        <translation>显示大图</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>取消选择</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Your choice</source>
        <translation>由您选择</translation>
    </message>
    <message>
        <source>Marked for the trash</source>
        <translation>已标记为移到回收站</translation>
    </message>
    <message>
        <source>Marked when you confirm the group</source>
        <translation>确认本组时标记</translation>
    </message>
    <message>
        <source>Compared with the best</source>
        <translation>与最佳照片比较</translation>
    </message>
    <message>
        <source>Compared with the query</source>
        <translation>与查询图片比较</translation>
    </message>
    <message>
        <source>Every byte is equal</source>
        <translation>每个字节都相同</translation>
    </message>
    <message>
        <source>Only the file differs</source>
        <translation>仅文件不同</translation>
    </message>
    <message>
        <source>the query</source>
        <translation>查询图片</translation>
    </message>
    <message>
        <source>Another moment of the same burst</source>
        <translation>同一连拍的另一瞬间</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 bits differ</source>
        <translation>
            <numerusform>%1 位中有 %Ln 位不同</numerusform>
        </translation>
    </message>
    <message>
        <source>Best: %1</source>
        <translation>最佳：%1</translation>
    </message>
    <message>
        <source>Stored turned</source>
        <translation>存储时已旋转</translation>
    </message>
    <message>
        <source>Damaged: a part is missing or broken</source>
        <translation>已损坏：有部分缺失或毁坏</translation>
    </message>
    <message>
        <source>Could not be decoded</source>
        <translation>无法解码</translation>
    </message>
    <message>
        <source>Out of reach now</source>
        <translation>现在无法访问</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>The file is gone</source>
        <translation>文件已不存在</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>无法读取文件</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>型号</translation>
    </message>
    <message>
        <source>ISO</source>
        <translation>ISO</translation>
    </message>
    <message>
        <source>No camera data in this file</source>
        <translation>此文件中没有相机数据</translation>
    </message>
    <message>
        <source>Info panel</source>
        <translation>信息面板</translation>
    </message>
    <message>
        <source>Select a photo to see what is known of it</source>
        <translation>选择一张照片以查看其信息</translation>
    </message>
    <message>
        <source>The window is too narrow for the info panel.</source>
        <translation>窗口太窄，无法显示信息面板。</translation>
    </message>
    <message>
        <source>Information on the photo</source>
        <translation>照片信息</translation>
    </message>
    <message>
        <source>Copy &amp;everything</source>
        <translation>全部复制(&amp;E)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>First picture</source>
        <translation>第一张</translation>
    </message>
    <message>
        <source>Last picture</source>
        <translation>最后一张</translation>
    </message>
    <message>
        <source>Mark for the trash, or unmark</source>
        <translation>标记为移到回收站，或取消标记</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>权限不足</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>不允许此操作</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>没有这个文件或文件夹</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>不是文件夹</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>是文件夹</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>设备空间不足</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>超出磁盘配额</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>输入/输出错误</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>只读文件系统</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>文件名过长</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>设备或资源正忙</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>打开的文件过多</translation>
    </message>
    <message>
        <source>Invalid cross-device link</source>
        <translation>跨设备链接无效</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>连接超时</translation>
    </message>
    <message>
        <source>Transport endpoint is not connected</source>
        <translation>传输端点未连接</translation>
    </message>
    <message>
        <source>Stale file handle</source>
        <translation>文件句柄已失效</translation>
    </message>
    <message>
        <source>No such device or address</source>
        <translation>没有这个设备或地址</translation>
    </message>
    <message>
        <source>not an image that can be read</source>
        <translation>不是可读取的图片</translation>
    </message>
    <message>
        <source>not an image that can be read, but %1</source>
        <translation>不是可读取的图片，而是%1</translation>
    </message>
    <message>
        <source>an SVG drawing</source>
        <translation>SVG 图形</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>PDF 文档</translation>
    </message>
    <message>
        <source>a PostScript document</source>
        <translation>PostScript 文档</translation>
    </message>
    <message>
        <source>a video</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>a ZIP archive</source>
        <translation>ZIP 压缩包</translation>
    </message>
    <message>
        <source>an OS/2 icon</source>
        <translation>OS/2 图标</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>damaged: a part of the picture is missing or broken</source>
        <translation>已损坏：图片有部分缺失或毁坏</translation>
    </message>
    <message>
        <source>damaged, or of an unknown kind</source>
        <translation>已损坏，或类型未知</translation>
    </message>
    <message>
        <source>damaged %1 file</source>
        <translation>%1 文件已损坏</translation>
    </message>
    <message>
        <source>damaged: %1 × %2 pixels do not fit into %3 bytes</source>
        <translation>已损坏：%3 字节容不下 %1 × %2 像素</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>文件为空</translation>
    </message>
    <message>
        <source>the file has changed</source>
        <translation>文件已更改</translation>
    </message>
    <message>
        <source>not a regular file</source>
        <translation>不是普通文件</translation>
    </message>
    <message>
        <source>not enough memory</source>
        <translation>内存不足</translation>
    </message>
    <message>
        <source>it was given up</source>
        <translation>已放弃</translation>
    </message>
    <message>
        <source>too large: the file has %1 MiB</source>
        <translation>过大：文件有 %1 MiB</translation>
    </message>
    <message>
        <source>too large: there is not enough memory to decode it</source>
        <translation>过大：内存不足，无法解码</translation>
    </message>
    <message>
        <source>too large: %1 × %2 pixels need %3 MiB, at most %4 are allowed</source>
        <translation>过大：%1 × %2 像素需要 %3 MiB，最多允许 %4</translation>
    </message>
    <message>
        <source>too large: %1 × %2 pixels need %3 MiB, at most %4 are allowed for so small a file</source>
        <translation>过大：%1 × %2 像素需要 %3 MiB，这么小的文件最多允许 %4</translation>
    </message>
    <message>
        <source>too many frames</source>
        <translation>帧数过多</translation>
    </message>
    <message>
        <source>too many frames before it</source>
        <translation>它之前的帧数过多</translation>
    </message>
    <message>
        <source>too many pages</source>
        <translation>页数过多</translation>
    </message>
    <message>
        <source>no decoder here reads more than the first frame</source>
        <translation>没有能读取第一帧之后内容的解码器</translation>
    </message>
    <message>
        <source>camera RAW files need rawpy (the extra raw), which is not installed</source>
        <translation>读取相机 RAW 文件需要 rawpy（附加组件 raw），但尚未安装</translation>
    </message>
    <message>
        <source>this camera RAW file has no preview that can be read</source>
        <translation>此相机 RAW 文件没有可读取的预览</translation>
    </message>
    <message>
        <source>JPEG XL files need pillow-jxl-plugin (the extra jxl), which is not installed</source>
        <translation>读取 JPEG XL 文件需要 pillow-jxl-plugin（附加组件 jxl），但尚未安装</translation>
    </message>
    <message>
        <source>HEIC files need pi-heif, which is not installed</source>
        <translation>读取 HEIC 文件需要 pi-heif，但尚未安装</translation>
    </message>
    <message>
        <source>PSD files that are packed in this way cannot be read</source>
        <translation>无法读取以这种方式压缩的 PSD 文件</translation>
    </message>
    <message>
        <source>PSD files of spot colours (multichannel) cannot be read</source>
        <translation>无法读取专色（多通道）PSD 文件</translation>
    </message>
    <message>
        <source>JPEG 2000 files in L*a*b* cannot be read</source>
        <translation>无法读取 L*a*b* 的 JPEG 2000 文件</translation>
    </message>
    <message>
        <source>JPEG files that state their height behind the picture cannot be read</source>
        <translation>无法读取在图像数据之后才标明高度的 JPEG 文件</translation>
    </message>
    <message>
        <source>%1-bit JPEG files cannot be read</source>
        <translation>无法读取 %1 位的 JPEG 文件</translation>
    </message>
    <message>
        <source>%1 scans of %2 × %3 pixels would take too long</source>
        <translation>%1 次扫描的 %2 × %3 像素图片耗时过长</translation>
    </message>
    <message>
        <source>BMP files of %1 bits that share them out to the colours in this way cannot be read</source>
        <translation>无法读取以这种方式为各颜色分配位数的 %1 位 BMP 文件</translation>
    </message>
    <message>
        <source>TIFF files packed with %1 cannot be read</source>
        <translation>无法读取用 %1 压缩的 TIFF 文件</translation>
    </message>
    <message>
        <source>TIFF files in the L*a*b* of fax machines cannot be read</source>
        <translation>无法读取传真机 L*a*b* 的 TIFF 文件</translation>
    </message>
    <message>
        <source>TIFF files of a camera&apos;s mosaic cannot be read</source>
        <translation>无法读取相机马赛克数据的 TIFF 文件</translation>
    </message>
    <message>
        <source>TIFF files of brightness by its logarithm cannot be read</source>
        <translation>无法读取以对数存储亮度的 TIFF 文件</translation>
    </message>
    <message>
        <source>TIFF files of colours by their logarithm cannot be read</source>
        <translation>无法读取以对数存储颜色的 TIFF 文件</translation>
    </message>
    <message>
        <source>TIFF files of %1-bit JPEG cannot be read</source>
        <translation>无法读取 %1 位 JPEG 的 TIFF 文件</translation>
    </message>
    <message>
        <source>TIFF files of %1-bit floating-point numbers cannot be read</source>
        <translation>无法读取 %1 位浮点数的 TIFF 文件</translation>
    </message>
    <message>
        <source>TIFF files of floating-point numbers that are no brightness cannot be read</source>
        <translation>无法读取浮点数不表示亮度的 TIFF 文件</translation>
    </message>
    <message>
        <source>TIFF files whose samples differ in depth cannot be read</source>
        <translation>无法读取各样本位深不同的 TIFF 文件</translation>
    </message>
    <message>
        <source>TIFF files with brightness and colours stored apart cannot be read</source>
        <translation>无法读取亮度与颜色分开存储的 TIFF 文件</translation>
    </message>
    <message>
        <source>TIFF files of %1 samples of %2 bits a pixel cannot be read</source>
        <translation>无法读取每像素 %1 个 %2 位样本的 TIFF 文件</translation>
    </message>
    <message>
        <source>TIFF files of %1-bit samples cannot be read</source>
        <translation>无法读取 %1 位样本的 TIFF 文件</translation>
    </message>
    <message>
        <source>cannot be encoded as JPEG</source>
        <translation>无法编码为 JPEG</translation>
    </message>
    <message>
        <source>the drive or network does not answer</source>
        <translation>驱动器或网络没有响应</translation>
    </message>
    <message>
        <source>the drive or network did not answer for %1</source>
        <translation>驱动器或网络已有 %1没有响应</translation>
    </message>
    <message>
        <source>the drive does not answer: %1 files were not read</source>
        <translation>驱动器没有响应：%1 个文件未读取</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>a second</source>
        <translation>1 秒</translation>
    </message>
    <message>
        <source>decoding it took longer than %1</source>
        <translation>解码用时超过 %1</translation>
    </message>
    <message>
        <source>the decoder broke down on this file</source>
        <translation>解码器处理此文件时出现故障</translation>
    </message>
    <message>
        <source>the decoder crashed on this file (%1)</source>
        <translation>解码器处理此文件时崩溃（%1）</translation>
    </message>
    <message>
        <source>No process can be started to decode images in: %1.</source>
        <translation>无法启动解码图片的进程：%1。</translation>
    </message>
    <message>
        <source>This is a folder, not an image: %1</source>
        <translation>这是文件夹，不是图片：%1</translation>
    </message>
    <message>
        <source>%1 cannot be read as an image: %2.</source>
        <translation>%1 无法作为图片读取：%2。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>无法读取 %1：%2。</translation>
    </message>
    <message>
        <source>only in the cloud: reading it would download it</source>
        <translation>仅在云端：读取它会触发下载</translation>
    </message>
    <message>
        <source>dupfinder keeps its own data in this folder, which is not indexed</source>
        <translation>dupfinder 的数据保存在此文件夹中，不会编入索引</translation>
    </message>
    <message>
        <source>dupfinder keeps its own data in this folder, so nothing in it is indexed</source>
        <translation>dupfinder 的数据保存在此文件夹中，其中的内容都不会编入索引</translation>
    </message>
    <message>
        <source>the folder lies in the trash</source>
        <translation>文件夹位于回收站中</translation>
    </message>
    <message>
        <source>the folder is excluded</source>
        <translation>文件夹已排除</translation>
    </message>
    <message>
        <source>not a folder</source>
        <translation>不是文件夹</translation>
    </message>
    <message>
        <source>no such folder</source>
        <translation>没有这个文件夹</translation>
    </message>
    <message>
        <source>no permission to read the folder</source>
        <translation>没有读取该文件夹的权限</translation>
    </message>
    <message>
        <source>the folder cannot be read (%1)</source>
        <translation>无法读取文件夹（%1）</translation>
    </message>
    <message>
        <source>its drive does not answer: %1 other folders there were not looked at</source>
        <translation>其驱动器没有响应：那里的另外 %1 个文件夹未检查</translation>
    </message>
    <message>
        <source>The library %1 cannot be used: %2.</source>
        <translation>无法使用图库 %1：%2。</translation>
    </message>
    <message>
        <source>%1 is a database of another program; rename it, or choose another folder with --data-dir.</source>
        <translation>%1 是其他程序的数据库；请将它改名，或用 --data-dir 选择其他文件夹。</translation>
    </message>
    <message>
        <source>The library %1 is not there any more; start dupfinder again.</source>
        <translation>图库 %1 已不存在；请重新启动 dupfinder。</translation>
    </message>
    <message>
        <source>The library %1 cannot be written: its folder or the file may only be read. Change their permissions, or choose another folder with --data-dir.</source>
        <translation>无法写入图库 %1：其文件夹或文件为只读。请更改权限，或用 --data-dir 选择其他文件夹。</translation>
    </message>
    <message>
        <source>No space is left for the library %1; what is in it already is kept.</source>
        <translation>没有空间可供图库 %1 使用；其中已有的内容会保留。</translation>
    </message>
    <message>
        <source>Another program holds the library %1; try again.</source>
        <translation>图库 %1 正被其他程序占用；请重试。</translation>
    </message>
    <message>
        <source>The library %1 was written by a later version of dupfinder; update dupfinder, or choose another folder with --data-dir.</source>
        <translation>图库 %1 由更新版本的 dupfinder 写入；请更新 dupfinder，或用 --data-dir 选择其他文件夹。</translation>
    </message>
    <message>
        <source>The data folder %1 cannot be made: %2.</source>
        <translation>无法创建数据文件夹 %1：%2。</translation>
    </message>
    <message>
        <source>The library %1 is damaged. When it is opened next it is set aside, and a new one begun; your pictures are not touched.</source>
        <translation>图库 %1 已损坏。下次打开时会将它移到一边，并新建一个；您的照片不受影响。</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2.</source>
        <translation>无法写入文件 %1：%2。</translation>
    </message>
    <message>
        <source>Another dupfinder is indexing into %1; wait until it is done, or stop it.</source>
        <translation>另一个 dupfinder 正在向 %1 编入索引；请等待完成，或将其停止。</translation>
    </message>
    <message>
        <source>Another dupfinder has the library in %1 open; try again.</source>
        <translation>另一个 dupfinder 已打开 %1 中的图库；请重试。</translation>
    </message>
    <message>
        <source>The lock file %1 cannot be used: %2.</source>
        <translation>无法使用锁定文件 %1：%2。</translation>
    </message>
    <message>
        <source>Protected folders were lost with a damaged file. Nothing goes to the trash before you have protected your folders again and confirmed that the list is complete.</source>
        <translation>由于文件损坏，受保护文件夹已丢失。在您重新保护文件夹并确认列表完整之前，不会将任何文件移到回收站。</translation>
    </message>
    <message>
        <source>Nothing goes to the trash before you have protected your folders again and confirmed that the list is complete.</source>
        <translation>在您重新保护文件夹并确认列表完整之前，不会将任何文件移到回收站。</translation>
    </message>
    <message>
        <source>Nothing was moved. %1</source>
        <translation>没有移动任何文件。%1</translation>
    </message>
    <message>
        <source>The library %1 was missing or empty; a new one is begun. %2</source>
        <translation>图库 %1 不存在或为空；已新建一个。%2</translation>
    </message>
    <message>
        <source>The library %1 was missing; a new one is begun. %2</source>
        <translation>图库 %1 不存在；已新建一个。%2</translation>
    </message>
    <message>
        <source>The library %1 was damaged and is set aside as %2; a new one is begun. %3</source>
        <translation>图库 %1 已损坏，现另存为 %2；已新建一个。%3</translation>
    </message>
    <message>
        <source>Images are read again when their folders are indexed.</source>
        <translation>为文件夹编制索引时会重新读取图片。</translation>
    </message>
    <message>
        <source>Images are read again when their folders are indexed. Your folders, decisions and journal are kept.</source>
        <translation>为文件夹编制索引时会重新读取图片。您的文件夹、决定和操作记录均已保留。</translation>
    </message>
    <message>
        <source>The file %1 with your folders, decisions and journal was missing; its copy has taken its place.</source>
        <translation>保存文件夹、决定和操作记录的文件 %1 不存在；已改用其备份。</translation>
    </message>
    <message>
        <source>The file %1 with your folders, decisions and journal was damaged and is set aside as %2; its copy has taken its place.</source>
        <translation>保存文件夹、决定和操作记录的文件 %1 已损坏，现另存为 %2；已改用其备份。</translation>
    </message>
    <message>
        <source>The file %1 with your folders, decisions and journal was missing; so was its copy, and %2: %3 are lost in part or all.</source>
        <translation>保存文件夹、决定和操作记录的文件 %1 不存在，其备份也不存在，%2：%3已部分或全部丢失。</translation>
    </message>
    <message>
        <source>The file %1 with your folders, decisions and journal was damaged and is set aside as %2; so was its copy, and %3: %4 are lost in part or all.</source>
        <translation>保存文件夹、决定和操作记录的文件 %1 已损坏，现另存为 %2；其备份也已损坏，%3：%4已部分或全部丢失。</translation>
    </message>
    <message>
        <source>nothing could be read</source>
        <translation>没有任何内容可读取</translation>
    </message>
    <message>
        <source>only %1 could be read</source>
        <translation>只能读取 %1</translation>
    </message>
    <message>
        <source>The library in %1 is damaged, and another dupfinder has it open; close that one and try again.</source>
        <translation>%1 中的图库已损坏，且另一个 dupfinder 正打开着它；请将那个关闭后重试。</translation>
    </message>
    <message>
        <source>The library in %1 is damaged and cannot be set aside: %2. Your pictures are not touched.</source>
        <translation>%1 中的图库已损坏，且无法移到一边：%2。您的照片不受影响。</translation>
    </message>
    <message>
        <source>The file %1 with your folders, decisions and journal is damaged or lost. When it is opened next its copy takes its place; your pictures are not touched.</source>
        <translation>保存文件夹、决定和操作记录的文件 %1 已损坏或丢失。下次打开时会改用其备份；您的照片不受影响。</translation>
    </message>
    <message>
        <source>the database is damaged</source>
        <translation>数据库已损坏</translation>
    </message>
    <message>
        <source>it is protected, as it was under its former name %1</source>
        <translation>它受保护，与它的旧名称 %1 一样</translation>
    </message>
    <message>
        <source>%1 is identical to another file of its group.</source>
        <translation>%1 与组中另一个文件完全相同。</translation>
    </message>
    <message>
        <source>%1 is not what it was any more; look for duplicates again.</source>
        <translation>%1 已不是原来的内容；请重新查找重复项。</translation>
    </message>
    <message>
        <source>The descriptor model %1 cannot be read: %2.</source>
        <translation>无法读取描述符模型 %1：%2。</translation>
    </message>
    <message>
        <source>%1 is too large for a descriptor model.</source>
        <translation>%1 过大，不能用作描述符模型。</translation>
    </message>
    <message>
        <source>%1 cannot be used as a descriptor model: %2.</source>
        <translation>%1 不能用作描述符模型：%2。</translation>
    </message>
    <message>
        <source>%1 cannot be used as a descriptor model: it returns no vector.</source>
        <translation>%1 不能用作描述符模型：它不返回向量。</translation>
    </message>
    <message>
        <source>OpenCV cannot load it</source>
        <translation>OpenCV 无法载入它</translation>
    </message>
    <message>
        <source>its name is not valid</source>
        <translation>其名称无效</translation>
    </message>
    <message>
        <source>No image is indexed below %1; index it first.</source>
        <translation>%1 下没有编入索引的图片；请先编制索引。</translation>
    </message>
    <message>
        <source>The name of an export must end in .csv or .json: %1</source>
        <translation>导出文件的名称必须以 .csv 或 .json 结尾：%1</translation>
    </message>
    <message>
        <source>%1 is a link; choose another name.</source>
        <translation>%1 是链接；请选择其他名称。</translation>
    </message>
    <message>
        <source>%1 exists and is not a file; choose another name.</source>
        <translation>%1 已存在且不是文件；请选择其他名称。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>无法写入 %1：%2。</translation>
    </message>
    <message>
        <source>sharpest of the burst</source>
        <translation>连拍中最清晰</translation>
    </message>
    <message>
        <source>has a video</source>
        <translation>有视频</translation>
    </message>
    <message>
        <source>has a second picture</source>
        <translation>有第二张图片</translation>
    </message>
    <message>
        <source>has the camera&apos;s raw data</source>
        <translation>有相机的 RAW 数据</translation>
    </message>
    <message>
        <source>has layers</source>
        <translation>有图层</translation>
    </message>
    <message>
        <source>has the camera&apos;s own format, %1</source>
        <translation>是相机自有格式 %1</translation>
    </message>
    <message>
        <source>holds more</source>
        <translation>内容更多</translation>
    </message>
    <message>
        <source>%1 frames</source>
        <translation>%1 帧</translation>
    </message>
    <message>
        <source>%1 pages</source>
        <translation>%1 页</translation>
    </message>
    <message>
        <source>the only one in reach</source>
        <translation>唯一能访问的</translation>
    </message>
    <message>
        <source>the only intact one</source>
        <translation>唯一完好的</translation>
    </message>
    <message>
        <source>highest resolution</source>
        <translation>分辨率最高</translation>
    </message>
    <message>
        <source>lowest resolution</source>
        <translation>分辨率最低</translation>
    </message>
    <message>
        <source>has camera data</source>
        <translation>有相机数据</translation>
    </message>
    <message>
        <source>earliest date taken</source>
        <translation>拍摄日期最早</translation>
    </message>
    <message>
        <source>latest date taken</source>
        <translation>拍摄日期最晚</translation>
    </message>
    <message>
        <source>earliest date modified</source>
        <translation>修改日期最早</translation>
    </message>
    <message>
        <source>latest date modified</source>
        <translation>修改日期最晚</translation>
    </message>
    <message>
        <source>the next best is a lossless re-save of it</source>
        <translation>次佳的是它的无损重存版</translation>
    </message>
    <message>
        <source>most others match it</source>
        <translation>与它匹配的最多</translation>
    </message>
    <message>
        <source>has no added border</source>
        <translation>没有添加边框</translation>
    </message>
    <message>
        <source>most pixels</source>
        <translation>像素最多</translation>
    </message>
    <message>
        <source>stored upright</source>
        <translation>正向存储</translation>
    </message>
    <message>
        <source>larger file</source>
        <translation>文件更大</translation>
    </message>
    <message>
        <source>smaller file</source>
        <translation>文件更小</translation>
    </message>
    <message>
        <source>older file</source>
        <translation>文件更旧</translation>
    </message>
    <message>
        <source>shorter path</source>
        <translation>路径更短</translation>
    </message>
    <message>
        <source>first by name</source>
        <translation>按名称排在最前</translation>
    </message>
    <message>
        <source>best copy: most content, highest resolution, original, least compressed</source>
        <translation>最佳副本：内容最多、分辨率最高、原件、压缩最少</translation>
    </message>
    <message>
        <source>largest file of the most original ones</source>
        <translation>最接近原件的文件中最大的</translation>
    </message>
    <message>
        <source>smallest file</source>
        <translation>文件最小</translation>
    </message>
    <message>
        <source>oldest, by date taken or else modified</source>
        <translation>最旧，按拍摄日期，没有则按修改日期</translation>
    </message>
    <message>
        <source>newest, by date taken or else modified</source>
        <translation>最新，按拍摄日期，没有则按修改日期</translation>
    </message>
    <message>
        <source>shortest path</source>
        <translation>路径最短</translation>
    </message>
    <message>
        <source>longest path</source>
        <translation>路径最长</translation>
    </message>
    <message>
        <source>format %1</source>
        <translation>格式为 %1</translation>
    </message>
    <message>
        <source>name like %1</source>
        <translation>名称匹配 %1</translation>
    </message>
    <message>
        <source>name not like %1</source>
        <translation>名称不匹配 %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>位于 %1</translation>
    </message>
    <message>
        <source>%1 before %2</source>
        <translation>%1 优先于 %2</translation>
    </message>
    <message>
        <source>equal to the best, and in a protected folder</source>
        <translation>与最佳照片相同，且位于受保护文件夹</translation>
    </message>
    <message>
        <source>in a reference folder</source>
        <translation>位于参照文件夹</translation>
    </message>
    <message>
        <source>Best quality</source>
        <translation>最佳质量</translation>
    </message>
    <message>
        <source>Camera originals</source>
        <translation>相机原件</translation>
    </message>
    <message>
        <source>Original names</source>
        <translation>原始名称</translation>
    </message>
    <message>
        <source>Least space</source>
        <translation>占用最少</translation>
    </message>
    <message>
        <source>it</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>the kept file</source>
        <translation>保留的文件</translation>
    </message>
    <message>
        <source>%1 has changed since it was indexed</source>
        <translation>%1自编入索引后已更改</translation>
    </message>
    <message>
        <source>%1 is a symbolic link now</source>
        <translation>%1现在是符号链接</translation>
    </message>
    <message>
        <source>%1 is no file any more</source>
        <translation>%1已不再是文件</translation>
    </message>
    <message>
        <source>%1 has just changed</source>
        <translation>%1刚刚更改过</translation>
    </message>
    <message>
        <source>%1 has no absolute path</source>
        <translation>%1没有绝对路径</translation>
    </message>
    <message>
        <source>%1 is reached through a symbolic link now</source>
        <translation>%1现在要通过符号链接访问</translation>
    </message>
    <message>
        <source>%1 is not in the library any more</source>
        <translation>%1已不在图库中</translation>
    </message>
    <message>
        <source>%1 is not there any more</source>
        <translation>%1已不存在</translation>
    </message>
    <message>
        <source>%1 cannot be reached (%2)</source>
        <translation>%1无法访问（%2）</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2)</source>
        <translation>%1无法读取（%2）</translation>
    </message>
    <message>
        <source>%1 cannot be read to its end</source>
        <translation>%1无法完整读取</translation>
    </message>
    <message>
        <source>its bytes are not those of the kept file</source>
        <translation>字节与保留的文件不同</translation>
    </message>
    <message>
        <source>its bytes are not those of the kept file: only exact copies are replaced</source>
        <translation>字节与保留的文件不同：只替换完全相同的副本</translation>
    </message>
    <message>
        <source>stopped before it was moved</source>
        <translation>移动之前已停止</translation>
    </message>
    <message>
        <source>score %1, at most 1 passes</source>
        <translation>得分 %1，不超过 1 才通过</translation>
    </message>
    <message>
        <source>groups turn either picture, but a query with the first finds the second from radius %1 on only</source>
        <translation>分组时两张都会尝试旋转，但用第一张查询时，半径达到 %1 才能找到第二张</translation>
    </message>
    <message>
        <source>decision %1 of this library says that they are no duplicates: groups keep them apart</source>
        <translation>此图库的决定 %1 认定它们不是重复项：分组时会将它们分开</translation>
    </message>
    <message>
        <source>%1 folder</source>
        <translation>%1 个文件夹</translation>
    </message>
    <message>
        <source>%1 folders</source>
        <translation>%1 个文件夹</translation>
    </message>
    <message>
        <source>folders</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>%1 exclusion</source>
        <translation>%1 个排除项</translation>
    </message>
    <message>
        <source>%1 exclusions</source>
        <translation>%1 个排除项</translation>
    </message>
    <message>
        <source>exclusions</source>
        <translation>排除项</translation>
    </message>
    <message>
        <source>%1 protected folder</source>
        <translation>%1 个受保护文件夹</translation>
    </message>
    <message>
        <source>%1 protected folders</source>
        <translation>%1 个受保护文件夹</translation>
    </message>
    <message>
        <source>protected folders</source>
        <translation>受保护文件夹</translation>
    </message>
    <message>
        <source>%1 decision</source>
        <translation>%1 个决定</translation>
    </message>
    <message>
        <source>%1 decisions</source>
        <translation>%1 个决定</translation>
    </message>
    <message>
        <source>decisions</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>%1 journal entry</source>
        <translation>%1 条操作记录</translation>
    </message>
    <message>
        <source>%1 journal entries</source>
        <translation>%1 条操作记录</translation>
    </message>
    <message>
        <source>journal entries</source>
        <translation>操作记录</translation>
    </message>
    <message>
        <source>%1 mark</source>
        <translation>%1 个标记</translation>
    </message>
    <message>
        <source>%1 marks</source>
        <translation>%1 个标记</translation>
    </message>
    <message>
        <source>marks</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>the journal cannot be written</source>
        <translation>无法写入操作记录</translation>
    </message>
    <message>
        <source>%1 exists and was not exported by dupfinder; choose another name.</source>
        <translation>%1 已存在且不是由 dupfinder 导出的；请选择其他名称。</translation>
    </message>
    <message>
        <source>its drive cannot share data between files</source>
        <translation>其驱动器不支持文件间共享数据</translation>
    </message>
    <message>
        <source>its drive has no hard links</source>
        <translation>其驱动器不支持硬链接</translation>
    </message>
    <message>
        <source>the kept file is on another drive</source>
        <translation>保留的文件在另一个驱动器上</translation>
    </message>
    <message>
        <source>it shares the data of the kept file already</source>
        <translation>已与保留的文件共享数据</translation>
    </message>
    <message>
        <source>its folder cannot be written to</source>
        <translation>无法写入其文件夹</translation>
    </message>
    <message>
        <source>it has other names (hard links), so nothing would be freed</source>
        <translation>它有其他名称（硬链接），因此不会释放空间</translation>
    </message>
    <message>
        <source>it belongs to another user or group than the kept file</source>
        <translation>所属用户或用户组与保留的文件不同</translation>
    </message>
    <message>
        <source>its permissions are not those of the kept file</source>
        <translation>权限与保留的文件不同</translation>
    </message>
    <message>
        <source>it cannot be reached (%1)</source>
        <translation>无法访问该文件（%1）</translation>
    </message>
    <message>
        <source>the journal does not have what is to be restored</source>
        <translation>操作记录中没有要恢复的内容</translation>
    </message>
    <message>
        <source>its content has changed since it was replaced</source>
        <translation>替换后其内容已更改</translation>
    </message>
    <message>
        <source>another file came into its place at that moment</source>
        <translation>当时有另一个文件占用了它的位置</translation>
    </message>
    <message>
        <source>interrupted before it was replaced</source>
        <translation>替换之前已中断</translation>
    </message>
    <message>
        <source>another file is in its place</source>
        <translation>它的位置上有另一个文件</translation>
    </message>
    <message>
        <source>it could not be brought back; it is %1</source>
        <translation>无法恢复；现位于 %1</translation>
    </message>
    <message>
        <source>another file is in its place; it is %1</source>
        <translation>它的位置上有另一个文件；现位于 %1</translation>
    </message>
    <message>
        <source>only exact copies of another file are replaced</source>
        <translation>只替换与另一文件完全相同的副本</translation>
    </message>
    <message>
        <source>another file came into its place at the moment it was replaced</source>
        <translation>替换时有另一个文件占用了它的位置</translation>
    </message>
    <message>
        <source>the kept file changed at the moment it was linked</source>
        <translation>保留的文件在链接时发生更改</translation>
    </message>
    <message>
        <source>%1; it was replaced and could not be restored: %2</source>
        <translation>%1；它已被替换，但无法恢复：%2</translation>
    </message>
    <message>
        <source>another file came into its place at the moment it was moved</source>
        <translation>移动时有另一个文件占用了它的位置</translation>
    </message>
    <message>
        <source>the kept file changed at the moment it was moved</source>
        <translation>移动时保留的文件发生更改</translation>
    </message>
    <message>
        <source>it is gone from its place, and the system does not say where to</source>
        <translation>它已不在原处，系统未说明去向</translation>
    </message>
    <message>
        <source>interrupted before it was moved</source>
        <translation>移动之前已中断</translation>
    </message>
    <message>
        <source>interrupted before it was moved; it changed since</source>
        <translation>移动之前已中断；此后它有更改</translation>
    </message>
    <message>
        <source>it is neither in its place nor in the folder it was moved to</source>
        <translation>它既不在原处，也不在移入的文件夹中</translation>
    </message>
    <message>
        <source>it is not in its place any more</source>
        <translation>它已不在原处</translation>
    </message>
    <message>
        <source>what lies in the folder is not what was moved there: %1</source>
        <translation>文件夹中的文件不是当初移入的文件：%1</translation>
    </message>
    <message>
        <source>the folder it was moved to is out of reach</source>
        <translation>无法访问移入的文件夹</translation>
    </message>
    <message>
        <source>There is no such folder: %1</source>
        <translation>没有这个文件夹：%1</translation>
    </message>
    <message>
        <source>The folder cannot be written to: %1</source>
        <translation>无法写入文件夹：%1</translation>
    </message>
    <message>
        <source>The folder is one of dupfinder&apos;s own: %1</source>
        <translation>这是 dupfinder 自己的文件夹：%1</translation>
    </message>
    <message>
        <source>The folder lies in the trash: %1</source>
        <translation>文件夹位于回收站中：%1</translation>
    </message>
    <message>
        <source>there are too many files of this name in the folder</source>
        <translation>文件夹中的同名文件过多</translation>
    </message>
    <message>
        <source>it is in that folder already</source>
        <translation>它已在该文件夹中</translation>
    </message>
    <message>
        <source>another file has just come to its place in the folder</source>
        <translation>文件夹中它的位置刚被另一个文件占用</translation>
    </message>
    <message>
        <source>the folder %1 cannot be made: %2</source>
        <translation>无法创建文件夹 %1：%2</translation>
    </message>
    <message>
        <source>Another dupfinder is moving files to the trash or putting them back; wait until it is done.</source>
        <translation>另一个 dupfinder 正在将文件移到回收站或放回；请等待完成。</translation>
    </message>
    <message>
        <source>its name is not UTF-8, and the system would move another file</source>
        <translation>其名称不是 UTF-8，系统会移动另一个文件</translation>
    </message>
    <message>
        <source>it is in the trash already</source>
        <translation>它已在回收站中</translation>
    </message>
    <message>
        <source>it is in a protected folder</source>
        <translation>它在受保护文件夹中</translation>
    </message>
    <message>
        <source>the kept file is to be moved itself</source>
        <translation>保留的文件自身也要移动</translation>
    </message>
    <message>
        <source>the kept file lies in the trash</source>
        <translation>保留的文件位于回收站中</translation>
    </message>
    <message>
        <source>it is the kept file itself, by another name</source>
        <translation>它就是保留的文件，只是名称不同</translation>
    </message>
    <message>
        <source>the kept file is to be moved itself, by another name</source>
        <translation>保留的文件自身也要移动，只是名称不同</translation>
    </message>
    <message>
        <source>it was decided to be no duplicate of the kept file</source>
        <translation>已确定它不是保留的文件的重复项</translation>
    </message>
    <message>
        <source>the kept copy has none</source>
        <translation>保留的副本没有这种文件</translation>
    </message>
    <message>
        <source>companions were to be left</source>
        <translation>已选择不移动关联文件</translation>
    </message>
    <message>
        <source>%1, which belongs to it, stays: %2</source>
        <translation>它的关联文件 %1 未移动：%2</translation>
    </message>
    <message>
        <source>it has a raw file (%1)</source>
        <translation>它有 RAW 文件（%1）</translation>
    </message>
    <message>
        <source>it has a picture (%1)</source>
        <translation>它有图片（%1）</translation>
    </message>
    <message>
        <source>it has a video (%1)</source>
        <translation>它有视频（%1）</translation>
    </message>
    <message>
        <source>it has a sidecar (%1)</source>
        <translation>它有附属文件（%1）</translation>
    </message>
    <message>
        <source>%1 belongs to it, and is a picture of its own that is not to be moved</source>
        <translation>%1 与它关联，但本身是不移动的照片</translation>
    </message>
    <message>
        <source>it changed at the moment it was moved</source>
        <translation>移动时它发生更改</translation>
    </message>
    <message>
        <source>there is a file of this name again</source>
        <translation>又有了同名文件</translation>
    </message>
    <message>
        <source>%1; it is in the trash and could not be put back: %2</source>
        <translation>%1；它在回收站中，无法放回：%2</translation>
    </message>
    <message>
        <source>the folder it was in is not there</source>
        <translation>它原来的文件夹不存在</translation>
    </message>
    <message>
        <source>it is in the trash, and the file that was kept for it is not there any more: %1</source>
        <translation>它在回收站中，而为它保留的文件已不存在：%1</translation>
    </message>
    <message>
        <source>what lies in its place in the trash is not what went there: %1</source>
        <translation>回收站中它的位置上不是当初移入的文件：%1</translation>
    </message>
    <message>
        <source>it is neither in its place nor in the trash</source>
        <translation>它既不在原处，也不在回收站中</translation>
    </message>
    <message>
        <source>it is not in the trash, and the folder it was in is not there</source>
        <translation>它不在回收站中，原来的文件夹也不存在</translation>
    </message>
    <message>
        <source>it is not in the trash, and another file is in its place</source>
        <translation>它不在回收站中，原处有另一个文件</translation>
    </message>
    <message>
        <source>the trash it lies in is out of reach</source>
        <translation>无法访问它所在的回收站</translation>
    </message>
    <message>
        <source>the picture that it belongs to was not put back</source>
        <translation>它所属的照片未放回</translation>
    </message>
    <message>
        <source>There is nothing to put back.</source>
        <translation>没有可放回的文件。</translation>
    </message>
    <message>
        <source>the system did not move it to the trash</source>
        <translation>系统未将它移到回收站</translation>
    </message>
    <message>
        <source>the trash of its drive cannot be used</source>
        <translation>无法使用其驱动器的回收站</translation>
    </message>
    <message>
        <source>it cannot be moved to the trash %1 (%2)</source>
        <translation>无法将它移到回收站 %1（%2）</translation>
    </message>
    <message>
        <source>something is mounted on it</source>
        <translation>有设备挂载在它上面</translation>
    </message>
    <message>
        <source>its folder cannot be reached (%1)</source>
        <translation>无法访问其文件夹（%1）</translation>
    </message>
    <message>
        <source>the trash folder %1 cannot be written to</source>
        <translation>无法写入回收站文件夹 %1</translation>
    </message>
    <message>
        <source>the trash folder %1 cannot be made</source>
        <translation>无法创建回收站文件夹 %1</translation>
    </message>
    <message>
        <source>the drive or network did not answer for %1 seconds</source>
        <translation>驱动器或网络已有 %1 秒没有响应</translation>
    </message>
    <message>
        <source>Match: %1.</source>
        <translation>匹配：%1。</translation>
    </message>
    <message>
        <source>No match: %1.</source>
        <translation>不匹配：%1。</translation>
    </message>
    <message>
        <source>Same file: both paths lead to one file. %1</source>
        <translation>同一文件：两个路径指向同一个文件。%1</translation>
    </message>
    <message>
        <source>exact duplicate, all bytes are equal</source>
        <translation>完全重复，所有字节都相同</translation>
    </message>
    <message>
        <source>same pixels, other bytes</source>
        <translation>像素相同，字节不同</translation>
    </message>
    <message>
        <source>crop, %1</source>
        <translation>裁剪，%1</translation>
    </message>
    <message>
        <source>near-duplicate</source>
        <translation>近似副本</translation>
    </message>
    <message>
        <source>look-alike</source>
        <translation>形似</translation>
    </message>
    <message>
        <source>%1 bit</source>
        <translation>%1 位</translation>
    </message>
    <message>
        <source>%1 bits</source>
        <translation>%1 位</translation>
    </message>
    <message>
        <source>no visible difference</source>
        <translation>看不出差异</translation>
    </message>
    <message>
        <source>differs in places</source>
        <translation>局部不同</translation>
    </message>
    <message>
        <source>differs in %1 place</source>
        <translation>有 %1 处不同</translation>
    </message>
    <message>
        <source>differs in %1 places</source>
        <translation>有 %1 处不同</translation>
    </message>
    <message>
        <source>other colours</source>
        <translation>颜色不同</translation>
    </message>
    <message>
        <source>differs throughout</source>
        <translation>整体不同</translation>
    </message>
    <message>
        <source>not compared further</source>
        <translation>未进一步比较</translation>
    </message>
    <message>
        <source>the first shows %1 of the second</source>
        <translation>第一张显示第二张的 %1</translation>
    </message>
    <message>
        <source>the second shows %1 of the first</source>
        <translation>第二张显示第一张的 %1</translation>
    </message>
    <message>
        <source>%1 cannot be read as an image: %2</source>
        <translation>%1 无法作为图片读取：%2</translation>
    </message>
    <message>
        <source>both have too little contrast for a hash, so only equal bytes or pixels match</source>
        <translation>两张的对比度都太低，无法计算哈希，因此只有字节或像素相同才匹配</translation>
    </message>
    <message>
        <source>the first has too little contrast for a hash, so only equal bytes match</source>
        <translation>第一张的对比度太低，无法计算哈希，因此只有字节相同才匹配</translation>
    </message>
    <message>
        <source>the second has too little contrast for a hash, so only equal bytes match</source>
        <translation>第二张的对比度太低，无法计算哈希，因此只有字节相同才匹配</translation>
    </message>
    <message>
        <source>the hashes differ in %1, more than any radius (%2)</source>
        <translation>哈希相差 %1，超出任何半径（%2）</translation>
    </message>
    <message>
        <source>the hashes differ in %1; %2</source>
        <translation>哈希相差 %1；%2</translation>
    </message>
    <message>
        <source>look-alike, %1, but the second look refuses it: %2</source>
        <translation>形似，%1，但未通过二次检查：%2</translation>
    </message>
    <message>
        <source>look-alike, %1; %2</source>
        <translation>形似，%1；%2</translation>
    </message>
    <message>
        <source>at radius %1 they would be a near-duplicate</source>
        <translation>半径为 %1 时会是近似副本</translation>
    </message>
    <message>
        <source>at radius %1 they would be a look-alike</source>
        <translation>半径为 %1 时会是形似</translation>
    </message>
    <message>
        <source>at radius %1 they would be a look-alike, at %2 a near-duplicate</source>
        <translation>半径为 %1 时会是形似，为 %2 时会是近似副本</translation>
    </message>
    <message>
        <source>views that pass the second look differ in %1, more than any radius accepts</source>
        <translation>通过二次检查的方向相差 %1，超出任何可接受的半径</translation>
    </message>
    <message>
        <source>further frames or pages differ</source>
        <translation>其余的帧或页不同</translation>
    </message>
    <message>
        <source>they are tiny, and differ in more than a little</source>
        <translation>图片极小，而差异不算小</translation>
    </message>
    <message>
        <source>frequency %1, at most %2 passes</source>
        <translation>频率 %1，不超过 %2 才通过</translation>
    </message>
    <message>
        <source>with the search for crops they match: %1</source>
        <translation>启用裁剪图查找时匹配：%1</translation>
    </message>
    <message>
        <source>as a crop: %1</source>
        <translation>作为裁剪图：%1</translation>
    </message>
    <message>
        <source>no local features</source>
        <translation>没有局部特征</translation>
    </message>
    <message>
        <source>fewer than %1 local features agree on a place</source>
        <translation>位置一致的局部特征少于 %1 个</translation>
    </message>
    <message>
        <source>%1 local features agree, but on too small a part</source>
        <translation>有 %1 个局部特征一致，但覆盖的部分太小</translation>
    </message>
    <message>
        <source>too little in common, %1 and %2 of them</source>
        <translation>共同部分太少，分别为 %1 和 %2</translation>
    </message>
    <message>
        <source>their pixels could not be compared</source>
        <translation>无法比较它们的像素</translation>
    </message>
    <message>
        <source>in the pixels, %1</source>
        <translation>像素方面，%1</translation>
    </message>
    <message>
        <source>edges run in one direction only, so the place is uncertain</source>
        <translation>边缘只沿一个方向，因此位置不确定</translation>
    </message>
    <message>
        <source>%1 places can be compared, %2 needed</source>
        <translation>可比较 %1 处，需要 %2 处</translation>
    </message>
    <message>
        <source>%1 of %2 places agree, %3 needed</source>
        <translation>%2 处中有 %1 处一致，需要 %3 处</translation>
    </message>
    <message>
        <source>places agree by %1 on average, %2 needed</source>
        <translation>各处平均一致度为 %1，需要 %2</translation>
    </message>
    <message>
        <source>radius %1 or less: no near-duplicate any more</source>
        <translation>半径不超过 %1：不再是近似副本</translation>
    </message>
    <message>
        <source>radius %1: near-duplicate</source>
        <translation>半径 %1：近似副本</translation>
    </message>
    <message>
        <source>radius %1: near-duplicate (queries only)</source>
        <translation>半径 %1：近似副本（仅限查询）</translation>
    </message>
    <message>
        <source>radius %1: look-alike</source>
        <translation>半径 %1：形似</translation>
    </message>
    <message>
        <source>radius %1: look-alike (queries only)</source>
        <translation>半径 %1：形似（仅限查询）</translation>
    </message>
    <message>
        <source>with the search for crops (menu Library): crop, %1</source>
        <translation>启用裁剪图查找（“图库”菜单）时：裁剪，%1</translation>
    </message>
    <message>
        <source>without the search for crops they are not found as a crop</source>
        <translation>未启用裁剪图查找时，不会作为裁剪图找到</translation>
    </message>
    <message>
        <source>neither is in this library; index their folders to find them</source>
        <translation>两张都不在此图库中；请为它们的文件夹编制索引以便查找</translation>
    </message>
    <message>
        <source>the first is not in this library; index its folder to find it</source>
        <translation>第一张不在此图库中；请为它的文件夹编制索引以便查找</translation>
    </message>
    <message>
        <source>the second is not in this library; index its folder to find it</source>
        <translation>第二张不在此图库中；请为它的文件夹编制索引以便查找</translation>
    </message>
    <message>
        <source>the first is excluded from the library: %1</source>
        <translation>第一张已从图库中排除：%1</translation>
    </message>
    <message>
        <source>the second is excluded from the library: %1</source>
        <translation>第二张已从图库中排除：%1</translation>
    </message>
    <message>
        <source>the first is protected and never goes to the trash: %1</source>
        <translation>第一张受保护，绝不会移到回收站：%1</translation>
    </message>
    <message>
        <source>the second is protected and never goes to the trash: %1</source>
        <translation>第二张受保护，绝不会移到回收站：%1</translation>
    </message>
    <message>
        <source>rotate-90</source>
        <translation>顺时针旋转 90°</translation>
    </message>
    <message>
        <source>rotate-180</source>
        <translation>旋转 180°</translation>
    </message>
    <message>
        <source>rotate-270</source>
        <translation>顺时针旋转 270°</translation>
    </message>
    <message>
        <source>mirror</source>
        <translation>左右镜像</translation>
    </message>
    <message>
        <source>flip</source>
        <translation>上下镜像</translation>
    </message>
    <message>
        <source>transpose</source>
        <translation>沿主对角线镜像</translation>
    </message>
    <message>
        <source>transverse</source>
        <translation>沿副对角线镜像</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bits</source>
        <translation>
            <numerusform>%Ln 位</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problems</source>
        <translation>
            <numerusform>%Ln 个问题</numerusform>
        </translation>
    </message>
    <message>
        <source>not decoded</source>
        <translation>未解码</translation>
    </message>
    <message>
        <source>Keep</source>
        <comment>badge</comment>
        <translation>保留</translation>
    </message>
    <message>
        <source>Burst</source>
        <translation>连拍</translation>
    </message>
    <message>
        <source>Its folder is protected</source>
        <translation>所在文件夹受保护</translation>
    </message>
    <message>
        <source>It resembles the best photo only through another</source>
        <translation>它只是经由另一张照片与最佳照片相似</translation>
    </message>
    <message>
        <source>It only looks alike</source>
        <translation>它只是形似</translation>
    </message>
    <message>
        <source>It is out of reach now</source>
        <translation>它现在无法访问</translation>
    </message>
    <message>
        <source>The best photo is out of reach now</source>
        <translation>最佳照片现在无法访问</translation>
    </message>
    <message>
        <source>Cannot be moved: its name is not valid UTF-8</source>
        <translation>无法移动：其名称不是有效的 UTF-8</translation>
    </message>
    <message>
        <source>The best photo is damaged</source>
        <translation>最佳照片已损坏</translation>
    </message>
    <message>
        <source>It may hold more than the best photo</source>
        <translation>它的内容可能比最佳照片更多</translation>
    </message>
    <message>
        <source>You chose to keep it</source>
        <translation>您选择了保留它</translation>
    </message>
    <message>
        <source>Its bytes are not equal</source>
        <translation>字节不同</translation>
    </message>
    <message>
        <source>Its pixels are not equal</source>
        <translation>像素不同</translation>
    </message>
    <message>
        <source>It differs in some places</source>
        <translation>局部不同</translation>
    </message>
    <message>
        <source>It differs in colour</source>
        <translation>颜色不同</translation>
    </message>
    <message>
        <source>It differs throughout</source>
        <translation>整体不同</translation>
    </message>
    <message>
        <source>It is turned</source>
        <translation>旋转过</translation>
    </message>
    <message>
        <source>It is mirrored</source>
        <translation>镜像过</translation>
    </message>
    <message>
        <source>It is another exposure of a burst</source>
        <translation>它是连拍中的另一次曝光</translation>
    </message>
    <message>
        <source>It shows a part of the best photo</source>
        <translation>它显示最佳照片的一部分</translation>
    </message>
    <message>
        <source>It has more detail than the same part of the best photo</source>
        <translation>它的细节比最佳照片的同一部分更多</translation>
    </message>
    <message>
        <source>It shows more than the best photo</source>
        <translation>它显示的内容比最佳照片更多</translation>
    </message>
    <message>
        <source>It is in the folder that stays</source>
        <translation>它在要保留的文件夹中</translation>
    </message>
    <message>
        <source>The best photo is not in the folder that stays</source>
        <translation>最佳照片不在要保留的文件夹中</translation>
    </message>
    <message>
        <source>It is in the folder of the best photo</source>
        <translation>它与最佳照片在同一文件夹中</translation>
    </message>
    <message>
        <source>It is in another folder than the best photo</source>
        <translation>它与最佳照片在不同文件夹中</translation>
    </message>
    <message>
        <source>It could not be compared with the best photo</source>
        <translation>无法与最佳照片比较</translation>
    </message>
    <message numerus="yes">
        <source>%Ln frames</source>
        <translation>
            <numerusform>%Ln 帧</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages</source>
        <translation>
            <numerusform>%Ln 页</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln videos</source>
        <translation>
            <numerusform>%Ln 个视频</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures of pairs</source>
        <translation>
            <numerusform>%Ln 张成对的图片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>raw data of %Ln files</source>
        <translation>
            <numerusform>%Ln 个文件的 RAW 数据</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln layers</source>
        <translation>
            <numerusform>%Ln 个图层</numerusform>
        </translation>
    </message>
    <message>
        <source>the kept picture</source>
        <translation>保留的照片</translation>
    </message>
    <message>
        <source>The best of its group: this one is kept.</source>
        <translation>本组最佳：保留这张。</translation>
    </message>
    <message>
        <source>Every byte equals %1.</source>
        <translation>每个字节都与%1相同。</translation>
    </message>
    <message>
        <source>Every pixel equals %1; only the file differs.</source>
        <translation>每个像素都与%1相同；只有文件不同。</translation>
    </message>
    <message>
        <source>A verified near-duplicate, %2 from %1.</source>
        <translation>已验证的近似副本，与%1相差 %2。</translation>
    </message>
    <message>
        <source>Only looks alike, %2 from %1: the closer comparison says it is another picture.</source>
        <translation>只是形似，与%1相差 %2：进一步比较表明是另一张图片。</translation>
    </message>
    <message>
        <source>It or %1 shows a part of the other.</source>
        <translation>它与%1中的一张显示另一张的一部分。</translation>
    </message>
    <message>
        <source>No copy: another picture of the burst of %1, or a copy of one.</source>
        <translation>不是副本：是%1所在连拍中的另一张，或其副本。</translation>
    </message>
    <message>
        <source>Belongs here through another file; %2 from %1.</source>
        <translation>因另一个文件而归入本组；与%1相差 %2。</translation>
    </message>
    <message>
        <source>Belongs here through another file.</source>
        <translation>因另一个文件而归入本组。</translation>
    </message>
    <message>
        <source>Shows more: %1 is a part of it, %2 of its area.</source>
        <translation>显示更多：%1是它的一部分，占其面积的 %2。</translation>
    </message>
    <message>
        <source>Shows a part of %1, %2 of its area.</source>
        <translation>显示%1的一部分，占其面积的 %2。</translation>
    </message>
    <message>
        <source>Shows more</source>
        <translation>显示更多</translation>
    </message>
    <message>
        <source>Part, %1</source>
        <translation>部分，%1</translation>
    </message>
    <message>
        <source>No visible difference</source>
        <translation>看不出差异</translation>
    </message>
    <message>
        <source>Differs in places</source>
        <translation>局部不同</translation>
    </message>
    <message>
        <source>Differs in colour</source>
        <translation>颜色不同</translation>
    </message>
    <message>
        <source>Differs throughout</source>
        <translation>整体不同</translation>
    </message>
    <message>
        <source>Rotated by 90°.</source>
        <translation>旋转了 90°。</translation>
    </message>
    <message>
        <source>Rotated by 180°.</source>
        <translation>旋转了 180°。</translation>
    </message>
    <message>
        <source>Rotated by 270°.</source>
        <translation>旋转了 270°。</translation>
    </message>
    <message>
        <source>Mirrored.</source>
        <translation>左右镜像。</translation>
    </message>
    <message>
        <source>Upside down and mirrored.</source>
        <translation>上下镜像。</translation>
    </message>
    <message>
        <source>Mirrored and rotated.</source>
        <translation>镜像并旋转。</translation>
    </message>
    <message>
        <source>almost equal</source>
        <translation>几乎相同</translation>
    </message>
    <message>
        <source>very similar</source>
        <translation>非常相似</translation>
    </message>
    <message>
        <source>similar</source>
        <translation>相似</translation>
    </message>
    <message>
        <source>loose</source>
        <translation>宽松</translation>
    </message>
    <message>
        <source>very loose</source>
        <translation>很宽松</translation>
    </message>
    <message>
        <source>Other colours</source>
        <translation>颜色不同</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>不同</translation>
    </message>
    <message>
        <source>Mirrored</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>%1 MP</source>
        <translation>%1 MP</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bytes</source>
        <translation>
            <numerusform>%Ln 字节</numerusform>
        </translation>
    </message>
    <message>
        <source>One picture</source>
        <translation>单张图片</translation>
    </message>
    <message>
        <source>Animation</source>
        <translation>动画</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>多页</translation>
    </message>
    <message>
        <source>Picture and video</source>
        <translation>图片和视频</translation>
    </message>
    <message>
        <source>Several pictures</source>
        <translation>多张图片</translation>
    </message>
    <message>
        <source>Raw data</source>
        <translation>RAW 数据</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>图层</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
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
        <translation>北纬 %1°</translation>
    </message>
    <message>
        <source>%1° S</source>
        <translation>南纬 %1°</translation>
    </message>
    <message>
        <source>%1° E</source>
        <translation>东经 %1°</translation>
    </message>
    <message>
        <source>%1° W</source>
        <translation>西经 %1°</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 米</translation>
    </message>
    <message>
        <source>Sharpest</source>
        <translation>最清晰</translation>
    </message>
    <message>
        <source>Holds most</source>
        <translation>内容最多</translation>
    </message>
    <message>
        <source>No border</source>
        <translation>无边框</translation>
    </message>
    <message>
        <source>Original format</source>
        <translation>原始格式</translation>
    </message>
    <message>
        <source>Least compressed</source>
        <translation>压缩最少</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures</source>
        <translation>
            <numerusform>%Ln 张照片</numerusform>
        </translation>
    </message>
    <message>
        <source>the first %1 are shown</source>
        <translation>显示前 %1 张</translation>
    </message>
    <message>
        <source>Confirm, next group</source>
        <translation>确认，下一组</translation>
    </message>
    <message>
        <source>Choose the next picture</source>
        <translation>选择下一张</translation>
    </message>
    <message>
        <source>Choose the previous picture</source>
        <translation>选择上一张</translation>
    </message>
    <message>
        <source>Choose the picture below</source>
        <translation>选择下方一张</translation>
    </message>
    <message>
        <source>Choose the picture above</source>
        <translation>选择上方一张</translation>
    </message>
    <message>
        <source>Confirm, and show the next group</source>
        <translation>确认并显示下一组</translation>
    </message>
    <message>
        <source>Scroll back</source>
        <translation>往回滚动</translation>
    </message>
    <message>
        <source>Scroll on</source>
        <translation>继续滚动</translation>
    </message>
    <message>
        <source>The library could not be opened</source>
        <translation>无法打开图库</translation>
    </message>
    <message>
        <source>Opening the library…</source>
        <translation>正在打开图库…</translation>
    </message>
    <message>
        <source>Show the next notice</source>
        <translation>显示下一条通知</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>关闭此通知</translation>
    </message>
    <message>
        <source>1 of %1</source>
        <translation>1 / %1</translation>
    </message>
    <message>
        <source>bits</source>
        <translation>位</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Go to the notice, and back</source>
        <translation>转到通知，再返回</translation>
    </message>
    <message>
        <source> and </source>
        <translation>和</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Report of a crash</source>
        <translation>崩溃报告</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>复制报告(&amp;C)</translation>
    </message>
    <message>
        <source>Moves to the trash are written down before they are made, so Undo still knows them. The report says where in the program the fault was. It is sent nowhere. You can copy it into a message to the people who maintain dupfinder.</source>
        <translation>移到回收站的操作在执行之前就已记录，因此“撤销”仍然可用。报告会说明程序在哪里出错。它不会发送到任何地方。您可以将它复制到发给 dupfinder 维护者的消息中。</translation>
    </message>
    <message>
        <source>dupfinder crashed the last time</source>
        <translation>dupfinder 上次崩溃了</translation>
    </message>
    <message>
        <source>From a photo to 64 answers</source>
        <translation>从一张照片到 64 个答案</translation>
    </message>
    <message>
        <source>dupfinder asks 64 simple questions about each photo, and notes the answers once. Photos with nearly the same answers may be copies of each other.</source>
        <translation>dupfinder 对每张照片提出 64 个简单的问题，并将答案记录一次。答案几乎相同的照片可能互为副本。</translation>
    </message>
    <message>
        <source>The answers: white where the next square to the right is brighter, else black</source>
        <translation>答案：右侧的方格更亮为白，否则为黑</translation>
    </message>
    <message>
        <source>The photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Its brightness, without the colours</source>
        <translation>去掉颜色后的亮度</translation>
    </message>
    <message>
        <source>The average, in 8 rows of 9 squares</source>
        <translation>每行 9 格、共 8 行的平均值</translation>
    </message>
    <message>
        <source>Each question is the same: is the next square to the right brighter than this one? A row of 9 squares gives 8 answers, and 8 rows give 64.</source>
        <translation>每个问题都一样：右侧的方格是否比这一格更亮？一行 9 格得到 8 个答案，8 行共 64 个。</translation>
    </message>
    <message>
        <source>A copy has nearly the same answers</source>
        <translation>副本的答案几乎相同</translation>
    </message>
    <message>
        <source>In a copy that is smaller, brighter or saved again, light and dark are where they were. In another photo they are elsewhere. A dot marks each answer that differs from the photo&apos;s.</source>
        <translation>缩小、调亮或重新保存的副本，明暗位置不变；另一张照片的明暗位置则不同。与照片不同的答案都标有圆点。</translation>
    </message>
    <message>
        <source>Photos with at most %1 different answers may be copies. The button “Similarity” changes this number. Photos are also compared turned and mirrored, in all eight ways.</source>
        <translation>不同答案不超过 %1 个的照片可能是副本。用“相似度”按钮可更改这个数。照片还会按旋转和镜像的全部八种方向进行比较。</translation>
    </message>
    <message>
        <source>Then it looks again</source>
        <translation>然后再次检查</translation>
    </message>
    <message>
        <source>Different photos can give similar answers by chance. So each pair gets a second look, with hundreds of further questions.</source>
        <translation>不同的照片也可能碰巧答案相似。因此每一对照片都会做二次检查，再提出数百个问题。</translation>
    </message>
    <message>
        <source>Last, dupfinder lays the copy over the best photo of the group and looks for changes. Each changed place gets a frame, and the copy is not marked unless you mark it.</source>
        <translation>最后，dupfinder 将副本叠放到本组的最佳照片上，查找改动之处。每处改动都会加框，而且除非您亲自标记，否则不会标记这个副本。</translation>
    </message>
    <message>
        <source>The best photo</source>
        <translation>最佳照片</translation>
    </message>
    <message>
        <source>A copy to which birds were added</source>
        <translation>添加了几只鸟的副本</translation>
    </message>
    <message>
        <source>Parts of photos, and screenshots of them, are found in another way: by small details, such as the corner of a window, that lie in the same places in both pictures.</source>
        <translation>照片的局部及其截图用另一种方式查找：依据两张图片中位置相同的细节，例如窗户的一角。</translation>
    </message>
    <message>
        <source>What the words mean</source>
        <translation>用语说明</translation>
    </message>
    <message>
        <source>The files are equal, byte for byte.</source>
        <translation>文件的每个字节都相同。</translation>
    </message>
    <message>
        <source>The pictures are equal in every pixel. Only the files differ, for example in their dates.</source>
        <translation>图片的每个像素都相同。只有文件不同，例如日期不同。</translation>
    </message>
    <message>
        <source>At most %1 answers differ: for example, a copy that was saved again.</source>
        <translation>不同答案不超过 %1 个：例如重新保存的副本。</translation>
    </message>
    <message>
        <source>More answers differ: for example, a copy that is much smaller or edited a little.</source>
        <translation>不同答案更多：例如缩小很多或略有编辑的副本。</translation>
    </message>
    <message>
        <source>The answers are similar, but the second look found another photo. It is in no group.</source>
        <translation>答案相似，但二次检查表明是另一张照片。它不归入任何组。</translation>
    </message>
    <message>
        <source>A smaller, brighter copy. Different answers: %1 of 64.</source>
        <translation>缩小并调亮的副本。不同答案：64 个中有 %1 个。</translation>
    </message>
    <message>
        <source>Another photo. Different answers: %1 of 64.</source>
        <translation>另一张照片。不同答案：64 个中有 %1 个。</translation>
    </message>
    <message>
        <source>dupfinder crashed the last time. A report of it can be shown and copied.</source>
        <translation>dupfinder 上次崩溃了。可以显示并复制崩溃报告。</translation>
    </message>
    <message>
        <source>Show report…</source>
        <translation>显示报告…</translation>
    </message>
</context>
</TS>
