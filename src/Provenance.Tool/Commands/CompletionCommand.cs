using System.CommandLine;
using Provenance.Tool.Hosting;

namespace Provenance.Tool.Commands;

/// <summary><c>provenance completion</c>: what makes a shell complete verbs, options and their values.</summary>
internal static class CompletionCommand
{
    private const string Bash = """
        # provenance completion bash > ~/.local/share/bash-completion/completions/provenance
        _provenance() {
          local words
          words=$(provenance "[suggest:${COMP_POINT}]" "${COMP_LINE}" 2>/dev/null)
          COMPREPLY=($(compgen -o default -W "${words}" -- "${COMP_WORDS[COMP_CWORD]}"))
        }
        complete -o default -F _provenance provenance
        """;

    private const string Zsh = """
        #compdef provenance
        # provenance completion zsh > a folder of $fpath, as _provenance
        _provenance() {
          local -a words
          words=("${(@f)$(provenance "[suggest:${CURSOR}]" "${BUFFER}" 2>/dev/null)}")
          compadd -a words
          _files
        }
        compdef _provenance provenance
        """;

    private const string Fish = """
        # provenance completion fish > ~/.config/fish/completions/provenance.fish
        complete -c provenance -a '(provenance "[suggest:"(commandline -C)"]" (commandline -cp) 2>/dev/null)'
        """;

    private const string PowerShell = """
        # provenance completion pwsh | Out-String | Invoke-Expression
        Register-ArgumentCompleter -Native -CommandName provenance -ScriptBlock {
          param($wordToComplete, $commandAst, $cursorPosition)
          provenance "[suggest:$cursorPosition]" "$commandAst " 2>$null |
            Where-Object { $_ -like "$wordToComplete*" } |
            ForEach-Object { [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_) }
        }
        """;

    /// <summary>The verb.</summary>
    public static Command Create(ToolHost host)
    {
        var shell = new Argument<string>("SHELL") { Description = "bash, zsh, fish or pwsh." };
        shell.AcceptOnlyFromAmong("bash", "zsh", "fish", "pwsh");
        var command = new Command("completion", "Writes a script that makes a shell complete verbs, options and their values.") { shell };
        command.SetAction(result =>
        {
            using StreamWriter output = host.OpenText();
            output.WriteLine(ScriptOf(result.GetValue(shell)!).ReplaceLineEndings("\n"));
            return ExitCode.Clean;
        });
        return command;
    }

    private static string ScriptOf(string shell) => shell switch
    {
        "bash" => Bash,
        "zsh" => Zsh,
        "fish" => Fish,
        _ => PowerShell,
    };
}
