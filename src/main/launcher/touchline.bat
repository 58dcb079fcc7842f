@echo off
rem Starts Touchline with the first Java 25 or newer of JAVA_HOME, the path and the usual folders.
setlocal EnableExtensions DisableDelayedExpansion
set "NEEDED=25"
set "JAVA="
call :locate

rem Folders go from hand to hand in CANDIDATE: an argument of CALL would be read twice, with its percent signs and carets.
rem Some have put quotation marks into their JAVA_HOME.
set "CANDIDATE="
if defined JAVA_HOME set "CANDIDATE=%JAVA_HOME:"=%"
if defined CANDIDATE call :try
for %%F in (java.exe) do if not "%%~$PATH:F"=="" (
    set "CANDIDATE=%%~dp$PATH:F.."
    call :try
)
for /d %%H in (
    "%ProgramFiles%\Java\*"
    "%ProgramFiles%\Eclipse Adoptium\*"
    "%ProgramFiles%\Microsoft\jdk*"
    "%ProgramFiles%\Zulu\*"
    "%ProgramFiles%\Amazon Corretto\*"
    "%ProgramFiles%\BellSoft\*"
    "%LOCALAPPDATA%\Programs\Eclipse Adoptium\*"
    "%USERPROFILE%\.jdks\*"
) do (
    set "CANDIDATE=%%~H"
    call :try
)

if not defined JAVA (
    echo touchline: Java %NEEDED% or newer is needed; install it ^(https://adoptium.net^), or set JAVA_HOME to its folder.>&2
    exit /b 1
)

rem A cache made by another Java than this one is of no use, and nobody needs to read about it.
"%JAVA%" "@%PACKAGE%\lib\jvm.options" "-XX:AOTCache=%PACKAGE%\lib\touchline.aot" "-Xlog:aot*=off" "-Xlog:cds*=off" --module-path "%PACKAGE%\lib\javafx" --class-path "%PACKAGE%\lib\touchline.jar" org.touchline.Main %*
exit /b %ERRORLEVEL%

rem The folder of the package. Asked in a subroutine: elsewhere, a script that was started by its quoted name alone is told a wrong one.
:locate
set "PACKAGE=%~dp0.."
exit /b 0

rem Takes the Java in CANDIDATE if none is taken yet and it is new enough; its release file says so without starting it.
:try
if defined JAVA exit /b 0
if not exist "%CANDIDATE%\bin\java.exe" exit /b 0
if not exist "%CANDIDATE%\release" exit /b 0
for /f "usebackq tokens=1,2 delims==" %%K in ("%CANDIDATE%\release") do if "%%K"=="JAVA_VERSION" (
    for /f "delims=.-+" %%M in ("%%~L") do if %%M GEQ %NEEDED% set "JAVA=%CANDIDATE%\bin\java.exe"
)
exit /b 0
