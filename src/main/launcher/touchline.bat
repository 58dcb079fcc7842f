@echo off
rem Starts Touchline with the first Java 25 or newer of JAVA_HOME, the path and the usual folders.
setlocal EnableExtensions DisableDelayedExpansion
set "NEEDED=25"
set "LIB=%~dp0..\lib"
set "JAVA="

if defined JAVA_HOME call :try "%JAVA_HOME%"
for %%F in (java.exe) do if not "%%~$PATH:F"=="" call :try "%%~dp$PATH:F.."
for /d %%H in (
    "%ProgramFiles%\Java\*"
    "%ProgramFiles%\Eclipse Adoptium\*"
    "%ProgramFiles%\Microsoft\jdk*"
    "%ProgramFiles%\Zulu\*"
    "%ProgramFiles%\Amazon Corretto\*"
    "%ProgramFiles%\BellSoft\*"
    "%LOCALAPPDATA%\Programs\Eclipse Adoptium\*"
    "%USERPROFILE%\.jdks\*"
) do call :try "%%~H"

if not defined JAVA (
    echo touchline: Java %NEEDED% or newer is needed; install it ^(https://adoptium.net^), or set JAVA_HOME to its folder.>&2
    exit /b 1
)

rem A cache made by another Java than this one is of no use, and nobody needs to read about it.
"%JAVA%" "@%LIB%\jvm.options" "-XX:AOTCache=%LIB%\touchline.aot" -Xlog:aot*=off -Xlog:cds*=off --module-path "%LIB%\javafx" --class-path "%LIB%\touchline.jar" org.touchline.Main %*
exit /b %ERRORLEVEL%

rem Takes the Java in this folder if none is taken yet and it is new enough; its release file says so without starting it.
:try
if defined JAVA exit /b 0
if not exist "%~1\bin\java.exe" exit /b 0
if not exist "%~1\release" exit /b 0
for /f "tokens=2 delims==" %%V in ('findstr /b "JAVA_VERSION=" "%~1\release"') do (
    for /f "delims=.-+" %%M in ("%%~V") do if %%M GEQ %NEEDED% set "JAVA=%~1\bin\java.exe"
)
exit /b 0
