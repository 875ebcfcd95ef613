using Microsoft.CodeAnalysis;

namespace Provenance.Analyzers.Tests.Infrastructure;

/// <summary>The severities that configuration files give, read as the compiler reads them.</summary>
internal sealed class Severities : SyntaxTreeOptionsProvider
{
    private readonly AnalyzerConfigSet _files;

    private Severities(AnalyzerConfigSet files) => _files = files;

    /// <summary>The section of an .editorconfig for C# files.</summary>
    public static Severities EditorConfig(string line) => Of("root = true\n[*.cs]\n" + line, "/repo/.editorconfig");

    /// <summary>The global part of a .globalconfig.</summary>
    public static Severities GlobalConfig(string line) => Of("is_global = true\n" + line, "/repo/.globalconfig");

    public override GeneratedKind IsGenerated(SyntaxTree tree, CancellationToken cancellationToken) => GeneratedKind.Unknown;

    public override bool TryGetDiagnosticValue(SyntaxTree tree, string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity) =>
        _files.GetOptionsForSourcePath("/repo/" + tree.FilePath).TreeOptions.TryGetValue(diagnosticId, out severity);

    public override bool TryGetGlobalDiagnosticValue(string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity) =>
        _files.GlobalConfigOptions.TreeOptions.TryGetValue(diagnosticId, out severity);

    private static Severities Of(string text, string path) => new(AnalyzerConfigSet.Create(new[] { AnalyzerConfig.Parse(text, path) }));
}
