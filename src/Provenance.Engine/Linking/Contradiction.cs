using Provenance.Engine.Figures;

namespace Provenance.Engine.Linking;

/// <summary>
/// How sure it is that two figures with different values state the same thing, in bits: words that both sentences share
/// speak for it, words that each has alone speak against it, and some differences exclude it (another time, an
/// expectation beside a fact, an addition beside a total).
/// </summary>
internal static class Contradiction
{
    private const double NameBits = 3.5;
    private const double WordBits = 2;
    private const double HeadBits = 3;
    private const double NearHeadBits = 2;
    private const double OtherHeadBits = 1;
    private const double AloneBits = 0.75;
    private const double LongerShare = 0.1;
    private const double OtherNamesBits = 2;
    private const double OneSidedTimeBits = 1;
    private const double Nearness = 0.1;
    private const double ModifierBits = 1;
    private const double NarrowedBits = 3;
    private const double LikeSize = 3;
    private const int SameWords = 3;

    // What happened once may have happened at another time too.
    private const double RecurrenceBits = 2;

    /// <summary>The evidence, or null where the two cannot be compared or do not differ.</summary>
    public static double? Evidence(FigureFeatures left, FigureFeatures right, Substitution substitution)
    {
        if (!Differ(left, right) || left.Role != right.Role || OtherAsserter(left, right) || left.IsCondition || right.IsCondition)
            return null;
        if (OtherSubject(left.Statement, right.Statement) || !SameTime(left, right) || Explained(left, right) || Explained(right, left))
            return null;
        if (HeadEvidence(left, right) is not { } head || substitution.IsBetween(left, right))
            return null;
        Statement a = left.Statement;
        Statement b = right.Statement;
        double evidence = head + Shared(a, b) - Against(Alone(a, b), Alone(b, a));
        evidence -= Narrowed(left, b) + Narrowed(right, a) + Math.Min(Unmeasured(left, b), Unmeasured(right, a));
        if (left.IsDate)
            evidence -= RecurrenceBits;
        if (a.Dates.Count == 0 != (b.Dates.Count == 0) || a.Scope.Ordinals.Count == 0 != (b.Scope.Ordinals.Count == 0))
            evidence -= OneSidedTimeBits;
        if (OtherNames(a, b))
            evidence -= OtherNamesBits;
        return evidence;
    }

    /// <summary>
    /// Whether two sentences of longer documents say the same of the same, so far as their words show: one head, no word in what either
    /// measures that the other sentence does not know, one story, and a further word in common beside the figures, most often the verb.
    /// </summary>
    public static bool IsSameStatement(FigureFeatures left, FigureFeatures right)
    {
        Statement a = left.Statement;
        Statement b = right.Statement;
        return IsNoun(left) && IsNoun(right) && left.Head == right.Head && (IsLike(left, right) || MeasureInTheSameWords(left, right))
            && ((a.Traits | b.Traits) & (WordTraits.Survey | WordTraits.Momentary)) == 0
            && Unmeasured(left, b) == 0 && Unmeasured(right, a) == 0
            && !AreOfOtherStories(a, b)
            && (SharesName(a, b) || SharesName(b, a) || Story.AreOne(a.Story, b.Story))
            && !(HasForeignName(a, b) && HasForeignName(b, a))
            && AreMostlyShared(a, b)
            && !AreAgesOfNobody(left, right)
            && SharesWordBeside(left, right)
            && !Qualifiers.IsOneConditional(left, right);
    }

    /// <summary>
    /// Whether half of the words of the shorter sentence stand in the other too: one office buys wagons for this and sells wagons for that,
    /// and both are so.
    /// </summary>
    private static bool AreMostlyShared(Statement left, Statement right)
    {
        (Statement shorter, Statement longer) = left.Stems.Length <= right.Stems.Length ? (left, right) : (right, left);
        int shared = 0;
        foreach (int stem in shorter.Stems)
            shared += Array.BinarySearch(longer.Stems, stem) >= 0 ? 1 : 0;
        return 2 * shared >= shorter.Stems.Length;
    }

    /// <summary>Whether several words, the same on both sides, say what is measured: then values of any size are values of one thing.</summary>
    private static bool MeasureInTheSameWords(FigureFeatures left, FigureFeatures right) =>
        left.Measured.Count >= SameWords && left.Measured.SetEquals(right.Measured) && !left.IsBare && !right.IsBare;

