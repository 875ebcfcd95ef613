using Provenance.Engine.Lexicon;
using Provenance.Engine.Text;

namespace Provenance.Engine.Clauses;

/// <summary>Reads the text of a reference from left to right. All of it has to be understood: what is half a reference is none.</summary>
/// <param name="text">The text, without blanks around it.</param>
internal sealed partial class ReferenceParser(string text)
{
    private const int MostTitleWords = 14;

    private readonly List<ClauseStep> _steps = [];
    private int _at;
    private int _depth;
    private bool _isRoman;
    private bool _isBehindNumber;

    /// <summary>The steps, from the outermost.</summary>
    public IReadOnlyList<ClauseStep> Steps => _steps;

    /// <summary>Whether more than one clause is named.</summary>
    public bool NamesSeveral { get; private set; }

    /// <summary>The words behind the label, which have to be those of the clause's heading; null for none.</summary>
    public string? Title { get; private set; }

    /// <summary>What the clause is attached to; null where the reference does not say.</summary>
    public ClauseStep? Attached { get; private set; }

    /// <summary>Reads the reference, behind the name of a document if one stands before it.</summary>
    public bool TryParse()
    {
        foreach (int start in DocumentPrefix.Starts(text))
        {
            _steps.Clear();
            (NamesSeveral, Title, Attached) = (false, null, null);
            _at = start;
            if (TryPath())
            {
                Detach();
                return true;
            }
        }

        return false;
    }

    private bool TryPath()
    {
        while (true)
        {
            int before = _at;
            SkipSeparators();
            if (_at == text.Length)
                return _steps.Count > 0;
            if (TryStep())
                continue;
            if (_steps.Count > 0 && IsSeveral(before))
            {
                NamesSeveral = true;
                return true;
            }

            if (_steps.Count > 0 && TryOf())
                continue;
            return _steps.Count > 0 && (DocumentPrefix.IsTail(text, before) || TryTitle(before));
        }
    }

    /// <summary>"§ 3.2 Limits": a capitalised heading behind the number of a section.</summary>
    private bool TryTitle(int before)
    {
        int at = before;
        while (at < text.Length && (CharClasses.Of(text[at]) is CharClass.Space or CharClass.Dash || text[at] is ':' or '.'))
            at++;
        ClauseStep last = _steps[_steps.Count - 1];
        bool isSection = last.Kind is { } kind ? ClauseAddress.IsSection(kind) || ClauseAddress.IsContainer(kind) : !last.IsJoined && (last.Label.IndexOf('.') > 0 || ClauseLabel.IsLettered(last.Label));
        if (_depth > 0 || at == before || at == text.Length || !isSection || CharClasses.Of(text[at]) != CharClass.Upper || text[text.Length - 1] is ',' or ';' or '.' || ClauseLabel.EndOfLetters(text, at, text.Length) > at)
            return false;
        string title = text.Substring(at);
        for (int i = at; i < text.Length; i = EndOfWord(i) is var next && next > i ? next : i + 1)
        {
            // "§ 4.2 Table 3" names another clause.
            if (CharClasses.IsLetter(text[i]) && ClauseWords.KindOf(text.Substring(i, EndOfWord(i) - i), out _) is not null && SkipSpaces(EndOfWord(i)) is var label && label < text.Length && (CharClasses.IsDigit(text[label]) || text[label] == '('))
                return false;
        }

        if (title.Split(' ').Length > MostTitleWords)
            return false;
        Title = title;
        return true;
    }

    /// <summary>"49 CFR part 12, appendix A", "Appendix A to Part 12": what is attached stands behind what it is attached to, and not in it.</summary>
    private void Detach()
    {
        int attached = _steps.FindIndex(step => step.Kind is ClauseKind.Schedule or ClauseKind.Annex or ClauseKind.Appendix);
        if (attached <= 0 || _steps[attached - 1].Kind is not { } outer || ClauseAddress.IsAttached(outer))
            return;
        Attached = _steps[attached - 1];
        _steps.RemoveRange(0, attached);
    }

    /// <summary>"para 3 of Schedule 1": what follows holds what was read.</summary>
    private bool TryOf()
    {
        int end = EndOfWord(_at);
        if (!ClauseWords.IsOf(text.AsSpan(_at, end - _at)))
            return false;
        int next = SkipSpaces(end);
        int article = EndOfWord(next);
        if (ClauseWords.IsArticle(text.AsSpan(next, article - next)))
            next = article < text.Length && CharClasses.Of(text[article]) == CharClass.Apostrophe ? article + 1 : SkipSpaces(article);
        int wasAt = _at;
        ClauseStep[] inner = [.. _steps];
        _steps.Clear();
        _at = next;
        _depth++;
        bool isOuter = next < text.Length && TryPath() && _steps.Count > 0;
        _depth--;
        if (isOuter)
        {
            // What was in brackets of its own is so no more.
            _steps.AddRange(inner.Select((step, i) => i == 0 ? step with { IsJoined = false } : step));
            _at = text.Length;
            return true;
        }

        _steps.Clear();
        _steps.AddRange(inner);
        _at = wasAt;
        return false;
    }

    /// <summary>"and (4)", "to 7", "-14", ", 13" behind a path.</summary>
    private bool IsSeveral(int before)
    {
        int i = SkipSpaces(before);
        bool isJoined = false;
        while (i < text.Length)
        {
            if (text[i] is ',' or ';' or '&' or '/' || CharClasses.Of(text[i]) == CharClass.Dash)
                i++;
            else if (EndOfWord(i) is var end && end < text.Length && text[end] == ' ' && ClauseWords.JoinsClauses(text.AsSpan(i, end - i)))
                i = end;
            else
                break;
            isJoined = true;
            i = SkipSpaces(i);
        }

        return isJoined && i < text.Length && (CharClasses.IsDigit(text[i]) || text[i] is '(' or '§');
    }

    private void Add(ClauseKind? kind, string label, bool isJoined, bool isBracketed = false)
    {
        _isRoman = _isBehindNumber = false;
        _steps.Add(new ClauseStep(kind, kind == ClauseKind.Row ? label : ClauseLabel.Key(label), isJoined, isBracketed));
    }

    private void SkipSeparators()
    {
        while (_at < text.Length && (CharClasses.Of(text[_at]) == CharClass.Space || text[_at] is ',' or '.' && _steps.Count > 0))
            _at++;
    }

    private int EndOfWord(int i) => ClauseLabel.EndOfWord(text, i, text.Length);

    private int SkipSpaces(int i)
    {
        while (i < text.Length && CharClasses.Of(text[i]) == CharClass.Space)
            i++;
        return i;
    }
}
