using System.Buffers;

using Provenance.Engine.Lexicon.Words;

namespace Provenance.Engine.Text;

/// <summary>
/// The tokens of one text, in a rented array. Positions outside answer with an empty token, so that a reader may look
/// around without asking first whether there is anything.
/// </summary>
internal sealed class TokenList : IDisposable
{
    private const int Guard = 8;
    private Token[] _tokens;
    private Landmarks? _landmarks;

    public TokenList(string text, Vocabulary vocabulary)
    {
        Text = text;
        Vocabulary = vocabulary;
        _tokens = ArrayPool<Token>.Shared.Rent(Math.Max(64, text.Length / 4 + 2 * Guard));
        Array.Clear(_tokens, 0, Guard);
    }

    public string Text { get; }

    public Vocabulary Vocabulary { get; }

    public int Count { get; private set; }

    /// <summary>Whether a vertical bar, a tab or a wide gap stands anywhere in the text; without one there is no table.</summary>
    public bool MayHoldTables { get; set; }

    /// <summary>Whether a character that nobody sees, or one of another script, stands anywhere in the text; without one no number is concealed.</summary>
    public bool MayConceal { get; set; }

    /// <summary>Whether gaps of spaces and tabs may align columns.</summary>
    public bool HasAlignedColumns { get; init; } = true;

    public ref readonly Token this[int index]
    {
        [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
        get
        {
            int slot = index + Guard;
            return ref _tokens[(uint)slot <= (uint)(Count + Guard) ? slot : Outside(index)];
        }
    }

    /// <summary>Where sentences, lines, marks and capitals stand; gathered when it is first asked for, which a short text never does.</summary>
    public Landmarks Landmarks => _landmarks ??= new Landmarks(_tokens.AsSpan(Guard, Count), Vocabulary);

    public ref Token Last => ref _tokens[Count - 1 + Guard];

    /// <summary>A further token, to be filled in place: all of its fields, since the array is rented.</summary>
    public ref Token Append()
    {
        if (Count + 2 * Guard >= _tokens.Length)
            Grow();
        return ref _tokens[Count++ + Guard];
    }

    /// <summary>Ends the list: from here on, positions behind the last token are empty tokens at the text's end.</summary>
    public void Seal()
    {
        for (int i = 0; i < Guard; i++)
            _tokens[Count + Guard + i] = default;
        _tokens[Count + Guard] = new Token { Start = Text.Length, End = Text.Length, Kind = TokenKind.Other, Flags = TokenFlags.SpaceBefore | TokenFlags.SentenceStart | TokenFlags.ParagraphStart };
        for (int i = 0; i < Guard; i++)
            _tokens[i] = new Token { Kind = TokenKind.Other, Flags = TokenFlags.SpaceBefore };
    }

    /// <summary>Changes how a token stands in its text: the rows and cells of tables are known only after the last token.</summary>
    public void SetFlags(int index, TokenFlags flags)
    {
        _tokens[index + Guard].Flags = flags;
        _landmarks?.Set(index, flags);
    }

    public bool Is(int index, WordClass classes) => Vocabulary.Is(this[index], classes);

    /// <summary>All classes of a token's word.</summary>
    public WordClass ClassesOf(in Token token) => Vocabulary.ClassesOf(token);

    /// <summary>Whether a token stands on the line right below the one before it, with no empty line between.</summary>
    public bool IsNextLine(int index)
    {
        int breaks = 0;
        for (int i = this[index - 1].End; i < this[index].Start && breaks < 2; i++)
            breaks += CharClasses.Of(Text[i]) == CharClass.LineBreak && !(Text[i] == '\n' && i > 0 && Text[i - 1] == '\r') ? 1 : 0;
        return breaks == 1;
    }

    /// <summary>Whether an empty line stands before a token.</summary>
    public bool HasEmptyLineBefore(int index)
    {
        int breaks = 0;
        for (int i = this[index - 1].End; i < this[index].Start; i++)
        {
            if (Text[i] == '\n' && ++breaks > 1)
                return true;
        }

        return false;
    }

    /// <summary>Whether a capital stands behind the first letter of a word: eBay, McDonald.</summary>
    public bool HasInnerCapital(int index)
    {
        for (int i = this[index].Start + 1; i < this[index].End; i++)
        {
            if (CharClasses.Of(Text[i]) == CharClass.Upper)
                return true;
        }

        return false;
    }

    public bool IsWord(int index) => this[index].Kind == TokenKind.Word && this[index].Length > 0;

    public bool IsChar(int index, char c) => this[index].First == c && this[index].Length == 1;

    public bool IsLexeme(int index, ushort lexeme) => this[index].Lexeme == lexeme;

    /// <summary>Whether a token is a word that is not written with a capital: "5 in", but not "5 In".</summary>
    public bool IsInLowerCase(int index, ushort lexeme) => IsLexeme(index, lexeme) && !this[index].IsCapital;

    public decimal ValueOf(int index) => Vocabulary[this[index].Lexeme].Value;

    public ReadOnlySpan<char> Span(int index) => Text.AsSpan(this[index].Start, this[index].Length);

    /// <summary>The place of one token and those up to another.</summary>
    public TextSpan SpanOf(int first, int end) => new(this[first].Start, this[end - 1].End);

    public ReadOnlySpan<char> Span(int first, int end) => Text.AsSpan(this[first].Start, this[end - 1].End - this[first].Start);

    /// <summary>Whether a token ends with letters in lower case.</summary>
    public bool EndsWith(int index, string ending) => Span(index).EndsWith(ending.AsSpan(), StringComparison.Ordinal);

    /// <summary>The value of a token of one to nine digits and nothing else.</summary>
    public bool TryInteger(int index, out int value)
    {
        value = 0;
        ref readonly Token token = ref this[index];
        if (token.Length is < 1 or > 9)
            return false;
        for (int i = token.Start; i < token.End; i++)
        {
            if (!CharClasses.IsDigit(Text[i]))
                return false;
            value = value * 10 + (Text[i] - '0');
        }

        return true;
    }

    public string Word(int index) => Text.Substring(this[index].Start, this[index].Length);

    public void Dispose()
    {
        _landmarks?.Dispose();
        ArrayPool<Token>.Shared.Return(_tokens);
        _tokens = [];
    }

    private int Outside(int index) => index < 0 ? 0 : Count + Guard;

    private void Grow()
    {
        // As dense as the text was so far, the rest will be; no text has more tokens than characters.
        long expected = (long)Count * Text.Length / Math.Max(1, Last.End);
        int length = (int)Math.Min(Math.Max(_tokens.Length + _tokens.Length / 4, expected + expected / 16), Text.Length) + 2 * Guard;
        Token[] larger = ArrayPool<Token>.Shared.Rent(length);
        Array.Copy(_tokens, larger, Count + Guard);
        ArrayPool<Token>.Shared.Return(_tokens);
        _tokens = larger;
    }
}
