using Provenance.Analyzers.Display;
using Provenance.Analyzers.Generation.Writing;
using Provenance.Engine.Index;

namespace Provenance.Analyzers.Generation.Files;

/// <summary>Writes the attribute by which PROV0003 knows a fact that is not what is locked.</summary>
internal static class DriftMark
{
    /// <summary>Writes the attribute, if the fact needs one.</summary>
    public static void Write(CodeWriter code, FactInFile place)
    {
        if (place.Fact.Drift is not { } drift)
            return;
        string at = Place.Format(place.Sources[drift.Source].Path, drift.Line, drift.Column);
        code.Line($"[global::Provenance.Drifted({CSharpLiteral.Of(drift.Kind.ToString())}, {CSharpLiteral.Of(OneLine.Of(drift.Locked))}, {CSharpLiteral.Of(OneLine.Of(drift.Now))}, {CSharpLiteral.Of(at)})]");
    }
}