    /// <summary>"My 29-year-old daughter": the ages of two persons whom no name in both sentences makes one.</summary>
    private static bool AreAgesOfNobody(FigureFeatures left, FigureFeatures right) =>
        left.Citation.Kind == FigureKind.Duration && ((left.HeadTraits | right.HeadTraits) & WordTraits.Person) != 0
        && !StandsIn(left.Statement.Names, right.Statement);

    private static bool StandsIn(StemSet names, Statement statement)
    {
        foreach (int name in names)
        {
            if (Array.BinarySearch(statement.Stems, name) >= 0)
                return true;
        }

        return false;
    }

    /// <summary>
    /// Whether two values are of a size, or the digits of one are those of the other at another power of ten, as where a unit was mistaken.
    /// "One" is no count: "at one point", "one of the candidates".
    /// </summary>
    private static bool IsLike(FigureFeatures left, FigureFeatures right)
    {
        if (left.Citation.Value.IsCalendar)
            return true;
        if (!left.TryInterval(out Interval p) || !right.TryInterval(out Interval q) || left.Citation.Value.Number == 1 || right.Citation.Value.Number == 1 || p.Middle * q.Middle <= 0)
            return false;
        double a = Math.Abs(p.Middle);
        double b = Math.Abs(q.Middle);
        double powers = Math.Log(a / b, 10);
        return Math.Max(a, b) <= LikeSize * Math.Min(a, b) || Math.Abs(powers - Math.Round(powers)) < 1e-6;
    }

    /// <summary>Whether the documents are about two things, and neither sentence names that of the other.</summary>
    public static bool AreOfOtherStories(Statement left, Statement right) =>
        Story.AreApart(left.Story, right.Story) && !NamesThingOf(left, right.Story) && !NamesThingOf(right, left.Story);

    private static bool NamesThingOf(Statement statement, Story story) => Array.BinarySearch(statement.Stems, story.Topic) >= 0 || statement.Scope.Designations.Overlaps(story.Scope.Designations);

    /// <summary>Whether a sentence, or what is before it, has a name that the other's document never has.</summary>
    private static bool HasForeignName(Statement statement, Statement other)
    {
        foreach (int stem in statement.Names)
        {
            if (!other.Story.Names.Contains(stem) && !Holds(other, stem))
                return true;
        }

        return false;
    }

    /// <summary>Whether a name of one sentence stands in the other, before it, or where its document opens.</summary>
    private static bool SharesName(Statement statement, Statement other)
    {
        foreach (int stem in statement.Names)
        {
            if (Holds(other, stem) || other.Story.Words.Opening.Contains(stem))
                return true;
        }

        return statement.Scope.Designations.Overlaps(other.Scope.Designations);
    }

    /// <summary>Whether a figure has a head that says what is measured: a name does not, nor a verb but of a date ("was inspected in May").</summary>
    private static bool IsNoun(FigureFeatures figure) =>
        figure.Head >= 0 && (figure.IsDate || (figure.HeadTraits & WordTraits.Verb) == 0) && !figure.Statement.Names.Contains(figure.Head) && (figure.HeadTraits & (WordTraits.Name | WordTraits.First)) != WordTraits.Name;

    /// <summary>Whether a word is a name that the document opens with: it stands beside everything that is told there.</summary>
    private static bool IsOfStory(FigureFeatures figure, int stem) => figure.Statement.Names.Contains(stem) && figure.Statement.Story.Words.Opening.Contains(stem);

    private static bool SharesWordBeside(FigureFeatures left, FigureFeatures right)
    {
        int measured = 0;
        foreach (int stem in left.Measured)
            measured += right.Measured.Contains(stem) ? 1 : 0;
        // "Was insured for" says what was done and measured in one word.
        if (measured >= 2 || (left.HeadTraits & right.HeadTraits & WordTraits.Participle) != 0)
            return true;
        foreach (int stem in left.Near)
        {
            if (Array.IndexOf(right.Near, stem) >= 0 && !left.Measured.Contains(stem) && !right.Measured.Contains(stem) && !IsOfStory(left, stem) && !IsOfStory(right, stem))
                return true;
        }

        return false;
    }

    /// <summary>Whether both can be compared and cannot both be right.</summary>
    private static bool Differ(FigureFeatures left, FigureFeatures right) =>
        !ReferenceEquals(left.Statement.Document, right.Statement.Document)
        && left.DimensionKey == right.DimensionKey && left.NounKey == right.NounKey && left.IsComparable && right.IsComparable
        && (!left.IsDate || left.Statement.IsOnlyDated || right.Statement.IsOnlyDated) && IsApart(left, right) == true;

