namespace Provenance.Clients;

/// <summary>A test in Emacs with Eglot; skipped where there is none.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class EmacsFactAttribute : FactAttribute
{
    public EmacsFactAttribute() => Skip = ClientRun.NoEmacs;
}
