# What `cmake --install` puts where, and the Debian package that `cpack` makes of it.
set(HERE ${PROJECT_SOURCE_DIR}/kiosk-config)
set(SYSTEM ${HERE}/system)

install(TARGETS vitrine DESTINATION bin)
install(DIRECTORY assets content DESTINATION share/vitrine PATTERN README.md EXCLUDE PATTERN pictures EXCLUDE)
install(FILES ${HERE}/kiosk.toml DESTINATION share/vitrine)
install(FILES ${HERE}/kiosk.toml ${HERE}/xorg.conf DESTINATION /etc/vitrine)
install(FILES ${SYSTEM}/vitrine.service ${SYSTEM}/vitrine-x.service
              ${SYSTEM}/vitrine-outputs.service DESTINATION lib/systemd/system)
install(PROGRAMS ${SYSTEM}/start DESTINATION lib/vitrine)
install(FILES ${SYSTEM}/vitrine.sysusers DESTINATION lib/sysusers.d RENAME vitrine.conf)
install(FILES ${SYSTEM}/vitrine.tmpfiles DESTINATION lib/tmpfiles.d RENAME vitrine.conf)
install(FILES ${SYSTEM}/vitrine.sysctl DESTINATION lib/sysctl.d RENAME 50-vitrine.conf)
install(FILES ${SYSTEM}/vitrine.logind DESTINATION lib/systemd/logind.conf.d RENAME vitrine.conf)
install(FILES ${SYSTEM}/vitrine-outputs.rules DESTINATION lib/udev/rules.d RENAME 90-vitrine-outputs.rules)
install(FILES ${HERE}/README.md DESTINATION share/doc/vitrine RENAME kiosk.md)
install(FILES ${PROJECT_SOURCE_DIR}/LICENSE DESTINATION share/doc/vitrine RENAME copyright)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_CONTACT "The people who make Vitrine <vitrine@example.org>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "plays case studies as animated storyboards on a kiosk")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# What the libraries do not tell: letters, OpenGL, an X server with its touchscreens, what its units call.
set(CPACK_DEBIAN_PACKAGE_DEPENDS
    "fonts-inter, libgl1-mesa-dri, systemd, udev, x11-xserver-utils, xauth, xserver-xorg-core, xserver-xorg-input-libinput")
set(CPACK_DEBIAN_PACKAGE_CONTROL_EXTRA ${HERE}/package/conffiles ${HERE}/package/postinst ${HERE}/package/prerm
                                       ${HERE}/package/postrm)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
include(CPack)
