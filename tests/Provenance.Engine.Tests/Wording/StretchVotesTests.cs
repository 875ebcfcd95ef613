using Provenance.Engine.Wording;

namespace Provenance.Engine.Tests;

public class StretchVotesTests
{
    private readonly StretchVotes _votes = new([40, 40]);

    [Fact]
    public void The_stretch_with_most_words_comes_first()
    {
        _votes.Begin(4);
        _votes.Add(0, 0, 9);
        _votes.Add(0, 1, 21);
        _votes.Add(1, 1, 22);

        Assert.Equal((1, 4), _votes.Most(4)[0]);
    }

    [Fact]
    public void Of_equal_stretches_the_first_comes_first()
    {
        _votes.Begin(4);
        _votes.Add(0, 1, 0);
        _votes.Add(0, 0, 8);

        Assert.Equal([(0, 1), (0, 2), (1, -1), (1, 0)], _votes.Most(9));
    }

    [Fact]
    public void A_word_counts_once_for_a_stretch()
    {
        _votes.Begin(4);
        _votes.Add(0, 0, 0);
        _votes.Add(0, 0, 1);
        _votes.Add(0, 1, 0);
        _votes.Add(1, 1, 1);

        Assert.Equal(1, _votes.Most(1)[0].Text);
    }

    [Fact]
    public void The_question_before_is_forgotten()
    {
        _votes.Begin(4);
        _votes.Add(0, 0, 0);
        _votes.Begin(5);
        _votes.Add(0, 1, 39);

        Assert.All(_votes.Most(9), stretch => Assert.Equal(1, stretch.Text));
    }

    [Theory]
    [InlineData(4)]
    [InlineData(7)]
    [InlineData(40)]
    [InlineData(400)]
    public void The_last_word_of_the_last_source_has_its_stretches(int length)
    {
        _votes.Begin(length);
        _votes.Add(0, 1, 39);

        Assert.Equal([(1, (39 / length) - 1), (1, 39 / length)], _votes.Most(9));
    }
}
