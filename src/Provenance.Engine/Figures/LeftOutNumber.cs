using Provenance.Engine.Figures.NoFigures;
using Provenance.Engine.Text;

namespace Provenance.Engine.Figures;

/// <summary>A number of a text that is no figure.</summary>
public sealed class LeftOutNumber
{
    internal LeftOutNumber(TextSpan span, NotAFigure reason)
    {
        Span = span;
        Code = reason;
    }

    /// <summary>Where it stands.</summary>
    public TextSpan Span { get; }

    /// <summary>Why it is none, as the end of a sentence that begins with the number.</summary>
    public string Reason => Code switch
    {
        NotAFigure.Identifier => "is joined to letters or signs: a part of an identifier",
        NotAFigure.NamePart => "stands behind a name, or a word that numbers things",
        NotAFigure.Address => "is the number of a house",
        NotAFigure.Citation => "refers to a source",
        NotAFigure.ListNumber => "numbers an item of a list or a heading",
        NotAFigure.Compound => "is joined to another number, and the two are no range",
        NotAFigure.Denominator => "is what another figure is given for",
        NotAFigure.Version => "has more points than a number has: a version or an address",
        NotAFigure.Pronoun => "is used as a pronoun, or names a part without saying of what",
        NotAFigure.Ordering => "puts things in order and counts nothing",
        NotAFigure.NameOfWords => "is written with capitals like the thing behind it: a name",
        NotAFigure.TableHead => "labels a row or a column of a table",
        NotAFigure.TableKey => "numbers the rows of a table, or identifies them",
        NotAFigure.Concealed => "is concealed: a character that no reader sees stands in or beside it, or its digits are not 0 to 9",
        _ => "fits no reading",
    };

    internal NotAFigure Code { get; }
}
