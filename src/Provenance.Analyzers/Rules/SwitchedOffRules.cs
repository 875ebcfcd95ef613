using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Provenance.Analyzers.Rules.Lookup;
using Provenance.Engine.Checking.Suppressing;

namespace Provenance.Analyzers.Rules;

/// <summary>The reports that a comment in their own document switches off: <c>provenance: disable PROV1001 -- reason</c>.</summary>
/// <param name="texts">The documents.</param>
/// <param name="cancellation">Cancels.</param>
internal sealed class SwitchedOffRules(SourceTexts texts, CancellationToken cancellation)
{
    private readonly Dictionary<string, Suppressions> _byPath = new(StringComparer.Ordinal);

    /// <summary>Whether a report is switched off on its line.</summary>
    public bool Holds(Diagnostic report)
    {
        FileLinePositionSpan place = report.Location.GetLineSpan();
        if (!_byPath.TryGetValue(place.Path, out Suppressions? suppressions))
            _byPath.Add(place.Path, suppressions = Suppressions.Read(texts.ReadFile(place.Path, cancellation)?.ToString() ?? "", place.Path));
        return suppressions.ReasonFor(report.Id, place.StartLinePosition.Line + 1) is not null;
    }
}
