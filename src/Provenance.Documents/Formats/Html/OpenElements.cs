namespace Provenance.Documents.Formats.Html;

/// <summary>The elements that are open at a place of a page, with the ends that HTML leaves unsaid.</summary>
internal sealed class OpenElements
{
    /// <summary>How far down an end tag looks for its start; pages of people stay far below, and work stays linear on all others.</summary>
    private const int DeepestLook = 256;

    /// <summary>The most elements that are held open; browsers hold fewer.</summary>
    private const int MostOpen = 4096;

    private readonly List<Element> _open = [];
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);
    private int _gone;
    private int _raised;
    private int _lowered;

    /// <summary>Whether what stands here is not shown.</summary>
    public bool IsHidden => _gone > 0 || (_open.Count > 0 && _open[^1] is { IsInvisible: true } or { IsSizeless: true });

    /// <summary>Whether none is open.</summary>
    public bool IsEmpty => _open.Count == 0;

    /// <summary>Whether what stands here is above the line.</summary>
    public bool IsRaised => _raised > 0;

    /// <summary>Whether what stands here is below the line.</summary>
    public bool IsLowered => _lowered > 0;

    /// <summary>Whether an element of a name is open.</summary>
    public bool Has(string name) => _counts.TryGetValue(name, out int count) && count > 0;

    /// <summary>Opens an element, and closes those that its start ends.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="hiding">How it hides what it holds.</param>
    /// <param name="shift">1 where that is above the line, -1 where it is below, 0 on it.</param>
    public void Open(string name, ElementHiding hiding, int shift)
    {
        if (HtmlElements.EndsParagraph.Contains(name) && Has("p"))
            CloseTo(Find(open => open == "p", HtmlElements.IsScopeOfParagraph));
        HashSet<string> ended = HtmlElements.EndedBy(name);
        if (ended.Count > 0)
            CloseTo(FindOuter(ended));
        if (HtmlElements.Void.Contains(name) || _open.Count == MostOpen)
            return;
        _open.Add(Inheriting(new Element(name, hiding, shift, IsInvisible: false, IsSizeless: false), _open.Count));
        _counts[name] = (_counts.TryGetValue(name, out int count) ? count : 0) + 1;
        _gone += hiding.IsGone ? 1 : 0;
        Count(shift, 1);
    }

    /// <summary>Closes an element and all that is open in it; nothing where none is open.</summary>
    public void Close(string name)
    {
        if (!Has(name))
            return;
        int found = Find(open => open == name, HtmlElements.Blocks.Contains(name) || name == "template" ? open => open is "table" or "template" && open != name : HtmlElements.Blocks.Contains);
        if (found == _open.Count)
            Show(Find(open => open == name, _ => false));
        CloseTo(found);
    }

    /// <summary>An end tag inside a block does not close what began before it, but what follows is no longer left out.</summary>
    private void Show(int element)
    {
        if (element == _open.Count || !_open[element].Hiding.Hides)
            return;
        _gone -= _open[element].Hiding.IsGone ? 1 : 0;
        _open[element] = _open[element] with { Hiding = default };
        for (int i = element; i < _open.Count; i++)
            _open[i] = Inheriting(_open[i], i);
    }

    /// <summary>An element at a place, with what it takes from the one around it.</summary>
    private Element Inheriting(Element element, int place) => element with
    {
        IsInvisible = element.Hiding.IsInvisible ?? (place > 0 && _open[place - 1].IsInvisible),
        IsSizeless = element.Hiding.IsSizeless ?? (place > 0 && _open[place - 1].IsSizeless),
    };

    private int Find(Func<string, bool> isSought, Func<string, bool> isWall)
    {
        for (int i = _open.Count - 1; i >= Math.Max(0, _open.Count - DeepestLook); i--)
        {
            if (isSought(_open[i].Name))
                return i;
            if (isWall(_open[i].Name))
                break;
        }

        return _open.Count;
    }

    /// <summary>The outermost of some elements inside the list or table that is open.</summary>
    private int FindOuter(HashSet<string> ended)
    {
        int found = _open.Count;
        for (int i = _open.Count - 1; i >= Math.Max(0, _open.Count - DeepestLook) && !HtmlElements.IsScope(_open[i].Name); i--)
        {
            if (ended.Contains(_open[i].Name))
                found = i;
            else if (HtmlElements.KeepsItem(_open[i].Name) && (ended.Contains("li") || ended.Contains("dd")))
                break;
        }

        return found;
    }

    private void CloseTo(int count)
    {
        for (int i = _open.Count - 1; i >= count; i--)
        {
            _counts[_open[i].Name]--;
            _gone -= _open[i].Hiding.IsGone ? 1 : 0;
            Count(_open[i].Shift, -1);
            _open.RemoveAt(i);
        }
    }

    private void Count(int shift, int change)
    {
        _raised += shift > 0 ? change : 0;
        _lowered += shift < 0 ? change : 0;
    }

    private readonly record struct Element(string Name, ElementHiding Hiding, int Shift, bool IsInvisible, bool IsSizeless);
}
