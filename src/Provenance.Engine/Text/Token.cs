namespace Provenance.Engine.Text;

/// <summary>
/// A token with its place. Sixteen bytes: a page of text stays in the first-level cache while the readers walk over it.
/// </summary>
internal struct Token
{
    public int Start;
    public int End;
    public TokenKind Kind;
    public TokenFlags Flags;

    /// <summary>Number of the word in the lexicon; 0 for a word it does not hold.</summary>
    public ushort Lexeme;

    /// <summary>The first character.</summary>
    public char First;

    public readonly int Length => End - Start;

    public readonly bool SpaceBefore => (Flags & TokenFlags.SpaceBefore) != 0;

    public readonly bool IsCapital => (Flags & TokenFlags.Capital) != 0;

    public readonly bool IsAllCapitals => (Flags & TokenFlags.AllCapitals) != 0;

    public readonly bool StartsSentence => (Flags & TokenFlags.SentenceStart) != 0;

    public readonly bool StartsParagraph => (Flags & TokenFlags.ParagraphStart) != 0;

    public readonly bool StartsCell => (Flags & TokenFlags.CellStart) != 0;

    public readonly bool StartsLine => (Flags & TokenFlags.LineStart) != 0;
}
