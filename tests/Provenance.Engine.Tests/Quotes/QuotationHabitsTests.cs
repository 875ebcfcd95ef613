namespace Provenance.Engine.Tests;

/// <summary>Habits of the press in several countries, of the web and of papers: the words quoted are marked, scare quotes and titles are not.</summary>
public class QuotationHabitsTests
{
    [Theory]
    [InlineData("‘[|We shan’t be paying the levy,|]’ said Mrs Harrow. ‘[|It was never our members’ debt.|]’")]
    [InlineData("‘[|He told me, “Get off the quay,” and I did,|]’ Nora Quill told the inquiry.")]
    [InlineData("The bandleader said: ‘[|Rock ’n’ roll came in the ’50s and finished us.|]’")]
    [InlineData("‘[|The lock gates –|]’ Mr Pell paused – ‘[|are older than my house.|]’")]
    [InlineData("The union said it would defend ‘[|the drivers’ right to a break|]’ in court.")]
    [InlineData("‘[|We can’t wait any longer|]’: ferry crews’ plea to ministers\n\nFerry crews in Oban pleaded for new boats on Tuesday.")]
    [InlineData("Lifeboat station faces ‘[|certain closure|]’, coxswain warns\n\nThe coxswain of the Dunmore lifeboat, Ida Penn, said the station would close.")]
    [InlineData("Mayor calls bridge plan ‘[|a gift to nobody|]’\n\nMayor Jo Tranter spoke on Friday.")]
    [InlineData("Tenants described the lift as '[|broken more often than not|]' and the landlord's reply as '[|a joke|]'.")]
    public void British_press(string marked) => Quoted(marked);

    [Theory]
    [InlineData("\"[|I'm not a quitter,|]\" Delgado said. \"[|I'll be on that ballot come '26.|]\"")]
    [InlineData("\"[|She looked at me and said, 'Is that all?'|]\" Ortega recalled.")]
    [InlineData("\"[|The dam was inspected in May.|]\n\n\"[|It was inspected again in June.|]\n\n\"[|Both times it passed,|]\" Ruiz said.")]
    [InlineData("The 6'2\" guard, listed at 210 pounds, said a 5' 10\" teammate told him \"[|height is a state of mind|]\" last week.")]
    [InlineData("The so-called \"smart\" meters were replaced. A \"wellness\" budget paid for them.")]
    [InlineData("Kessler called the ruling \"[|absurd|]\" and vowed to appeal. He said the judge was \"[|confused.|]\"")]
    [InlineData("Its motto is simple: \"[|Ship it.|]\"")]
    [InlineData("Raymond “Spider” Colfax died in May.")]
    public void American_press(string marked) => Quoted(marked);

    [Theory]
    [InlineData("„[|Wir bauen the bridge again,|]“ said Karl Lindner, the mayor of Altbach. „[|This time in stone.|]“")]
    [InlineData("«[|The tunnel will open in May|]», said the minister, Luc Perrin.")]
    [InlineData("»[|We have the votes|]«, Jens Holm said on Monday.")]
    [InlineData("Moore writes that ``[|the proof is incomplete|]'' and that ``[|nobody has noticed|]'' so far.")]
    [InlineData("The report calls it ''[|a failure of care|]'' and the minister agreed.")]
    [InlineData("“[|The numbers do not lie,|]\" Bell said. Later she added: \"[|They never have.|]”")]
    [InlineData("「[|The gate is closed|]」, said Mori Ken, the keeper.")]
    public void Marks_of_other_houses(string marked) => Quoted(marked);

    [Theory]
    [InlineData("*“[|We are done here,|]”* said **Tom Arkle**.")]
    [InlineData("One word was on every banner – “[|Enough|]”.")]
    [InlineData("“[|If the tide turns,|]” she said, “[|we turn with it|]” – and then, after a pause, “[|or we drown.|]”")]
    [InlineData("The notice reads:\n\n“[|No swimming beyond the buoys.|]”\n\nIt was put up in May.")]
    [InlineData("“[|Who signed this?|]” asked Rudd. “[|Nobody!|]” shouted a voice from the back.")]
    [InlineData("Officials concede that the plan is “[|a work in progress|]” and “[|likely to change|]”, though they deny it is “[|chaos|]”.")]
    [InlineData("She wrote “The Salt Road” in 1987 and sang “Harbour Lights” at his funeral.")]
    [InlineData("“Night is the Longer Half” star Ida Penn left.")]
    [InlineData("Marchers chanted “[|No more mines|]” and held signs that read “[|WATER IS LIFE|]”.")]
    [InlineData("“[|We are done,|]” Arkle said.\n\n'A Hard Spring'\n\nThe ice broke in May.")]
    [InlineData("\"Related:\"\n\nThe ice broke in May.")]
    public void Web_and_print(string marked) => Quoted(marked);

    [Theory]
    [InlineData("The port’s slogan is “[|Boats Come First|]” this year.")]
    [InlineData("Many see him as a “[|gambler|]” of the docks.")]
    [InlineData("The paper dubbed the pier “[|Longest Bench|]” in May.")]
    [InlineData("The council would “[|reshape|]” the pier.")]
    [InlineData("It was the promise of “[|quiet nights|]” that sold the flats.")]
    [InlineData("Words such as “boat” and “pier” were looked for.")]
    [InlineData("The heroine of “Opening Doors” is a clerk.")]
    public void Words_that_somebody_used(string marked) => Quoted(marked);

    private static void Quoted(string marked)
    {
        MarkedText text = MarkedText.Parse(marked);
        Assert.Equal(marked, MarkedText.Mark(text.Text, Read.All(text.Text).Quotes.Where(quote => quote.Kind is not (QuoteKind.Scare or QuoteKind.Title)).Select(quote => quote.Span)));
    }
}
