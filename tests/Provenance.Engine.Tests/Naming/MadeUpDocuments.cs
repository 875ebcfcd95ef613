using System.Text;

namespace Provenance.Engine.Tests;

/// <summary>Documents out of made-up sentences, the same for the same seed.</summary>
internal sealed class MadeUpDocuments(int seed)
{
    private static readonly string[] Actors = ["The harbour board", "The city council", "The water company", "The northern railway", "The school office", "The growers’ union"];
    private static readonly string[] Verbs = ["ordered", "opened", "repaired", "closed", "sold", "painted"];
    private static readonly string[] Places = ["in the old town", "along the river", "near the airport", "for the summer season", "after the flood", "on the west coast"];
    private static readonly string[] Ours = ["ferries", "diesel tugboats", "swing bridges", "freight wagons", "street lamps", "public wells", "stone ovens", "night buses"];
    private static readonly string[] Theirs = ["apple orchards", "violins", "glass lamps of amber", "telescopes", "woollen blankets", "chess clubs"];
    private readonly Random _random = new(seed);

    /// <summary>Two to four documents that share some sentences; most of them state several things.</summary>
    public string[] Some()
    {
        string[] shared = [.. Enumerable.Range(0, 2).Select(_ => Sentence(Ours))];
        return [.. Enumerable.Range(0, _random.Next(2, 5)).Select(_ => Paragraphs(Ours, shared))];
    }

    /// <summary>A document about other things.</summary>
    public string Unrelated() => string.Join(" ", Enumerable.Range(0, _random.Next(1, 5)).Select(_ => _random.Next(2) == 0
        ? $"In Lisbon collectors keep {_random.Next(10_000, 20_000)} {Pick(Theirs)} under glass."
        : $"Beginners borrowed {_random.Next(10_000, 20_000)} {Pick(Theirs)} from travelling teachers."));

    /// <summary>The text with LF or CRLF, and every paragraph that fills four lines wrapped at another width; two lines may be a headline and a line.</summary>
    public string Rewrap(string text)
    {
        string end = _random.Next(2) == 0 ? "\n" : "\r\n";
        int width = _random.Next(60, 90);
        return string.Join(end + end, text.Split("\n\n").Select(paragraph => paragraph.Length < 4 * width ? paragraph : Wrap(paragraph, width, end)));
    }

    private static string Wrap(string paragraph, int width, string end)
    {
        var wrapped = new StringBuilder();
        int column = 0;
        foreach (string word in paragraph.Split(' '))
        {
            string gap = column == 0 ? "" : column + word.Length >= width ? end : " ";
            column = gap == end ? word.Length : column + gap.Length + word.Length;
            wrapped.Append(gap).Append(word);
        }

        return wrapped.ToString();
    }

    public T[] Shuffle<T>(T[] items)
    {
        T[] shuffled = [.. items];
        _random.Shuffle(shuffled);
        return shuffled;
    }

    public int Below(int limit) => _random.Next(limit);

    private string Paragraphs(string[] nouns, string[] shared)
    {
        var text = new StringBuilder();
        int sentences = _random.Next(2, 10);
        for (int i = 0; i < sentences; i++)
        {
            text.Append(i == 0 ? "" : _random.Next(4) == 0 ? "\n\n" : " ");
            text.Append(shared.Length > 0 && _random.Next(3) == 0 ? shared[_random.Next(shared.Length)] : _random.Next(5) == 0 ? Quotation(nouns) : Sentence(nouns));
        }

        return text.ToString();
    }

    private string Sentence(string[] nouns) => _random.Next(4) switch
    {
        0 => $"{Pick(Actors)} raised spending on {Pick(nouns)} by {_random.Next(3, 90)} per cent {Pick(Places)}.",
        1 => $"{Pick(Actors)} paid ${_random.Next(2, 900)} million for {Pick(nouns)} {Pick(Places)}.",
        _ => $"{Pick(Actors)} {Pick(Verbs)} {_random.Next(21, 9000)} {Pick(nouns)} {Pick(Places)}.",
    };

    private string Quotation(string[] nouns) => $"“Nobody {Pick(Verbs)} the {Pick(nouns)} {Pick(Places)} without us,” Ana Silva said.";

    private string Pick(string[] words) => words[_random.Next(words.Length)];
}
