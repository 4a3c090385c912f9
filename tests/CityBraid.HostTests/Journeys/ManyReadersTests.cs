using CityBraid.Benchmarks;
using CityBraid.Kernel;
using CityBraid.Tests.Storage;
using CityBraid.Workspaces;
using Microsoft.Extensions.DependencyInjection;

namespace CityBraid.Tests.Journeys;

/// <summary>Many who read at once all get their pages; how fast is measured elsewhere.</summary>
public sealed class ManyReadersTests
{
    private static readonly string[] Paths =
    [
        "/th/home",
        "/th/khon-kaen/data",
        "/th/khon-kaen/inventories/2019",
    ];

    [Theory]
    [InlineData(TestEngine.Sqlite)]
    [InlineData(TestEngine.Postgres)]
    public async Task Readers_who_open_a_page_each_second_all_get_it(TestEngine engine)
    {
        var cancellation = TestContext.Current.CancellationToken;
        await using var site = await OfficerSite.OpenAsync(engine, cancellation);
        await site.ImportAsync(cancellation);
        var request = new SignInRequest(OfficerSite.Officer, OfficerSite.Password, "test");
        using var scope = site.Services.CreateScope();
        var signIn = scope.ServiceProvider.GetRequiredService<SignIn>();
        var session = await signIn.RunAsync(Actor.Public, request, cancellation);
        var reader = new SignedInReader($"citybraid-session={session.Value!.Secret.Text}", Paths);

        var times = await new ReaderLoad(site.Address, [.. Enumerable.Repeat(reader, 6)]).RunAsync(
            TimeSpan.FromSeconds(3),
            cancellation
        );

        Assert.Empty(times.Errors);
        Assert.Equal(18, times.Pages.Count);
        Assert.Equal(Paths.Order(), times.Pages.Select(page => page.Path).Distinct().Order());
    }
}
