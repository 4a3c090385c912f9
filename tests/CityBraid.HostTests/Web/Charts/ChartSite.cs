using System.Text.Encodings.Web;
using System.Text.Unicode;
using CityBraid.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

[assembly: AssemblyFixture(typeof(CityBraid.Tests.Web.ChartSite))]

namespace CityBraid.Tests.Web;

/// <summary>The gallery of charts on a free port, with scripts and headers of the real host.</summary>
public sealed class ChartSite : IAsyncLifetime
{
    private WebApplication? app;

    /// <summary>The gallery's address in a language.</summary>
    public string AddressIn(string lang, string query = "") => $"{app!.Urls.Single()}/{lang}/charts{query}";

    public async ValueTask InitializeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton<AssetFiles>().AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        app = builder.Build();
        app.UseSecurityHeaders();
        app.MapGet(
            "/assets/{file}",
            (string file, AssetFiles assets, HttpResponse response) => assets.Send(file, response)
        );
        app.MapGet(
            "/{lang}/charts",
            (Visit visit) =>
                ChartDownload.Find(visit, () => ChartGallery.Charts)
                ?? Answers.Page<ChartGallery>((nameof(ChartGallery.Visit), visit))
        );
        await app.StartAsync();
    }

    public ValueTask DisposeAsync() => app!.DisposeAsync();
}
