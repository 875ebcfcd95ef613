using Provenance.Engine.Text;

namespace Provenance.Engine.Checking;

/// <summary>Where each word of a text stands, so that a name of one word or several is found without reading the text again: "Rev. 2" is no part of "Rev. 25".</summary>
internal sealed class DocumentWords
{
    private readonly List<string> _words;
    private readonly Dictionary<string, List<int>> _places = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Reads a text once.</summary>
    public DocumentWords(string text)
    {
        Text = text;
        _words = WordsOf(text);
        for (int i = 0; i < _words.Count; i++)
        {
            if (!_places.TryGetValue(_words[i], out List<int>? places))
                _places.Add(_words[i], places = []);
            places.Add(i);
        }
    }

    /// <summary>The text.</summary>
    public string Text { get; }

    /// <summary>Whether the words of a name stand behind each other, whole, case and what stands between them aside.</summary>
    public bool Hold(string name)
    {
        List<string> wanted = WordsOf(name);
        if (wanted.Count == 0)
            return false;
        // By the rarest of its words: a common one would make each question a pass over the text.
        int rarest = 0;
        for (int i = 0; i < wanted.Count; i++)
        {
            if (!_places.TryGetValue(wanted[i], out List<int>? own))
                return false;
            if (own.Count < _places[wanted[rarest]].Count)
                rarest = i;
        }

        return _places[wanted[rarest]].Exists(place => StandsAt(wanted, place - rarest));
    }

    private bool StandsAt(List<string> wanted, int at)
    {
        if (at < 0 || at + wanted.Count > _words.Count)
            return false;
        for (int i = 0; i < wanted.Count; i++)
        {
            if (!string.Equals(_words[at + i], wanted[i], StringComparison.OrdinalIgnoreCase))
                return false;
        }

        return true;
    }

    private static List<string> WordsOf(string text)
    {
        var words = new List<string>();
        for (int i = 0; i < text.Length; i++)
        {
            int start = i;
            while (i < text.Length && CharClasses.IsAlphanumeric(text[i]))
                i++;
            if (i > start)
                words.Add(text.Substring(start, i - start));
        }

        return words;
    }
}
