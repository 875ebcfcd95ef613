using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Provenance.Analyzers.Generation.Pipeline;
using Provenance.Analyzers.Rules.Lookup;
using Provenance.Engine.Index;

namespace Provenance.Analyzers.Rules;

/// <summary>A rule whose reports lie in the sources. It reads the index, where the build has noted every place, and of the documents those with a report, for a comment that switches the rule off.</summary>
public abstract class SourceReportAnalyzer : DiagnosticAnalyzer
{
    private protected SourceReportAnalyzer()
    {
    }

    /// <inheritdoc/>
    public sealed override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(start =>
        {
            if (ProjectFacts.Of(start) is not { } facts)
                return;

            // At the index and not at the end of the compilation, so that an editor shows the reports without building.
            DocumentRoot root = DocumentRoot.Of(start.Options.AnalyzerConfigOptionsProvider.GlobalOptions);
            start.RegisterAdditionalFileAction(file =>
            {
                if (!IndexFile.Is(file.AdditionalFile, file.Options.AnalyzerConfigOptionsProvider))
                    return;
                var switchedOff = new SwitchedOffRules(SourceTexts.Of(file.Options.AdditionalFiles, root), file.CancellationToken);
                foreach (Diagnostic diagnostic in Reports(facts, root).Where(diagnostic => !switchedOff.Holds(diagnostic)))
                    file.ReportDiagnostic(diagnostic);
            });
        });
    }

    private protected abstract IEnumerable<Diagnostic> Reports(ProjectFacts facts, DocumentRoot root);
}
