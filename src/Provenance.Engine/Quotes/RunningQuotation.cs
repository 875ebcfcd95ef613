using Provenance.Engine.Quotes.Marks;
using Provenance.Engine.Text;

namespace Provenance.Engine.Quotes;

/// <summary>Finds the end of a quotation whose sentence runs on over the end of its paragraph.</summary>
internal sealed class RunningQuotation
{
    private const int LongestChain = 8;
    private const int LongestLook = 2000;

    private readonly TokenList _tokens;
    private readonly Apostrophes _apostrophes;

    public RunningQuotation(TokenList tokens, Apostrophes apostrophes)
    {
        _tokens = tokens;
        _apostrophes = apostrophes;
    }

    /// <summary>
    /// A quotation whose sentence runs on over the paragraph's end: marks that reopen it at the head of a paragraph, or lines
    /// with no empty one between, up to the mark that closes it. Looks at a bounded number of paragraphs.
    /// </summary>
    public bool TryRead(in QuotationMark open, int end, out MarkPair pair)
    {
        pair = default;
        if (end >= _tokens.Count || end <= open.Next || !RunsOn(end - 1, open.IsSingle))
            return false;
        int start = end;
        for (int paragraphs = 0; paragraphs < LongestChain && start < _tokens.Count && start < end + LongestLook; paragraphs++)
        {
            bool reopens = Reopens(start, open);
            if (!reopens && _tokens.HasEmptyLineBefore(start))
                return false;
            int stop = Math.Min(_tokens.Landmarks.Next(Landmark.Paragraph, start + 1), end + LongestLook);
            for (int i = reopens ? start + 1 : start; i < stop; i++)
            {
                if (_tokens[i].Kind != TokenKind.Mark)
                    continue;
                QuotationMark mark = QuotationMark.At(_tokens, i, open.Next - open.Token, start, stop);
                if (mark.IsSingle != open.IsSingle)
                    continue;
                if (mark.Facing == MarkFacing.Open)
                    return false;
                if (open.IsSingle && (mark.Facing != MarkFacing.Close || _apostrophes.IsPluralPossessive(i, stop)))
                    continue;
                pair = new MarkPair(open.Token, open.Next, i, mark.Next, true, open.IsSingle);
                return true;
            }

            start = stop;
        }

        return false;
    }

    /// <summary>Whether a sentence goes on behind the last token of a paragraph: behind a comma or a word in lower case.</summary>
    private bool RunsOn(int last, bool single) => _tokens.IsChar(last, ',') || !single && _tokens[last].Kind == TokenKind.Word && !_tokens[last].IsCapital;

    /// <summary>Whether a paragraph begins with a mark of the same sort that opens.</summary>
    public bool Reopens(int start, in QuotationMark open)
    {
        if (start >= _tokens.Count || _tokens[start].Kind != TokenKind.Mark || QuotationMark.IsDouble(_tokens[start].First) == open.IsSingle && open.Next - open.Token == 1)
            return false;
        return QuotationMark.At(_tokens, start, open.Next - open.Token, start, Math.Min(start + 8, _tokens.Count)).Facing != MarkFacing.Close;
    }
}
