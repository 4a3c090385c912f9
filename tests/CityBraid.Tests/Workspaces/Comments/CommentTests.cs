using CityBraid.Kernel;
using CityBraid.Workspaces;

namespace CityBraid.Tests.Workspaces.Comments;

/// <summary>What colleagues say about pages, and who is called by it, over a real database.</summary>
public sealed class CommentTests
{
    private const string Page = "/khon-kaen/inventories/2019/trace/II.1.1-fuel.diesel.road";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Who_is_called_hears_of_it_by_a_letter_and_until_they_went_to_see_it()
    {
        await using var room = await RoomAsync();

        var added = await SayAsync(room, "@officer ตรวจสอบ EF ดีเซล");

        var comment = PeopleRoom.Value(added);
        var officer = await room.ActorAsync("officer");
        Assert.Equal(["officer@example.org"], comment.Mentioned.Select(one => one.Value));
        Assert.Null(Assert.Single(await MentionsAsync(room, officer)).SeenAt);
        Assert.Equal(
            ["officer@example.org"],
            room.Rows("SELECT recipient FROM notices WHERE template = 'mention'")
        );
        var seen = await room.Get<SeeMention>().RunAsync(officer, comment.Id, Cancellation);
        Assert.Equal(Page, seen.Value?.About);
        Assert.NotNull(Assert.Single(await MentionsAsync(room, officer)).SeenAt);
    }

    [Fact]
    public async Task Nobody_sees_what_calls_somebody_else()
    {
        await using var room = await RoomAsync();
        var comment = PeopleRoom.Value(await SayAsync(room, "@officer?"));
        var reviewer = await room.ActorAsync("reviewer");

        Assert.Empty(await MentionsAsync(room, reviewer));
        Assert.Equal(
            "comments.no-mention",
            (await room.Get<SeeMention>().RunAsync(reviewer, comment.Id, Cancellation)).Refusal?.Code
        );
    }

    [Fact]
    public async Task Comments_are_of_one_page_and_in_order()
    {
        await using var room = await RoomAsync();
        PeopleRoom.Value(await SayAsync(room, "first"));
        room.Clock.Now += TimeSpan.FromMinutes(1);
        PeopleRoom.Value(await SayAsync(room, "second"));
        PeopleRoom.Value(await SayAsync(room, "elsewhere", "/khon-kaen/data"));

        var reviewer = await room.ActorAsync("reviewer");
        var listed = await room.Get<ListComments>()
            .RunAsync(reviewer, PeopleRoom.KhonKaen, Page, Cancellation);

        Assert.Equal(["first", "second"], listed.Value!.Select(one => one.Text));
    }

    [Theory]
    [InlineData("", Page, "comments.no-text")]
    [InlineData("a\u0001b", Page, "comments.no-text")]
    [InlineData("a", "/chiang-mai/data", "comments.no-page")]
    [InlineData("a", "/khon-kaenx", "comments.no-page")]
    [InlineData("a", "https://elsewhere.example/khon-kaen", "comments.no-page")]
    [InlineData("a", "/khon-kaen/a b", "comments.no-page")]
    [InlineData("@stranger look", Page, "comments.nobody")]
    [InlineData("@double look", Page, "comments.several")]
    public async Task What_is_wrong_is_told_and_nothing_is_kept(string text, string about, string code)
    {
        await using var room = await RoomAsync();
        await room.AddAsync("stranger");

        var refused = (await SayAsync(room, text, about)).Refusal;

        Assert.Contains(refused!.Findings, finding => finding.Code == code);
        Assert.Equal(["0"], room.Rows("SELECT COUNT(*) FROM comments"));
    }

    [Theory]
    [InlineData("Write to officer@example.org.")]
    [InlineData("5 @ 20 baht")]
    public async Task An_address_or_a_price_calls_nobody(string text)
    {
        await using var room = await RoomAsync();

        Assert.Empty(PeopleRoom.Value(await SayAsync(room, text)).Mentioned);
    }

    [Theory]
    [InlineData("请@officer核对")]
    [InlineData("ตรวจสอบ@officer")]
    [InlineData("ดู\n@officer, please")]
    public async Task A_name_is_called_where_no_space_stands_before_it(string text)
    {
        await using var room = await RoomAsync();

        var comment = PeopleRoom.Value(await SayAsync(room, text));

        Assert.Equal(["officer@example.org"], comment.Mentioned.Select(one => one.Value));
    }

    [Fact]
    public async Task A_whole_address_calls_one_of_several()
    {
        await using var room = await RoomAsync();

        var comment = PeopleRoom.Value(await SayAsync(room, "(@Double@example.org.)"));

        Assert.Equal(["double@example.org"], comment.Mentioned.Select(one => one.Value));
    }

    private static async Task<PeopleRoom> RoomAsync()
    {
        var room = await PeopleRoom.OpenAsync();
        await room.AddAsync("officer", PeopleRoom.KhonKaen, Role.Contributor);
        await room.AddAsync("reviewer", PeopleRoom.KhonKaen, Role.Reviewer);
        await room.AddAsync("double", PeopleRoom.KhonKaen, Role.Reviewer);
        var other = new NewPerson("double@example.net", "double", "th", PeopleRoom.Password);
        PeopleRoom.Value(await room.Get<AddPerson>().RunAsync(Actor.LocalAdministrator, other, Cancellation));
        var member = new MemberRequest(PeopleRoom.KhonKaen, other.Email, Role.Approver);
        PeopleRoom.Value(
            await room.Get<SetMember>().RunAsync(Actor.LocalAdministrator, member, Cancellation)
        );
        return room;
    }

    private static async Task<Result<Comment>> SayAsync(PeopleRoom room, string text, string about = Page) =>
        await room.Get<AddComment>()
            .RunAsync(
                await room.ActorAsync("reviewer"),
                new CommentRequest(PeopleRoom.KhonKaen, about, text)
                {
                    Letter = new UnwrittenLetter(_ => new Letter("subject", "text"), "th"),
                },
                Cancellation
            );

    private static async Task<IReadOnlyList<Mention>> MentionsAsync(PeopleRoom room, Actor actor) =>
        PeopleRoom.Value(await room.Get<ListMentions>().RunAsync(actor, Cancellation));
}
