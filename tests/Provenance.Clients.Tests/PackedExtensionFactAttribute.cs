using Provenance.Tests;

namespace Provenance.Clients;

/// <summary>A test of the extension for VS Code as its own build packs it; skipped where it was not packed.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PackedExtensionFactAttribute : FactAttribute
{
    public PackedExtensionFactAttribute() => Skip = File.Exists(Package) ? null : "The extension is not packed; run 'npm ci && npm run package' in src/editors/vscode.";

    /// <summary>The packed extension.</summary>
    internal static string Package => Path.Combine(Repository.Root, "src", "editors", "vscode", "provenance.vsix");
}