    /// <summary>Whether the values exclude each other; null where they cannot be compared.</summary>
    private static bool? IsApart(FigureFeatures left, FigureFeatures right)
    {
        if (left.Citation.Value.IsCalendar || right.Citation.Value.IsCalendar)
            return CalendarRange.IsApart(left.Date, right.Date);
        return left.TryInterval(out Interval a) && right.TryInterval(out Interval b) ? a.IsApart(b) : null;
    }

    /// <summary>The same noun is counted, or the same head is measured, or the head of one stands beside the other.</summary>
    private static double? HeadEvidence(FigureFeatures left, FigureFeatures right)
    {
        if (left.Head >= 0 && left.Head == right.Head)
            return HeadBits;
        // What happened is told by a verb as often as by a noun.
        if (left.IsDate)
            return Closeness(left, right) > 0 ? OtherHeadBits : null;
        // A bare number says nothing of what it counts but its head.
        if (left.IsBare)
            return left.Head < 0 && right.Head < 0 && Closeness(left, right) > 0 ? 0 : null;
        if (left.Head >= 0 && Array.IndexOf(right.Near, left.Head) >= 0 || right.Head >= 0 && Array.IndexOf(left.Near, right.Head) >= 0)
            return left.Head < 0 || right.Head < 0 ? NearHeadBits : Array.IndexOf(right.Near, left.Head) >= 0 && Array.IndexOf(left.Near, right.Head) >= 0 ? OtherHeadBits : -NearHeadBits;
        return left.Head >= 0 && right.Head >= 0 ? null : Closeness(left, right) > 0 ? 0 : -NearHeadBits;
    }

    /// <summary>Dates, weekdays and ordinals that both have are the same, and on the same side of what is told.</summary>
    private static bool SameTime(FigureFeatures leftFigure, FigureFeatures rightFigure)
    {
        Statement left = leftFigure.Statement;
        Statement right = rightFigure.Statement;
        if (AreApart(left.Weekdays, right.Weekdays) || AreApart(left.Months, right.Months))
            return false;
        // Where dates themselves are compared, they are not the time of something else.
        if (leftFigure.IsDate)
            return true;
        if (left.Side != right.Side)
            return false;
        if (left.Dates.Count == 0 || right.Dates.Count == 0)
            return true;
        return left.Dates.Count <= right.Dates.Count ? AllFit(left.Dates, right.Dates) : AllFit(right.Dates, left.Dates);
    }

    private static bool AllFit(List<string> fewer, List<string> more) =>
        fewer.TrueForAll(date => more.Exists(other => CalendarInterval.Fits(date, other)));

    private static bool AreApart(StemSet left, StemSet right) => left.Count > 0 && right.Count > 0 && !left.Overlaps(right);

    /// <summary>
    /// Whether another figure of the right sentence agrees with the left one and is as near to it in words, or is nearer:
    /// then that is the one to compare. Where none agrees, the left one contradicts whichever is meant.
    /// </summary>
    private static bool Explained(FigureFeatures left, FigureFeatures right)
    {
        int closeness = Closeness(left, right);
        List<FigureFeatures> figures = right.Statement.Figures;
        for (int i = right.FirstAround; i < right.EndAround; i++)
        {
            FigureFeatures other = figures[i];
            if (ReferenceEquals(other, right) || other.DimensionKey != left.DimensionKey || other.NounKey != left.NounKey || IsApart(left, other) is not { } apart)
                continue;
            int otherCloseness = Closeness(left, other);
            if (apart ? otherCloseness > closeness : otherCloseness >= closeness || IsNear(other, left))
                return true;
        }

        return false;
    }

    /// <summary>Whether two values are the same or nearly: one sentence rounds what another gives in full.</summary>
    private static bool IsNear(FigureFeatures left, FigureFeatures right)
    {
        if (left.Citation.Value == right.Citation.Value)
            return true;
        double a = left.Citation.Value.Number;
        double b = right.Citation.Value.Number;
        return left.Citation.Value.IsNumber && right.Citation.Value.IsNumber && Math.Abs(a - b) <= Nearness * Math.Max(Math.Abs(a), Math.Abs(b));
    }

    /// <summary>Words near or measured that both figures share.</summary>
    private static int Closeness(FigureFeatures left, FigureFeatures right)
    {
        int shared = 0;
        foreach (int stem in left.Near)
        {
            if (Array.IndexOf(right.Near, stem) >= 0)
                shared++;
        }

        foreach (int stem in left.Measured)
        {
            if (right.Measured.Contains(stem))
                shared += 2;
        }

        return shared;
    }

