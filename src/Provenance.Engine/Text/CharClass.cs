namespace Provenance.Engine.Text;

/// <summary>What a character can be a part of.</summary>
internal enum CharClass : byte
{
    Other,
    Space,
    LineBreak,
    Lower,
    Upper,
    Digit,
    Apostrophe,
    Quote,
    Dash,
    Point,
    Currency,
    Fraction,
    Superscript,
    Opener,
    Closer,
    Ignorable,
}
