using Provenance.Engine.Figures;
using Provenance.Engine.Lexicon;
using Provenance.Engine.Text;

namespace Provenance.Engine.Checking;

/// <summary>Reads how a figure is meant from the words of its clause: denied, as a change, per what, as a part or a difference.</summary>
internal static class MentionManner
{
    private const int FurthestRate = 4;
    private const int FurthestChange = 2;

    private static readonly WordSet BoundWords = new("after before since until till by from late early mid");

    /// <summary>"Rose to 31 %", "fell from 90": a level and no change.</summary>
    private static readonly WordSet LevelWords = new("to at from is was are were be been being has had have");

    /// <summary>What a word of the clause says about how the figure is meant.</summary>
    public static void Read(FigureMention mention, TokenList tokens, int i, MentionSide side)
    {
        mention.Choices |= ComparisonWords.Choice(tokens.Word(i).ToLowerInvariant());
        if (side == MentionSide.None)
        {
            if (mention.IsCell && tokens.Is(i, WordClass.Rise | WordClass.Fall))
                mention.Change = tokens.Is(i, WordClass.Rise) ? Change.Increase : Change.Decrease;
            return;
        }

        mention.IsNegated |= tokens.Is(i, WordClass.Negation);
        Change change = tokens.Is(i, WordClass.Rise) ? Change.Increase : tokens.Is(i, WordClass.Fall) ? Change.Decrease : Change.None;
        // The nearest word of change: the last before the figure, else the first behind it.
        if (change != Change.None && (side == MentionSide.Before || (mention.Change == Change.None && i <= FurthestChange)))
            mention.Change = change;
        if (side == MentionSide.After && mention.Rate is null && i <= FurthestRate)
            mention.Rate = RateAt(tokens, i);
        bool last = i == tokens.Count - 1 || (i == tokens.Count - 2 && tokens[i + 1].Kind == TokenKind.Point), first = i == 0;
        if (side == MentionSide.Before && last && (ComparisonWords.IsPart(tokens.Span(i)) || (mention.Figure.Hedge == Hedge.Exact && tokens.Span(i).SequenceEqual("than".AsSpan()))))
            mention.IsDerived = true;
        if (side == MentionSide.Before && last && LevelWords.Contains(tokens.Span(i)))
            mention.Change = Change.None;
        if (side == MentionSide.Before && last)
            mention.IsLoose |= IsLooseAfter(mention.Figure, tokens, i);
        if (side == MentionSide.After && first && (ComparisonWords.IsDifference(tokens.Span(i)) || mention.Figure.Of.IsNone && tokens.Span(i).SequenceEqual("of".AsSpan()) && IsOfDefinite(tokens, i + 1)))
            mention.IsDerived = true;
    }

    private static string? RateAt(TokenList tokens, int i)
    {
        if (!RateWords.IsDistributor(tokens.Span(i)))
            return RateWords.CodeOf(RateWords.PeriodOf(tokens.Word(i)));
        string period = tokens.IsWord(i + 1) ? tokens.Word(i + 1).ToLowerInvariant() : "";
        return RateWords.CodeOf(period);
    }

    private static bool IsLooseAfter(FigureCitation figure, TokenList tokens, int i) => figure.Kind switch
    {
        FigureKind.Year or FigureKind.Date => BoundWords.Contains(tokens.Span(i)),
        FigureKind.Count => figure.Unit == null && figure.Hedge == Hedge.Exact && tokens[i].IsCapital && i > 0,
        _ => false,
    };

    /// <summary>"Two of the vessels" leaves open how many there are.</summary>
    private static bool IsOfDefinite(TokenList tokens, int i) => tokens.Is(i, WordClass.Article | WordClass.Determiner | WordClass.Pronoun);
}
