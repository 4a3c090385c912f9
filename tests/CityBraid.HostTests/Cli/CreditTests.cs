using System.Globalization;
using System.Text.Json;

namespace CityBraid.Tests.Cli;

/// <summary>The registry by the command line: journey J3, steps 7 to 12, on the demonstration's projects, and
///   every mistake on the way.</summary>
public sealed class CreditTests : IDisposable
{
    private const string Solar = "TVER-TH-0001";
    private const string Mangrove = "TVER-P-TH-0001";

    private readonly CliFolder folder = new();
    private int keys;

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_verified_year_is_issued_sold_retired_and_told_verb_by_verb()
    {
        (await folder.JsonAsync("demo")).Done();
        await IssueAsync(Solar, 2, "1150", "KORAT-1");

        var again = await PostAsync(
            "registrar",
            "request",
            Solar,
            "2",
            "--tonnes",
            "2020=1150",
            "--account",
            "KORAT-1"
        );
        Assert.Equal("credits.period-issued", again.Refused().Json.GetProperty("refused").Text("code"));

        var sale = (
            await PostAsync("developer", "transfer", Serial(1, 1150), "300", "--account", "BUYER-1")
        ).Done();
        var moved = Assert.Single(sale.Json.List("movements"));
        Assert.Equal((851m, 1150m), (moved.Number("first"), moved.Number("last")));
        (
            await PostAsync(
                "buyer",
                "retire",
                Serial(851, 1150),
                "200",
                "--beneficiary",
                "งานสัมมนาเมืองคาร์บอนต่ำ",
                "--because",
                "21–22 มิ.ย. 2564"
            )
        ).Done();

        Assert.Equal(
            [
                $"{Serial(1, 850)} 850 active",
                $"{Serial(851, 950)} 100 active",
                $"{Serial(951, 1150)} 200 retired",
            ],
            await FindAsync(Solar)
        );
        Assert.Equal([$"{Serial(951, 1150)} 200 retired"], await FindAsync("1000"));
        Assert.Equal(
            "credits.more-than-held",
            Code(await PostAsync("buyer", "transfer", Serial(851, 950), "101", "--account", "KORAT-1"))
        );
        var statement = (await Credits("buyer", "statement", "BUYER-1")).Done().Json;
        Assert.Equal(300m, statement.List("blocks").Sum(block => block.Number("tonnes")));
        var before = await Credits("buyer", "statement", "BUYER-1", "--at", "2020-12-31");
        Assert.Empty(before.Done().Json.List("blocks"));

        await AssertSoundAsync();
    }

    [Fact]
    public async Task A_mangrove_leaves_a_fifth_to_the_buffer_and_what_is_held_elsewhere_is_not_issued()
    {
        (await folder.JsonAsync("demo")).Done();
        await IssueAsync(Mangrove, 2, "1000", "COAST-1", "--buffer-account", "BUFFER");

        Assert.Equal(
            [$"{Mangrove}-1-800-2020 800 active", $"{Mangrove}-801-1000-2020 200 active"],
            await FindAsync(Mangrove)
        );
        var claim = await PostAsync(
            "developer",
            "claim",
            "LAMU-KE-0001",
            "--begin",
            "2020-01-01",
            "--end",
            "2020-12-31",
            "--tonnes",
            "2020=500"
        );
        Assert.Equal("credits.held-elsewhere", Code(claim));
        var freed = await PostAsync(
            "registrar",
            "release",
            $"{Mangrove}-801-1000-2020",
            "50",
            "--account",
            "COAST-1",
            "--because",
            "Ten years passed"
        );
        var order = freed.Done().Json.Number("sequence").ToString(CultureInfo.InvariantCulture);
        Assert.Equal(
            "credits.no-standing-board",
            Code(await PostAsync("registrar", "approve", Mangrove, order))
        );
        (await PostAsync("board", "approve", Mangrove, order)).Done();
        Assert.Contains($"{Mangrove}-951-1000-2020 50 active", await FindAsync(Mangrove));
    }

    [Theory]
    [InlineData("0.5", "credits.amount-not-whole")]
    [InlineData("0", "credits.amount-not-positive")]
    [InlineData("1151", "credits.more-than-held")]
    public async Task What_is_no_amount_moves_nothing(string tonnes, string code)
    {
        (await folder.JsonAsync("demo")).Done();
        await IssueAsync(Solar, 2, "1150", "KORAT-1");

        Assert.Equal(
            code,
            Code(await PostAsync("developer", "transfer", Serial(1, 1150), tonnes, "--account", "BUYER-1"))
        );
        Assert.Equal(
            "credits.not-yours",
            Code(await PostAsync("buyer", "transfer", Serial(1, 1150), "1", "--account", "BUYER-1"))
        );
        Assert.Equal(
            "credits.no-such-block",
            Code(
                await PostAsync("developer", "transfer", "TVER-TH-9999-1-2-2020", "1", "--account", "BUYER-1")
            )
        );
        Assert.Equal([$"{Serial(1, 1150)} 1150 active"], await FindAsync(Solar));
    }

