namespace Provenance.Analyzers.Generation.Pipeline;

/// <summary>All that generated code is made of.</summary>
/// <param name="Index">The fact index; null before the first build of a project.</param>
/// <param name="Settings">What the project says about the code.</param>
/// <param name="Taken">What its own code is called.</param>
internal sealed record GenerationInput(IndexFile? Index, GenerationSettings Settings, TakenNames Taken)
{
    /// <summary>The same, for code that asks for these facts as a whole. Where somebody looks at the generated code, or other projects use it, it has all of them.</summary>
    public GenerationInput AskedFor(string uses, bool hasMarkup) =>
        this with { Settings = Settings with { FactUses = Settings.HasDocumentation || Settings.IsPublic || hasMarkup ? null : uses } };

    /// <summary>
    /// Whether a class is written: an empty one would hide that of another project, and one whose name is taken would be an error in code that
    /// nobody wrote (PROV9019 says it where the name is). The others need <c>Sources</c>.
    /// </summary>
    public bool ShouldWrite(string className) =>
        Index is not null && (Index.Damage is not null || Index.Index.Sources.Count > 0 || Index.Index.Retired.Count > 0) && !Taken.HasClass(Settings.Namespace, className) && !Taken.HasClass(Settings.Namespace, "Sources");

    /// <summary>The settings, without an alias where that would mean two things.</summary>
    public GenerationSettings SettingsFor(string className) =>
        Settings.HasImplicitUsings && (Settings.Namespace.Length == 0 || Taken.HasAlias(className)) ? Settings with { HasImplicitUsings = false } : Settings;
}
