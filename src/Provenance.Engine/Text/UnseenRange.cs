namespace Provenance.Engine.Text;

/// <summary>Characters that no reader sees.</summary>
/// <param name="First">The first code point.</param>
/// <param name="Last">The last one.</param>
/// <param name="Name">What one is called in a message.</param>
/// <param name="Conceals">Where they conceal something.</param>
public sealed record UnseenRange(int First, int Last, string Name, Concealing Conceals)
{
    /// <summary>Whether they say how the character before them is drawn, as in an emoji.</summary>
    public bool IsSelector => Name.EndsWith("variation selector", StringComparison.Ordinal);
}
