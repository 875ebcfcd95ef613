using Provenance.Engine.Figures;
using Provenance.Engine.Lexicon;
using Provenance.Engine.Lexicon.Words;
using Provenance.Engine.Text;
using Provenance.Engine.Values;
using Provenance.Engine.Wording;

namespace Provenance.Engine.Mentions;

/// <summary>Reads what a figure holds for, where its sentence or the beginning of the document says it: the days, conditions and models.</summary>
internal sealed class MentionScope
{
    private readonly MentionWords _words;
    private readonly TokenList _tokens;
    private readonly FigurePlaces _places;
    private readonly IReadOnlyList<FigureCitation> _figures;
    private (int Sort, int Whole)[]? _openingDesignations;

    public MentionScope(MentionWords words, FigurePlaces places, IReadOnlyList<FigureCitation> figures)
    {
        _words = words;
        _tokens = words.Tokens;
        _places = places;
        _figures = figures;
    }

    /// <summary>The days and conditions that the figures beside it in its sentence give.</summary>
    public void AddTo(Mention mention, int index, int start, int end)
    {
        var days = new List<string>();
        var conditions = new List<ComparableValue>();
        for (int i = Math.Max(0, index - 6); i < Math.Min(_figures.Count, index + 7); i++)
        {
            if (i == index || _figures[i].Sentence != _figures[index].Sentence)
                continue;
            if (_figures[i].Kind == FigureKind.Date && _figures[i].Value.Iso is { Length: 7 or 10 } iso && (iso.Length == 10 || iso[0] == '-'))
                days.Add(iso);
            else if (_figures[i].Kind == FigureKind.Quantity && _places.TokenAt(_figures[i].Span.Start) is > 0 and int token && (_words.Signs[token - 1] & WordSigns.Condition) != 0)
                conditions.Add(ComparableValue.Of(_figures[i]));
        }

        mention.Designations = Designations(start, end);
        if (mention.Designations.Length == 0)
            mention.Designations = _openingDesignations ??= Designations(0, Math.Min(_tokens.Count, DocumentMentions.OpeningWords));
        if (!mention.IsCell)
            mention.Numbered = Numbered(start, end, mention.Figure);
        mention.Days = [.. days];
        mention.Conditions = [.. conditions];
    }

    /// <summary>"lane 2", "plots 2 and 3", "week three": a noun with a number behind it.</summary>
    private (int Sort, int Whole)[] Numbered(int start, int end, FigureCitation figure)
    {
        List<(int, int)>? found = null;
        for (int i = start + 1; i < end; i++)
        {
            if (_tokens[i].Kind != TokenKind.Number || _tokens[i].StartsSentence || figure.Span.Start <= _tokens[i].Start && _tokens[i].Start < figure.Span.End)
                continue;
            int noun = i - 1;
            while (noun > start && (_tokens[noun].Kind == TokenKind.Number || _tokens.IsChar(noun, ',') || _tokens.IsLexeme(noun, English.And)))
                noun--;
            if (_words.Stem[noun] != 0 && _tokens.IsWord(noun))
                (found ??= []).Add((_words.Stem[noun], StemHash.Of(_tokens.Span(i))));
        }

        return found is null ? [] : [.. found];
    }

    private (int Sort, int Whole)[] Designations(int start, int end)
    {
        var found = new List<(int, int)>();
        for (int i = start; i < end - 1; i++)
        {
            bool isModel = _tokens.IsWord(i) && _tokens[i].IsCapital && _tokens[i + 1].Kind == TokenKind.Number && !_tokens[i + 1].SpaceBefore && (_words.Signs[i + 1] & WordSigns.Figure) == 0;
            bool isQuarter = _tokens.Is(i, WordClass.Ordinal) && (_words.Signs[i + 1] & WordSigns.Account) != 0;
            if (isModel)
                found.Add((StemHash.Of(_tokens.Span(i)), StemHash.Of(_tokens.Span(i, i + 2))));
            else if (isQuarter)
                found.Add((_words.Stem[i + 1], StemHash.Of(_tokens.Word(i).ToLowerInvariant().AsSpan())));
        }

        return [.. found];
    }
}
