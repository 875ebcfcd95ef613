using Provenance.Engine.Clauses;
using Provenance.Engine.Text;

namespace Provenance.Engine.Tests.Clauses;

public class ClauseReferenceTests
{
    [Theory]
    [InlineData("uk", "s 12(3)", "(3) Records must be kept for at least 7 years.")]
    [InlineData("uk", "section 12(2)(c)(ii)", "(ii) its draught.")]
    [InlineData("uk", "s.12A(1)", "(1) An officer may inspect")]
    [InlineData("uk", "Harbour Levy Act 2031, s 13(1A)", "(1A) A second contravention")]
    [InlineData("uk", "Sch 1 para 2(1)", "(1) The reduced rate is 2.5%.")]
    [InlineData("uk", "Schedule 1, paragraph 2(2)(b)", "(b) no engine.")]
    [InlineData("uk", "paragraph 2 of Schedule 2", "2 Returns for 2030")]
    [InlineData("uk", "Pt 2", "PART 2")]
    [InlineData("uk", "section 12(3) of the Harbour Levy Act 2031", "(3) Records must be kept for at least 7 years.")]
    [InlineData("us", "§ 3101(a)", "(a) In general.")]
    [InlineData("us", "61 U.S.C. § 3101(b)(2)(B)", "(B) wax exported within 120 days.")]
    [InlineData("us", "61 USC 3102(a)", "(a) A return shall be filed")]
    [InlineData("us", "Section 3101(b)(1)", "(1) Small producers.")]
    [InlineData("us", "Sec. 3103(b)", "(b) The penalty shall not exceed")]
    [InlineData("us", "Subpart A", "Subpart A - Imposition")]
    [InlineData("eu", "Article 5(1)(a)", "(a) within 30 days")]
    [InlineData("eu", "Article 5(1), point (b)", "(b) of at least 40 mm")]
    [InlineData("eu", "Art. 5(2)", "2.   The label shall remain legible")]
    [InlineData("eu", "Regulation (EU) 2031/77, Article 6(1)", "1.   A Member State")]
    [InlineData("eu", "Annex II, point 2", "2.   The reduced fee")]
    [InlineData("eu", "recital 2", "(2) A common label")]
    [InlineData("eu", "point (b) of Article 4", "(b) ‘cargo bicycle’")]
    [InlineData("de", "§ 12 Abs. 1 Satz 2", "(1) Der Betreiber")]
    [InlineData("de", "§ 12 Abs. 2 Nr. 2 Buchst. b", "b) älter als 30 Jahre")]
    [InlineData("de", "§ 12a Abs. 1 HafG", "(1) Die Gebühr")]
    [InlineData("au", "reg 4(1)", "(1) The fee for an application")]
    [InlineData("au", "subregulation 4(2)", null)]
    [InlineData("au", "paragraph 4(2)(b)", "(b) a student.")]
    [InlineData("au", "Sch 1 cl 2(1)", "(1) The limit is 12 knots.")]
    [InlineData("au", "Pt 2 Div 2", "Division 2—Conditions")]
    [InlineData("au", "r 4A", "4A Time for decision")]
    [InlineData("iso", "Clause 7.3.2", "7.3.2 Conversion time")]
    [InlineData("iso", "ISO 99999:2031, 7.3.2 b)", "b) at a humidity")]
    [InlineData("iso", "7.3.1", "7.3.1 General")]
    [InlineData("iso", "Annex A.2", "A.2 Rounding")]
    [InlineData("iso", "Annex B", "Annex B")]
    [InlineData("iso", "Table 3, row tSU", "Set-up time     tSU      4     9")]
    [InlineData("iso", "ISO/IEC 99999-2:2031, Table 3, row Hold time", "Hold time       tHD      2     6")]
    [InlineData("rfc", "RFC 99999, Section 8.3", "8.3.  Timers")]
    [InlineData("rfc", "RFC 99999 § 8.3.1", "8.3.1.  Back-off")]
    [InlineData("rfc", "Appendix A.1", "A.1.  Limits")]
    [InlineData("rfc", "Appendix A", "Appendix A.  Constants")]
    [InlineData("ieee", "IEEE Std 9999-2031, 5.4.2", "5.4.2 Symbol rate")]
    [InlineData("ieee", "Table 5-3, row high", "| high  | 2.0  | 3.6  |")]
    [InlineData("md", "#timing", "Timing {#timing}")]
    [InlineData("md", "#storage-and-transport", "Storage and transport")]
    [InlineData("md", "§ 4.2", "4.2 Limits")]
    [InlineData("md", "#timing, row tHD", "| tHD    | 2   | 6   |")]
    public void A_reference_leads_to_its_clause(string text, string reference, string? clause)
    {
        if (clause is null)
        {
            Assert.Null(ClauseReference.Parse(reference));
            return;
        }

        ClauseIndex index = ClauseIndex.Of(new TextDocument(text, ClauseTexts.Of(text)));

        ClauseResolution found = index.Find(ClauseReference.Parse(reference)!);

        Assert.Null(found.Problem);
        Assert.StartsWith(clause, ClauseTexts.Of(text)[found.Clause!.Start..], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("uk", "s 12(4)", "there is no section 12(4); 12 has (1) to (3)")]
    [InlineData("uk", "s 14", "there is no section 14; there are 12 to 13")]
    [InlineData("uk", "para 2", "\"para 2\" may be Sch 1 para 2 (line 36), Sch 2 para 2 (line 43)")]
    [InlineData("uk", "ss 12 and 13", "\"ss 12 and 13\" names several clauses; cite each by itself")]
    [InlineData("uk", "Sch 3 para 1", "there is no schedule 3 paragraph 1; there are Sch 1 to Sch 2")]
    [InlineData("us", "§ 3101(c)", "there is no § 3101(c); § 3101 has (a) to (b)")]
    [InlineData("eu", "Section 5", "there is no section 5; there is Article 5 (line 25)")]
    [InlineData("eu", "Articles 5 to 6", "\"Articles 5 to 6\" names several clauses; cite each by itself")]
    [InlineData("de", "§ 12 Abs. 3", "there is no § 12 paragraph 3; § 12 has (1) to (2)")]
    [InlineData("au", "reg 6", "there is no regulation 6; there are 4 to 5")]
    [InlineData("iso", "7.4", "there is no 7.4")]
    [InlineData("iso", "Table 3, row tXY", "there is no table 3 row tXY; Table 3 has row Parameter to row Hold time")]
    [InlineData("md", "#tables", "there is no #tables")]
    public void What_cannot_be_resolved_is_refused_with_the_reason(string text, string reference, string reason) =>
        Assert.Equal(reason, ClauseIndex.Of(new TextDocument(text, ClauseTexts.Of(text))).Find(ClauseReference.Parse(reference)!).Problem);

    [Theory]
    [InlineData("within 30 days")]
    [InlineData("A ship's master must pay")]
    [InlineData("must pay the dues under section 12")]
    [InlineData("section a person")]
    [InlineData("part of the levy")]
    [InlineData("Part of the levy")]
    [InlineData("Records must be kept for at least 7 years.")]
    [InlineData("row")]
    [InlineData("the Act")]
    [InlineData("£300")]
    [InlineData("4 ms")]
    [InlineData("30 days (1 month)")]
    [InlineData("section 12 :")]
    [InlineData("Article 5 \u2014")]
    [InlineData("")]
    public void Words_are_no_reference(string words) => Assert.Null(ClauseReference.Parse(words));

    [Theory]
    [InlineData("Article 5\n1.   The fee is EUR 25.\n2.   The reduced fee is EUR 10.\n", "Article 5(2)", "2.   The reduced")]
    [InlineData("4.\u2014(1) The fee is \u00A320.\n    (2) It is due within 30 days.\n5.\u2014(1) No fee is due.\n", "reg 4(2)", "(2) It is due")]
    [InlineData("1. Term\n1.1 This Agreement lasts 3 years.\n1.2 It is renewed for 12 months.\n2. Fees\n2.1 The fee is $400.\n", "Clause 1.2", "1.2 It is renewed")]
    [InlineData("Section 1. Rate. The rate is 5%.\n\nSection 2. Returns.\n(a) A return is due in\nsection 3 cases within 30 days.\n", "Sec. 2(a)", "(a) A return")]
    [InlineData("PART A\n1 First things\n(1) One.\nPART B\n2 Second things\n(1) Two, which (a) begins; and (b) ends within 9 days.\n", "s 2(1)(b)", "(b) ends")]
    [InlineData("8 List\n(h) eight\n(i) nine\n(j) ten\n", "s 8(i)", "(i) nine")]
    [InlineData("8 List\n(a) one\n(i) two\n(ii) three\n(b) four\n", "s 8(a)(ii)", "(ii) three")]
    public void Numbering_of_many_manners_is_read(string text, string reference, string clause)
    {
        ClauseResolution found = ClauseIndex.Of(new TextDocument("a.txt", text)).Find(ClauseReference.Parse(reference)!);

        Assert.Null(found.Problem);
        Assert.StartsWith(clause, text[found.Clause!.Start..], StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_of_a_place_within_text_is_no_address_of_the_next_heading()
    {
        const string text = "The fee is due.\nA note.\n\nTiming\nThe time is 4 ms.\n";
        var document = new TextDocument("a.html", text) { Headings = [new(new TextSpan(0, 0), 0, "fee"), new(new TextSpan(16, 16), 0, "note"), new(new TextSpan(25, 25), 0, "times"), new(new TextSpan(25, 31), 2)] };

        Assert.Equal("timing times", Assert.Single(ClauseIndex.Of(document).Clauses).Anchors);
    }

    [Theory]
    [InlineData("Article L123-4\nI. - First.\nII. - Second:\n1° one;\n2° two.\n", "art. L. 123-4 II 2°", "2° two")]
    [InlineData("Article L123-4\nI. - First.\nII. - Second:\n1° one;\n2° two.\n", "art. L. 123-4, II", "II. - Second")]
    public void A_roman_number_divides_an_article(string text, string reference, string clause)
    {
        ClauseResolution found = ClauseIndex.Of(new TextDocument("a.txt", text)).Find(ClauseReference.Parse(reference)!);

        Assert.Null(found.Problem);
        Assert.StartsWith(clause, text[found.Clause!.Start..], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("| tSU | 4 ms |\n[|It|] is off for 20 ms.\n", "2")]
    [InlineData("| tSU | 4 ms |\n\n[|It|] is off for 20 ms.\n", "2")]
    [InlineData("| tSU | 4 ms |\n(see note 1)\n| tHD | [|6|] ms |\n", "Table 1, row tHD")]
    public void A_table_ends_behind_its_last_row(string rows, string address)
    {
        string text = "2 Timing\n\nTable 1 — Times\n\n" + rows;
        int place = text.IndexOf("[|", StringComparison.Ordinal);

        Assert.Equal(address, ClauseIndex.Of(new TextDocument("a.txt", text.Replace("[|", "").Replace("|]", ""))).At(place)?.Address);
    }

    [Theory]
    [InlineData("A trader must register, as required by\nSection 12 of the Act, within 30 days.\n")]
    [InlineData("The court looked at paragraph (a) and paragraph (b) of the Act.\n")]
    [InlineData("2031 was a year of 30 storms.\n\n12 people were hurt.\n")]
    [InlineData("A. Smith said so.\n")]
    [InlineData("24 September 2031\n\nTo everyone in Pellwick.\n")]
    [InlineData("Notice\n\n3 May, Pellwick\n\nThe ferry is late.\n")]
    public void A_number_in_a_sentence_begins_no_clause(string text) => Assert.Empty(ClauseIndex.Of(new TextDocument("a.txt", text)).Clauses);

    [Theory]
    [InlineData("uk")]
    [InlineData("us")]
    [InlineData("eu")]
    [InlineData("de")]
    [InlineData("au")]
    [InlineData("iso")]
    [InlineData("rfc")]
    [InlineData("ieee")]
    [InlineData("md")]
    public void The_address_of_a_clause_leads_back_to_it(string text)
    {
        ClauseIndex index = ClauseIndex.Of(new TextDocument(text, ClauseTexts.Of(text)));

        string[] lost = [.. index.Clauses.Where(clause => clause.HasBody && (ClauseReference.Parse(clause.Address) is not { } reference || index.Find(reference) is var found && found.Clause != clause && !found.Candidates.Contains(clause)))
            .Select(clause => clause.Address)];

        Assert.Empty(lost);
    }
}
