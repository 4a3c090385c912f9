using System.Net;
using System.Text.RegularExpressions;
using CityBraid.Facts;
using CityBraid.Kernel;
using CityBraid.Tests.Storage;
using CityBraid.Workspaces;
using Microsoft.Extensions.DependencyInjection;

namespace CityBraid.Tests.Web.Rounds;

/// <summary>The letters that departments get: their words, and links that open.</summary>
public sealed partial class RequestLetterTests
{
    private static readonly PlaceCode City = new(RoundSite.City);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(TestEngine.Sqlite)]
    [InlineData(TestEngine.Postgres)]
    public async Task A_letter_asks_another_reminds_and_both_links_open(TestEngine engine)
    {
        await using var site = await RoundSite.OpenAsync(engine, Cancellation);
        using var scope = site.Services.CreateScope();
        var rooms = scope.ServiceProvider;
        var round = await OpenAsync(rooms);
        await AskAsync(rooms, round, "PEA", "electricity.residential", "pea@example.org");
        await AskAsync(rooms, round, "Waterworks", "fuel.diesel.road", contact: null);
        var reminded = await rooms
            .GetRequiredService<RemindDepartments>()
            .RunAsync(Actor.LocalAdministrator, new ReminderWish(City, round), Cancellation);
        Assert.Null(reminded.Refusal?.Code);
        var due = await rooms
            .GetRequiredService<SendDueReminders>()
            .RunAsync(Actor.LocalAdministrator, Cancellation);
        Assert.Equal(0, due.Value);

        var postman = new Postman();
        await rooms.GetRequiredService<Outbox>().EmptyAsync(postman, Cancellation);

        Assert.Equal(
            ["เทศบาลนครตัวอย่างขอข้อมูล: Data of 2562", "แจ้งเตือน: เทศบาลนครตัวอย่างรอข้อมูล: Data of 2562"],
            postman.Letters.Select(letter => letter.Subject).Order(StringComparer.Ordinal)
        );
        Assert.All(postman.Letters, letter => Assert.Contains("PEA", letter.Text, StringComparison.Ordinal));
        Assert.Contains(
            postman.Letters,
            letter => letter.Text.Contains("12 จาก 12", StringComparison.Ordinal)
        );
        Assert.DoesNotContain(
            postman.Letters,
            letter => letter.Text.Contains("Waterworks", StringComparison.Ordinal)
        );
        await ExpectOpenAsync(site, postman.Letters);
        await ExpectSentAsync(rooms, round);
    }

    /// <summary>Each link stands on a line of its own, and opens the page in the letter's language.</summary>
    private static async Task ExpectOpenAsync(RoundSite site, List<Letter> letters)
    {
        using var client = new HttpClient();
        var links = letters.Select(letter => Link().Match(letter.Text).Value).ToHashSet();
        Assert.Equal(letters.Count, links.Count);
        foreach (var link in links)
        {
            Assert.StartsWith($"{site.Address}th/answer/", link, StringComparison.Ordinal);
            using var answer = await client.GetAsync(new Uri(link), Cancellation);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        }
    }

    private static async Task ExpectSentAsync(IServiceProvider rooms, string round)
    {
        var shown = await rooms
            .GetRequiredService<ShowRound>()
            .RunAsync(Actor.LocalAdministrator, City, round, Cancellation);
        Assert.Equal(LetterState.Sent, Assert.Single(shown.Value!.Letters).State);
    }

    private static async Task<string> OpenAsync(IServiceProvider rooms)
    {
        var due = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime).AddDays(90);
        var opened = await rooms
            .GetRequiredService<OpenRound>()
            .RunAsync(
                Actor.LocalAdministrator,
                new RoundOpening(City, "Data of 2562", 2019, IsFiscal: true, due),
                Cancellation
            );
        return opened.Value!.Id;
    }

    private static async Task AskAsync(
        IServiceProvider rooms,
        string round,
        string department,
        string variable,
        string? contact
    )
    {
        var asking = new DepartmentAsking(round, department, contact, [new(variable, AskedEvery.Month)]);
        var asked = await rooms
            .GetRequiredService<AskDepartment>()
            .RunAsync(Actor.LocalAdministrator, City, asking, Cancellation);
        Assert.Null(asked.Refusal?.Code);
    }

    [GeneratedRegex(@"(?<=\n)http\S+(?=\n)", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Link();

    private sealed class Postman : IPostman
    {
        public List<Letter> Letters { get; } = [];

        public Task<NoticeFailure?> TrySendAsync(Notice notice, CancellationToken cancellation)
        {
            Letters.Add(notice.Letter);
            return Task.FromResult<NoticeFailure?>(null);
        }
    }
}
