namespace Provenance.Engine.Text;

/// <summary>
/// The order of documents, which decides between facts that are otherwise alike: by path, letter by letter, capitals as small letters; paths
/// that differ in nothing else by their code units. So a rename by case changes no name and no value.
/// </summary>
public sealed class PathOrder : IComparer<string>
{
    private PathOrder()
    {
    }

    /// <summary>The order.</summary>
    public static PathOrder Instance { get; } = new();

    /// <inheritdoc/>
    public int Compare(string? x, string? y) =>
        StringComparer.OrdinalIgnoreCase.Compare(x, y) is not 0 and var order ? order : StringComparer.Ordinal.Compare(x, y);
}