    [Fact]
    public async Task A_request_without_a_key_is_no_request_and_one_sent_twice_is_done_once()
    {
        (await folder.JsonAsync("demo")).Done();
        await IssueAsync(Solar, 2, "1150", "KORAT-1");
        string[] sale = ["transfer", Serial(1, 1150), "300", "--account", "BUYER-1"];

        (await Credits("developer", sale)).Ended(2);
        string[] keyed = [.. sale, "--key", "sale-of-2020"];
        var first = (await Credits("developer", keyed)).Done();
        var again = (
            await folder.JsonAsync([
                .. Words("developer", "transfer"),
                Serial(1, 850),
                "300",
                "--account",
                "BUYER-1",
                "--key",
                "sale-of-2020",
            ])
        ).Done();
        Assert.Equal(first.Output, again.Output);
        var other = await folder.JsonAsync([
            .. Words("developer", "transfer"),
            Serial(1, 850),
            "301",
            "--account",
            "BUYER-1",
            "--key",
            "sale-of-2020",
        ]);
        Assert.Equal("credits.key-reused", Code(other));
    }

    [Fact]
    public async Task The_ledger_is_exported_and_rebuilt_and_claims_are_told()
    {
        (await folder.JsonAsync("demo")).Done();
        await IssueAsync(Solar, 2, "1150", "KORAT-1");
        foreach (var (format, name) in new[] { ("csv", "ledger.csv"), ("cadtrust", "cad.json") })
        {
            (
                await folder.JsonAsync("credits", "export", "--format", format, "--out", folder.PathOf(name))
            ).Done();
            Assert.Contains(
                Solar,
                await File.ReadAllTextAsync(folder.PathOf(name), Cancellation),
                StringComparison.Ordinal
            );
        }

        var map = (await folder.JsonAsync("credits", "claims")).Done().Json;
        Assert.Equal(
            ["OTHER-2020", "TVER-TH-0001-2020-2"],
            map.GetProperty("withdrawals")
                .List("claims")
                .Select(claim => claim.GetString())
                .Order(StringComparer.Ordinal)
        );
        (
            await folder.JsonAsync("credits", "withdraw-claim", "OTHER-2020", "--because", "Cancelled there")
        ).Done();
        Assert.Equal(
            "credits.no-such-place",
            Code(await folder.JsonAsync([.. Record("LAMU"), "--place", "lamu", "--source", "V.2"]))
        );
        Assert.Equal(
            "credits.no-such-reference",
            Code(await folder.JsonAsync([.. Record("LAMU"), "--place", "thailand", "--source", "I.9"]))
        );
        (await folder.JsonAsync([.. Record("LAMU"), "--place", "thailand", "--source", "sea"])).Ended(2);
        (await folder.JsonAsync([.. Record("LAMU"), "--place", "thailand", "--source", "V.2"])).Done();
        Assert.Equal("credits.not-sealed-yet", Code(await RetireAndAskAsync()));
        await AssertSoundAsync();
    }

