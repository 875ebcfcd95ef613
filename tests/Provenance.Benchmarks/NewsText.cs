using System.Text;

namespace Provenance.Benchmarks;

/// <summary>
/// Makes text that reads like news to the engine: sentences, names, quotations with speakers, and about one figure in
/// thirty words. The same seed gives the same text on every machine.
/// </summary>
internal sealed class NewsText(uint seed)
{
    private static readonly string[] Names = ["Maria Lindqvist", "Tomas Okafor", "Helen Brandt", "Samuel Ito", "Dr Priya Nair", "Mayor Luis Ortega", "Judge Anna Kessler"];
    private static readonly string[] Verbs = ["said", "told reporters", "warned", "argued", "added", "insisted"];
    private static readonly string[] Things = ["ferries", "wind turbines", "hospital beds", "new homes", "school places", "apprentices", "buses", "bridges"];
    private static readonly string[] Openings = ["The council", "A spokesperson", "The port authority", "The committee", "The region's largest employer", "A report published on Tuesday"];
    private static readonly string[] Clauses =
    [
        "after a dispute over the route of the northern line had delayed the work", "although the opposition called the plan careless",
        "while residents waited for an answer that never came", "because the river had flooded the lower town twice in one winter",
        "before the committee met again behind closed doors", "as prices for steel and timber went on rising",
    ];

    private uint _state = seed;

    /// <summary>Paragraphs up to at least a number of characters.</summary>
    public string OfLength(int characters)
    {
        var text = new StringBuilder(characters + 600);
        while (text.Length < characters)
        {
            for (int sentence = 0; sentence < 4; sentence++)
                Sentence(text);
            text.Append("\n\n");
        }

        return text.ToString();
    }

    private void Sentence(StringBuilder text)
    {
        switch (Next(6))
        {
            case 0:
                text.Append('“').Append("We cannot go on like this, and everybody in this town knows it,").Append("” ").Append(Pick(Names)).Append(' ').Append(Pick(Verbs)).Append(". ");
                break;
            case 1:
                text.Append(Pick(Openings)).Append(" wants to build about ").Append(Next(900) + 100).Append(' ').Append(Pick(Things)).Append(" within ").Append(Next(8) + 2).Append(" years, ").Append(Pick(Clauses)).Append(". ");
                break;
            case 2:
                text.Append("Spending on the works rose by ").Append(Next(40)).Append('.').Append(Next(10)).Append("% to $").Append(Next(9) + 1).Append('.').Append(Next(10)).Append("bn in ").Append(1990 + Next(35)).Append(", ").Append(Pick(Clauses)).Append(". ");
                break;
            case 3:
                text.Append(Pick(Names)).Append(' ').Append(Pick(Verbs)).Append(" that the matter was \"far from settled\" ").Append(Pick(Clauses)).Append(". ");
                break;
            default:
                text.Append(Pick(Openings)).Append(" had not answered questions about the state of the works ").Append(Pick(Clauses)).Append(", and nobody expected it to do so before the summer. ");
                break;
        }
    }

    private string Pick(string[] words) => words[Next(words.Length)];

    private int Next(int below)
    {
        _state = _state * 1664525 + 1013904223;
        return (int)((_state >> 8) % (uint)below);
    }
}
