; Makes an installer of the folder of scripts/bundle.sh, with Inno Setup 6.3 or later:
;     iscc /DVersion=1.2.3 packaging\windows\dupfinder.iss
; Untried: neither this file nor the installer was run on Windows.

#ifndef Version
  #error Say which version it is: /DVersion=1.2.3
#endif

[Setup]
; Never change the AppId: by it an installer finds the version that is installed.
AppId={{6A1D7B0E-5C7C-4F0B-9E0B-3D8C1B7A52F4}
AppName=dupfinder
AppVersion={#Version}
AppPublisher=dupfinder
AppPublisherURL=https://github.com/dupfinder/dupfinder
LicenseFile=..\..\LICENSE
; For one user, without an administrator; or for all, if the person says so.
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
DefaultDirName={autopf}\dupfinder
DisableProgramGroupPage=yes
UninstallDisplayIcon={app}\dupfinder-window.exe
OutputDir=..\..\build\windows
OutputBaseFilename=dupfinder-{#Version}-windows-x64
Compression=lzma2
SolidCompression=yes
WizardStyle=modern

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "de"; MessagesFile: "compiler:Languages\German.isl"
Name: "es"; MessagesFile: "compiler:Languages\Spanish.isl"
Name: "fr"; MessagesFile: "compiler:Languages\French.isl"
Name: "it"; MessagesFile: "compiler:Languages\Italian.isl"
Name: "ja"; MessagesFile: "compiler:Languages\Japanese.isl"
Name: "pt_BR"; MessagesFile: "compiler:Languages\BrazilianPortuguese.isl"

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked

[InstallDelete]
; Libraries of the version before must not stay beside those of this one.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "..\..\build\bundle\dupfinder\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs

[Icons]
Name: "{autoprograms}\dupfinder"; Filename: "{app}\dupfinder-window.exe"
Name: "{autodesktop}\dupfinder"; Filename: "{app}\dupfinder-window.exe"; Tasks: desktopicon

[Run]
Filename: "{app}\dupfinder-window.exe"; Description: "{cm:LaunchProgram,dupfinder}"; Flags: nowait postinstall skipifsilent

; The library and the settings of each person stay when the program is uninstalled.
