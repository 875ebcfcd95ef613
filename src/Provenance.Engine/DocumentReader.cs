using Provenance.Engine.Figures;
using Provenance.Engine.Quotes;
using Provenance.Engine.Text;

namespace Provenance.Engine;

/// <summary>Reads one document: its tokens, its figures, its quotations, and who says what.</summary>
internal static class DocumentReader
{
    public static void Read(TextDocument document, List<FigureCitation> figures, List<QuoteCitation> quotes)
    {
        using TokenList tokens = Tokenizer.Run(document.Text);
        List<FigureCitation> ownFigures = new FigureReader(document, tokens).Read();
        var speakers = new SpeakerResolver(tokens, new People(tokens));
        List<QuoteCitation> ownQuotes = new QuoteReader(document, tokens, speakers).Read();
        new AssertionReader(tokens, speakers).Assign(ownFigures, ownQuotes);
        figures.AddRange(ownFigures);
        quotes.AddRange(ownQuotes);
    }
}
