namespace Provenance.Engine.Lexicon;

/// <summary>Single words that complete a phrase which a reader knows: "so called", "in the words of", "below zero". Classes of several words have tables of their own.</summary>
internal static class PhraseWords
{
    public const string About = "about";
    public const string After = "after";
    public const string Against = "against";
    public const string Age = "age";
    public const string Ago = "ago";
    public const string Another = "another";
    public const string Author = "author";
    public const string Before = "before";
    public const string Below = "below";
    public const string Box = "box";
    public const string Business = "business";
    public const string Called = "called";
    public const string Copyright = "copyright";
    public const string Cubed = "cubed";
    public const string Cubic = "cubic";
    public const string Earlier = "earlier";
    public const string Extension = "extension";
    public const string In = "in";
    public const string Its = "its";
    public const string Later = "later";
    public const string Min = "min";
    public const string My = "my";
    public const string Number = "number";
    public const string Out = "out";
    public const string Own = "own";
    public const string Percent = "percent";
    public const string Points = "points";
    public const string Quote = "quote";
    public const string Quoting = "quoting";
    public const string Scale = "scale";
    public const string School = "school";
    public const string So = "so";
    public const string Square = "square";
    public const string Squared = "squared";
    public const string Sterling = "sterling";
    public const string Such = "such";
    public const string Time = "time";
    public const string Top = "top";
    public const string Trading = "trading";
    public const string Under = "under";
    public const string When = "when";
    public const string Whose = "whose";
    public const string Words = "words";
    public const string Working = "working";
    public const string Year = "year";
    public const string Zero = "zero";
}
