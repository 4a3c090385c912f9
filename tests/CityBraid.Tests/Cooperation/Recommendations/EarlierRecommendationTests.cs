using CityBraid.Cooperation;

namespace CityBraid.Tests.Cooperation.Recommendations;

/// <summary>Which recommendations a meeting opens with, and what became of them.</summary>
public sealed class EarlierRecommendationTests
{
    [Fact]
    public void A_meeting_opens_with_what_the_meetings_before_it_recommended()
    {
        var book = Known.Book(
            Meeting("first", "2013-06"),
            Meeting("second", "2014"),
            Meeting("third", "2019-03-05"),
            Meeting("later", "2020"),
            Recommendation("a", "first", ("fate", "done")),
            Recommendation("b", "second", ("items/i1/item/en", "One"), ("items/i2/item/en", "Two")),
            Recommendation("c", "third"),
            Recommendation("d", "later")
        );

        var earlier = EarlierRecommendation.Of(book, book.Find(RecordKind.Meeting, "third")!);

        Assert.Equal(["items/i1/", "items/i2/", ""], earlier.Select(one => one.Path));
        Assert.Equal(["open", "open", "done"], earlier.Select(one => one.Fate));
        Assert.Equal(["second", "second", "first"], earlier.Select(one => one.Meeting.Key.Code.Value));
    }

    [Fact]
    public void A_meeting_without_a_series_follows_those_it_succeeds_and_never_itself()
    {
        var book = Known.Book(
            Known.Record(RecordKind.Meeting, "one", ("name/en", "1"), ("succeeds", "two")),
            Known.Record(RecordKind.Meeting, "two", ("name/en", "2"), ("succeeds", "one")),
            Recommendation("a", "one"),
            Recommendation("b", "two")
        );

        var earlier = EarlierRecommendation.Of(book, book.Find(RecordKind.Meeting, "two")!);

        Assert.Equal("a", Assert.Single(earlier).Recommendation.Key.Code.Value);
    }

    private static CooperationRecord Meeting(string code, string day) =>
        Known.Record(
            RecordKind.Meeting,
            code,
            ("name/en", code),
            ("series", "workshops"),
            ("valid_from", day)
        );

    private static CooperationRecord Recommendation(
        string code,
        string meeting,
        params (string, string)[] fields
    ) => Known.Record(RecordKind.Recommendation, code, [("name/en", code), ("meeting", meeting), .. fields]);
}
