namespace Provenance.Benchmarks;

/// <summary>Inputs that a careless reader takes quadratic time for.</summary>
internal static class HostileTexts
{
    /// <summary>Each input by name, of about the given length.</summary>
    public static IEnumerable<(string Name, string Text)> All(int length)
    {
        yield return ("digits", new string('7', length));
        yield return ("numbers", Repeat("1 ", length));
        yield return ("grouped numbers", Repeat("1,234,567,", length));
        yield return ("double marks", new string('"', length));
        yield return ("opening marks", Repeat("“a ", length));
        yield return ("alternating marks", Repeat("\" a", length));
        yield return ("unclosed paragraphs", Repeat("“word\n", length));
        yield return ("single marks", Repeat("'a ", length));
        yield return ("apostrophes", new string('\'', length));
        yield return ("alternating shapes", Repeat("“a” 'b' \"c\" ", length));
        yield return ("opening and closing marks", Repeat("“a ‘b ”c ’d ", length));
        yield return ("single marks that close nothing", Repeat("'a as' ", length));
        yield return ("lines that run on", Repeat("“word,\n", length));
        yield return ("doubled apostrophes", Repeat("''a ", length));
        yield return ("relative clauses", Repeat("who said that he, the man of ", length));
        yield return ("quoted words after a verb", Repeat("said “a” and ", length));
        yield return ("number words", Repeat("hundred and five ", length));
        yield return ("articles", Repeat("a ", length));
        yield return ("ranges", Repeat("1-", length));
        yield return ("list", Repeat("1, ", length));
        yield return ("parentheses", new string('(', length));
        yield return ("capitals", Repeat("Aa ", length));
        yield return ("said", Repeat("said ", length));
        yield return ("quoted said", Repeat("\"a\" said he ", length));
        yield return ("commas", new string(',', length));
        yield return ("points", Repeat("A.", length));
        yield return ("one line", new string('a', length));
        yield return ("short lines", Repeat("a\n", length));
        yield return ("marks of all styles", Repeat("\"a\" “b” 'c' ‘d’ «e» „f“ ``g'' ''h'' 「i」 ‹j› »k« ", length));
        yield return ("openings of all styles", Repeat("“a ‘b «c „d ``e ''f 「g ‹h \"i 'j ", length));
        yield return ("unclosed quotations", Repeat("“It is so\n\n", length));
        yield return ("heads of turns", Repeat("DOE: So it is.\n\nROE: It is not.\n\n", length));
        yield return ("heads of turns in one paragraph", Repeat("DOE: so\nROE: and\n", length));
        yield return ("heads of nobody's turns", Repeat("Doe: so it is\n", length));
        yield return ("names on their own lines", Repeat("Jane Doe\nSo it is.\n\nJohn Roe\nIt is not.\n\n", length));
        yield return ("block quotations", Repeat("> So it is.\n> — Doe\n", length));
        yield return ("nested block quotations", Repeat("> ", length));
        yield return ("depths of block quotations", Repeat("> > > So it is.\n> It is.\n> > — Doe\n", length));
        yield return ("alternating marks without words", Repeat("\"'", length));
        yield return ("pairs without words", Repeat("“”", length));
        yield return ("unclosed marks of two shapes", Repeat("“a ‘b ", length));
        yield return ("letters in single marks", Repeat("'n' ", length));
        yield return ("currency", new string('$', length));
    }

    private static string Repeat(string unit, int length) => string.Concat(Enumerable.Repeat(unit, length / unit.Length));
}
