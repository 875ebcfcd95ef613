namespace Provenance.Clients;

/// <summary>A test that talks to a server by scripts of Node; skipped where their packages are not installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class NodeFactAttribute : FactAttribute
{
    public NodeFactAttribute() => Skip = ClientRun.NoNode;
}
