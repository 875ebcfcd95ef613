namespace Provenance.Clients;

/// <summary>The same for each of several data.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class NodeTheoryAttribute : TheoryAttribute
{
    public NodeTheoryAttribute() => Skip = ClientRun.NoNode;
}
