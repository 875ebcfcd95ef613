namespace Provenance.Clients;

/// <summary>A test in Neovim; skipped where there is none.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class NeovimFactAttribute : FactAttribute
{
    public NeovimFactAttribute() => Skip = ClientRun.NoNeovim;
}
