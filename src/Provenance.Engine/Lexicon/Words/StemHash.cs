namespace Provenance.Engine.Lexicon.Words;

/// <summary>A number for a stem, the same in every run and on every machine (FNV-1a, 32 bits): stems are compared and sorted as numbers.</summary>
internal static class StemHash
{
    /// <summary>The number of a stem; never 0, which stands for no stem.</summary>
    public static int Of(ReadOnlySpan<char> stem)
    {
        uint hash = 2166136261;
        foreach (char c in stem)
            hash = unchecked((hash ^ c) * 16777619);
        return hash == 0 ? 1 : unchecked((int)hash);
    }
}