    /// <summary>Bits of the words in both sentences; half where one has the word in the sentence before.</summary>
    private static double Shared(Statement left, Statement right)
    {
        double bits = 0;
        for (int i = 0, k = 0; i < left.Stems.Length || k < right.Stems.Length;)
        {
            if (k >= right.Stems.Length || i < left.Stems.Length && left.Stems[i] < right.Stems[k])
                bits += right.Known.Contains(left.Stems[i]) ? Bits(left.IsName[i++]) / 2 : Skip(ref i);
            else if (i >= left.Stems.Length || right.Stems[k] < left.Stems[i])
                bits += left.Known.Contains(right.Stems[k]) ? Bits(right.IsName[k++]) / 2 : Skip(ref k);
            else
                bits += Bits(left.IsName[i++] | right.IsName[k++]);
        }

        return bits;
    }

    private static double Bits(bool name) => name ? NameBits : WordBits;

    private static double Skip(ref int i)
    {
        i++;
        return 0;
    }

    /// <summary>A short sentence may be a part of what a long one says: the words of the longer hardly count.</summary>
    private static double Against(double left, double right) => Math.Min(left, right) + LongerShare * Math.Max(left, right);

    /// <summary>Bits of the words that only one sentence has.</summary>
    private static double Alone(Statement statement, Statement other)
    {
        double bits = 0;
        for (int i = 0; i < statement.Stems.Length; i++)
        {
            if (!Holds(other, statement.Stems[i]))
                bits += statement.IsName[i] ? 2 * AloneBits : AloneBits;
        }

        return bits;
    }

    /// <summary>Bits of a name that narrows what one figure measures and that the other sentence lacks: "Norwegian passengers" are not the passengers.</summary>
    private static double Narrowed(FigureFeatures figure, Statement other)
    {
        foreach (int stem in figure.Measured)
        {
            if (stem != figure.Head && figure.Statement.Names.Contains(stem) && !Holds(other, stem))
                return NarrowedBits;
        }

        return 0;
    }

    /// <summary>Bits of the words that narrow what one figure measures and that the other sentence lacks.</summary>
    public static double Unmeasured(FigureFeatures figure, Statement other)
    {
        double bits = 0;
        foreach (int stem in figure.Measured)
        {
            if (!Holds(other, stem))
                bits += ModifierBits;
        }

        return bits;
    }

    /// <summary>Whether each sentence begins with a subject that the other does not know: "Russia will build", "Poland will buy".</summary>
    private static bool OtherSubject(Statement left, Statement right) =>
        left.Opener >= 0 && right.Opener >= 0 && !Holds(left, right.Opener) && !Holds(right, left.Opener)
        || IsOtherThing(left, right) && IsOtherThing(right, left)
        // A sentence of a longer document speaks of what its neighbours name.
        || (left.HasContext || right.HasContext) && OtherNames(left, right);

    /// <summary>Whether a sentence begins with a common noun that the other does not know: "The water company", "The city council".</summary>
    private static bool IsOtherThing(Statement statement, Statement other)
    {
        foreach (int stem in statement.CommonSubject)
        {
            if (Holds(other, stem))
                return false;
        }

        return statement.CommonSubject.Length > 0;
    }

    /// <summary>Two parties that are known to count differently do not contradict each other: each source tells truly what its party says.</summary>
    private static bool OtherAsserter(FigureFeatures left, FigureFeatures right) =>
        left.Citation.Speaker != null && right.Citation.Speaker != null && (left.Statement.Traits & right.Statement.Traits & WordTraits.Report) != 0 && !string.Equals(LastWord(left.Citation.Speaker), LastWord(right.Citation.Speaker), StringComparison.OrdinalIgnoreCase);

    private static string LastWord(string name) => name.Substring(name.LastIndexOf(' ') + 1);

    private static bool OtherNames(Statement left, Statement right) => left.Names.Count > 0 && right.Names.Count > 0 && !Knows(left, right) && !Knows(right, left);

    private static bool Holds(Statement statement, int stem) => statement.Known.Contains(stem);

    /// <summary>Whether a name of one stands in or before the other.</summary>
    private static bool Knows(Statement statement, Statement other)
    {
        foreach (int stem in other.Names)
        {
            // Where both sentences name something, what stands before them is another sentence's subject.
            if (statement.HasOwnName && other.HasOwnName ? Array.BinarySearch(statement.Stems, stem) >= 0 : Holds(statement, stem) || statement.HasContext && statement.Story.Names.Contains(stem))
                return true;
        }

        return false;
    }
}
