@echo off
rem Runs Nianbao, with the settings that the launcher of Linux and macOS gives it.
setlocal
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
if not defined NIANBAO_ZONE set "NIANBAO_ZONE=Asia/Shanghai"
set "OPTIONS=-XX:+UseSerialGC -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8"
if defined NIANBAO_MEMORY set "OPTIONS=%OPTIONS% -Dnianbao.memory=%NIANBAO_MEMORY%"
chcp 65001 > nul
set "ROOT=%~dp0"
"%JAVA%" %OPTIONS% -Duser.timezone=%NIANBAO_ZONE% "-Dnianbao.root=%ROOT:~0,-1%" -jar "%ROOT%nianbao.jar" %*
exit /b %ERRORLEVEL%