    [Fact]
    public async Task The_register_is_kept_and_listed_verb_by_verb()
    {
        (await folder.JsonAsync("demo")).Done();
        string[] kept =
        [
            "organisation NEW --name-en New --role developer --role holder",
            "appoint NEW developer@credits.example",
            "account NEW-1 --organisation NEW",
            "propose TVER-TH-0002 --name-en Lamps --standard T-VER --methodology AMS-II.L --developer NEW "
                + "--place thailand --source I.2.2/lamps",
        ];
        foreach (var verb in kept)
        {
            (await folder.JsonAsync(["credits", .. verb.Split(' ')])).Done();
        }

        (string Role, string Verb)[] posted =
        [
            ("board", "register TVER-TH-0002"),
            ("developer", "claim TVER-TH-0002 --begin 2020-01-01 --end 2020-12-31 --tonnes 2020=90"),
            ("verifier", "verify-period TVER-TH-0002 2 --tonnes 2020=80 --because meter"),
            ("registrar", "accept TVER-TH-0002 2"),
            ("developer", "withdraw TVER-TH-0002 2 --because mistake"),
        ];
        foreach (var (role, verb) in posted)
        {
            (await PostAsync(role, verb.Split(' '))).Done();
        }

        Assert.Equal(
            [1m, 7m, 1m],
            [
                await CountAsync("projects", "TVER-TH-0002"),
                await CountAsync("organisations", "-"),
                await CountAsync("accounts", "NEW-1"),
            ]
        );
        var project = (await folder.JsonAsync("credits", "project", "TVER-TH-0002")).Done().Json;
        Assert.Equal(("thailand", "I.2.2/lamps"), (project.Text("place"), project.Text("source")));
        Assert.Equal("withdrawn", Assert.Single(project.List("periods")).Text("state"));
        Assert.Empty((await folder.JsonAsync("credits", "orders")).Done().Json.EnumerateArray());
        (await folder.JsonAsync("credits", "dismiss", "NEW", "developer@credits.example")).Done();
        foreach (var verb in new[] { "projects", "organisations", "accounts", "orders", "trades", "claims" })
        {
            Assert.NotEmpty((await folder.HereAsync("credits", verb)).Done().Output);
        }
    }

    private async Task<decimal> CountAsync(string verb, string code) =>
        (await folder.JsonAsync("credits", verb))
            .Done()
            .Json.EnumerateArray()
            .Count(one => code == "-" ? one.Text("code") != "NEW" : one.ToString().Contains(code, Ordinal));

    private const StringComparison Ordinal = StringComparison.Ordinal;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private static string Serial(int first, int last) =>
        string.Create(CultureInfo.InvariantCulture, $"{Solar}-{first}-{last}-2020");

    private static string Code(CliRun run) => run.Refused().Json.GetProperty("refused").Text("code")!;

    private static string[] Record(string code) =>
        [
            "credits",
            "record-claim",
            code,
            "--basis",
            "other-registry",
            "--claimant",
            "Lamu",
            "--name-en",
            "Lamu",
            "--begin",
            "2020-01-01",
            "--end",
            "2020-12-31",
            "--evidence",
            "page 4",
        ];

    private static string[] Words(string role, string verb) =>
        ["credits", verb, "--as", $"{role}@credits.example"];

    private Task<CliRun> Credits(string role, params string[] arguments) =>
        folder.JsonAsync([.. Words(role, arguments[0]), .. arguments[1..]]);

    private Task<CliRun> PostAsync(string role, params string[] arguments)
    {
        var key = $"key-{(++keys).ToString("00000", CultureInfo.InvariantCulture)}";
        return Credits(role, [.. arguments, "--key", key]);
    }

    private async Task IssueAsync(
        string project,
        int period,
        string tonnes,
        string account,
        params string[] more
    )
    {
        var number = period.ToString(CultureInfo.InvariantCulture);
        string[] request =
        [
            "request",
            project,
            number,
            "--tonnes",
            $"2020={tonnes}",
            "--account",
            account,
            .. more,
        ];
        (await PostAsync("registrar", request)).Done();
        Assert.Equal(
            "credits.no-standing-board",
            Code(await PostAsync("registrar", "issue", project, number))
        );
        (await PostAsync("board", "issue", project, number)).Done();
    }

    private async Task<CliRun> RetireAndAskAsync()
    {
        var retired = await PostAsync(
            "developer",
            "retire",
            Serial(1, 1150),
            "10",
            "--beneficiary",
            "Seminar",
            "--because",
            "2020"
        );
        var line = retired.Done().Json.Number("sequence").ToString(CultureInfo.InvariantCulture);
        return await folder.JsonAsync("credits", "certificate", Solar, line);
    }

    private static JsonElement Block(JsonElement found) => found.GetProperty("block");

    private async Task<IReadOnlyList<string>> FindAsync(string text)
    {
        var found = (await folder.JsonAsync("credits", "search", text)).Done().Json;
        return
        [
            .. found
                .EnumerateArray()
                .Select(one =>
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"{one.Text("serial")} {Block(one).Number("tonnes")} {Block(one).Text("state")}"
                    )
                ),
        ];
    }

    /// <summary>The ledger proves itself, and made anew from its log it is the same.</summary>
    private async Task AssertSoundAsync()
    {
        var before = (await folder.JsonAsync("credits", "verify")).Done().Json;
        Assert.Empty(before.List("violations"));
        (await folder.JsonAsync("credits", "rebuild")).Done();
        var after = (await folder.JsonAsync("credits", "verify")).Done().Json;
        Assert.Equal(before.GetRawText(), after.GetRawText());
    }
}
