@echo off
rem Tells before workbooks are sent what would be found in them; they can be dropped on this file.
setlocal
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
if not defined NIANBAO_ZONE set "NIANBAO_ZONE=Asia/Shanghai"
chcp 65001 > nul
set "ROOT=%~dp0"
set "START=%ROOT%start.jsa"
rem The classes that it needs, as Java keeps them after the first start: the next ones take half as long.
set "SHARE=-XX:ArchiveClassesAtExit=%START%.new"
if exist "%START%" set "SHARE=-XX:SharedArchiveFile=%START%"
"%JAVA%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xshare:auto -Xlog:disable -Xlog:all=error:stderr "%SHARE%" -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -Duser.timezone=%NIANBAO_ZONE% "-Dnianbao.root=%ROOT:~0,-1%" -jar "%ROOT%nianbao.jar" check %*
set "ENDED=%ERRORLEVEL%"
if exist "%START%.new" move /y "%START%.new" "%START%" > nul
rem A window that was opened for files dropped here would close before anybody has read it.
echo %CMDCMDLINE% | find /i "/c" > nul && pause
exit /b %ENDED%
